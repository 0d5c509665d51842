# Neuigkeiten bestellen: jedes Thema für sich
menu-news = Neuigkeiten
menu-news-platform = Beim Start der Plattform benachrichtigen
words-news = neuigkeiten, news, rundnachrichten, rundnachricht, newsletter, abonnement, abonnements, neuigkeiten bestellen
words-news-platform = beim start der plattform benachrichtigen, sagen sie mir wenn die plattform startet
words-news-about = angaben für rundnachrichten, angaben zu rundnachrichten

news-topic-service = Hinweise zu diesem Bot
news-topic-general = Allgemeines aus der WFK
news-topic-offices = Büros und Räume
news-topic-conferences = Konferenzen und Veranstaltungen
news-topic-partners = Partnersuche
news-topic-platform = Start der Webplattform

news-what =
    Auf Wunsch schreibe ich Ihnen, wenn es Neues gibt; jedes Thema bestellen Sie für sich.

    { $note }
news-what-name = Neuigkeiten
news-line = – { $topic } (seit { $since })
news-note-none = Zurzeit ist nichts bestellt. Was möchten Sie bestellen?
news-note-held =
    Bestellt haben Sie:
    { $lines }
    Was möchten Sie ändern?
news-note-held-told =
    Bestellt haben Sie:
    { $lines }
    Über sich haben Sie freiwillig gesagt:
    { $told }
    Was möchten Sie ändern?
news-note-stopped = Sie haben alles abbestellt und bekommen nichts davon.
news-note-before =
    Sie haben alles abbestellt und bekommen nichts davon. Vorher bestellt waren:
    { $lines }
news-note-before-told =
    Sie haben alles abbestellt und bekommen nichts davon. Vorher bestellt waren:
    { $lines }
    Über sich haben Sie freiwillig gesagt:
    { $told }
news-order = Bestellen: { $topic }
news-cancel = Abbestellen: { $topic }
news-order-general = Bestellen: Allgemeines aus der WFK
news-order-general-words = allgemeines, allgemein
news-order-offices = Bestellen: Büros und Räume
news-order-offices-words = büros, büro, räume, büros und räume
news-order-conferences = Bestellen: Konferenzen und Veranstaltungen
news-order-conferences-words = konferenzen, konferenz, veranstaltungen, konferenzen und veranstaltungen
news-order-partners = Bestellen: Partnersuche
news-order-partners-words = partnersuche, partner, kooperationen
news-order-platform = Bestellen: Start der Webplattform
news-order-platform-words = plattform, webplattform, start der webplattform
news-cancel-general = Abbestellen: Allgemeines aus der WFK
news-cancel-offices = Abbestellen: Büros und Räume
news-cancel-conferences = Abbestellen: Konferenzen und Veranstaltungen
news-cancel-partners = Abbestellen: Partnersuche
news-cancel-platform = Abbestellen: Start der Webplattform
news-again = Alles wie vorher bestellen
news-again-words = wie vorher, alles wie vorher
news-all = Alles abbestellen
news-all-words = alles, alle
news-about = Freiwillige Angaben
news-about-words = angaben, angaben zu mir
news-others = Alle Themen

news-consent = Um Ihnen Neues zum Thema „{ $topic }“ zu schreiben, speichert die WFK in Deutschland diesen Wunsch und wo Sie hier zu erreichen sind, und nutzt beides nur dafür. Sie können das jederzeit widerrufen, mit einem Knopf unter „Neuigkeiten“ oder mit „abbestellen“. Willigen Sie ein?
news-consent-name = Einwilligung
news-declined = Gut, „{ $topic }“ ist nicht bestellt; ich habe nichts gespeichert.
news-ordered = Bestellt: { $topic }. Ich schreibe Ihnen, sobald die WFK dazu etwas mitteilt. Wenn Sie mögen, sagen Sie mir noch, woher Sie kommen und was Sie interessiert; dann bekommen Sie eher, was zu Ihnen passt.
news-already = „{ $topic }“ haben Sie schon bestellt.
news-cancelled = Abbestellt: { $topic }.
news-not-held = „{ $topic }“ hatten Sie nicht bestellt.
news-resumed =
    Gern. Sie bekommen wieder Neues zu:
    { $lines }

# Freiwillige Angaben
news-about-first = Diese Angaben brauche ich nur für Neuigkeiten. Bitte bestellen Sie zuerst ein Thema.
news-region = Drei freiwillige Fragen, damit Neuigkeiten zu Ihnen passen. Die WFK speichert Ihre Antworten in Deutschland, nutzt sie nur dafür und löscht sie, wenn Sie die Themen einzeln abbestellt haben. Wo ist Ihr Unternehmen oder Ihre Einrichtung?
news-region-name = Region
news-region-kl = Stadt oder Landkreis Kaiserslautern
news-region-kl-words = kaiserslautern, kl, lautern, landkreis kaiserslautern
news-region-yangzhou = Yangzhou
news-region-yangzhou-words = yangzhou
news-region-shanghai = Shanghai
news-region-shanghai-words = shanghai
news-region-foshan = Foshan
news-region-foshan-words = foshan
news-region-other = Anderswo
news-region-other-words = woanders, andere region
news-untold = Keine Angabe
news-part = Was trifft auf Sie zu?
news-part-name = Sie sind
news-part-company = Unternehmen
news-part-company-words = firma, unternehmen
news-part-startup = Start-up
news-part-startup-words = startup, gründer, gründerin
news-part-research = Hochschule oder Forschung
news-part-research-words = hochschule, forschung, universität
news-part-public = Behörde oder Verband
news-part-public-words = behörde, verband, verwaltung
news-part-colleague = Kolleginnen und Kollegen
news-interest = Was interessiert Sie besonders? Bisher: { $present }
news-interest-name = Interesse
news-interest-yangzhou = Yangzhou
news-interest-shanghai = Shanghai
news-interest-foshan = Foshan
news-interest-kaiserslautern = Kaiserslautern
news-interest-digital = Digitales
news-interest-digital-words = digital, software, it
news-interest-hightech = Hightech
news-interest-hightech-words = high-tech, technik
news-interest-trade = Handel und Vertrieb
news-interest-trade-words = handel, vertrieb
news-interest-research = Forschung
news-interest-research-words = forschung, wissenschaft
news-interest-none = noch nichts
news-interest-done = Fertig
news-interest-done-words = fertig, das war alles, das ist alles, nichts weiter
news-told =
    Gespeichert:
    { $lines }
news-line-region = – Region: { $region }
news-line-part = – Sie sind: { $part }
news-line-interests = – Interessen: { $interests }
news-listed = { $first }, { $rest }
