# Vorstellungen: zwei Firmen lernen sich kennen, nachdem beide zugestimmt haben
words-my-introductions = meine vorstellungen, vorstellungen ansehen, stand meiner vorstellungen, wie steht es um meine vorstellung
words-introduce = vorstellung anfragen, kennenlernen anfragen
words-introductions = vorstellungen, alle vorstellungen, vermittlungen
words-pair = paar vorschlagen, zwei firmen vorschlagen
words-intro-end = gespräch beenden, dieses gespräch beenden
staff-command-introductions = Vorstellungen nach Stand ansehen: „/introductions“ oder „/introductions refused“
staff-command-introduction = Eine Vorstellung ansehen: „/introduction V-0012“
staff-command-intro-approve = Eine Vorstellung freigeben
staff-command-intro-turn-down = Eine Vorstellung nicht freigeben, oder: die Firma möchte nicht
staff-command-intro-carried = Von Hand überbracht: die Firma ist einverstanden
staff-command-intro-stop = Eine Vorstellung beenden
staff-command-pair = Zwei Firmen einander vorschlagen: „/pair P-0001 P-0002“
menu-my-introductions = Meine Vorstellungen

# Die Karte ohne Namen
introduction-card-reason = { $reason }
introduction-card-answered = { $number }: Ihre Firma hat geantwortet.
introduction-card-over = { $number }: nicht mehr offen.

# Anfragen
introduce-profile = Welches Profil meinen Sie? Bitte die Nummer nennen, zum Beispiel P-0042.
introduce-profile-name = Profil
introduce-with = Mit welchem Ihrer Profile möchten Sie anfragen?
introduce-with-name = Ihr Profil
introduce-gone = Dieses Profil ist nicht mehr da. Soll die WFK Ihnen weiterhelfen?
introduce-no-firm = Damit die andere Seite weiß, wer anfragt, braucht es zuerst ein Profil Ihrer Firma. Ihr Name bleibt darin verborgen.
introduce-no-profile = Ihre Firma hat gerade kein Profil, das angezeigt wird. Mit einem gültigen Profil können Sie anfragen.
introduce-own = Das ist ein Profil Ihrer eigenen Firma.
introduce-colleague = Für Ihre Firma läuft diese Vorstellung schon ({ $number }); darum kümmert sich eine Kollegin oder ein Kollege von Ihnen.
introduce-same-side = Ich mache Firmen der Region Kaiserslautern mit Firmen aus Yangzhou, Shanghai und Foshan bekannt. Diese beiden sitzen auf derselben Seite.
introduce-not-possible = Diese Vorstellung ist zurzeit nicht möglich. Auf Wunsch hilft Ihnen die WFK weiter.
introduce-limit =
    { $most ->
        [one] Ihre Firma hat diese Woche schon eine Vorstellung angefragt.
       *[other] Ihre Firma hat diese Woche schon { $most } Vorstellungen angefragt.
    } Damit niemand überhäuft wird, geht es in einigen Tagen weiter.
introduce-busy = Diese Firma hat diese Woche schon viele Anfragen bekommen. Bitte versuchen Sie es in einigen Tagen noch einmal.
introduce-lead-direct =
    Das sieht die andere Seite von Ihnen, ohne Namen:
    { $lines }

    Sie hat bis { $until } Zeit zu antworten. Antwortet sie nicht, endet die Anfrage von selbst.
introduce-lead-approval =
    Das sieht die andere Seite von Ihnen, ohne Namen:
    { $lines }

    Zuerst prüft die WFK Ihre Anfrage. Danach hat die andere Seite { $days } Arbeitstage Zeit; das Datum teile ich Ihnen mit.
introduce-lead-hand =
    Das erfährt die andere Seite zunächst von Ihnen:
    { $lines }

    Diese Firma ist noch nicht in diesem Chat. Die WFK spricht sie selbst an; dafür sieht die WFK auch Ihre Kontaktdaten.
introduce-declined = Gut, ich frage nicht an und gebe nichts weiter.
introduce-done-waiting-b = Angefragt: { $number }. Die andere Seite kann bis { $until } antworten. Sie hören von mir, sobald es so weit ist.
introduce-done-proposed = Notiert: { $number }. Die WFK prüft Ihre Anfrage und gibt sie dann weiter; Sie hören von mir.
introduce-done-by-hand = Notiert: { $number }. Die WFK spricht die andere Firma selbst an; Sie hören von mir.

# Einwilligung: nur für diese Vorstellung
introduction-lead =
    Zu { $number }: Diese Firma möchte Sie kennenlernen:
    { $lines }
introduction-consent =
    { $lead }

    { $exchange }
    { $data }
    { $hint } Die Einwilligung gilt nur für diese Vorstellung; bis dahin können Sie sie jederzeit zurückziehen. Willigen Sie ein?
introduction-exchange-direct = Erst wenn beide Seiten zugestimmt haben, bekommt die andere Seite diese Kontaktdaten von Ihnen, und Sie im selben Moment die ihren:
introduction-exchange-hand = Die WFK gibt diese Kontaktdaten von Ihnen erst weiter, wenn auch die andere Firma zugestimmt hat, und bringt Sie dann zusammen:
introduction-consent-name = Einwilligung
introduction-consent-yes = Ich willige ein
introduction-consent-yes-words = ja, einverstanden, ich bin einverstanden, zustimmen, ich stimme zu
introduction-consent-no = Ich willige nicht ein
introduction-consent-no-words = nein, nicht einverstanden, ich stimme nicht zu
introduction-consent-china = Sie gehen an eine Firma in China. Für China gibt es keinen Angemessenheitsbeschluss der EU: Dort gilt kein gleichwertiger Schutz Ihrer Daten.
introduction-consent-kl = Sie gehen an eine Firma in der Region Kaiserslautern (Deutschland), allein für dieses Kennenlernen.
introduction-consent-elsewhere = Sie gehen an eine Firma außerhalb unserer vier Regionen. Liegt sie außerhalb der EU, gilt dort womöglich kein gleichwertiger Schutz Ihrer Daten.
introduction-contact-firm = Firma: { $value }
introduction-contact-person = Name: { $value }
introduction-contact-job = Aufgabe: { $value }
introduction-contact-reply = Erreichbar: { $value }

# Gefragt werden
introduction-asked-heading = Jemand möchte Sie kennenlernen
introduction-remind-heading = Erinnerung: Jemand möchte Sie kennenlernen
introduction-asked =
    { $number }
    { $lines }

    Ihre Kontaktdaten gehen erst nach Ihrem Ja hinüber. Sie können bis { $until } antworten.
introduction-yes = Ja, kennenlernen
introduction-no = Nein, danke
introduction-question = Frage stellen
introduction-which = Welche Vorstellung meinen Sie? Bitte die Nummer nennen, zum Beispiel V-0012.
introduction-which-name = Vorstellung
unclear-introduction = Bitte die Nummer einer Vorstellung nennen, zum Beispiel V-0012.
unclear-profile-number = Bitte die Nummer eines Profils nennen, zum Beispiel P-0042.
introduction-unknown = Eine Vorstellung { $number } gibt es für Sie nicht.
introduction-not-agreed = Gut, ich gebe nichts weiter. { $number } bleibt offen, bis Sie sich entscheiden oder die Frist abläuft.
introduction-yes-waiting-a = Danke, Ihr Ja zu { $number } ist notiert. Jetzt fehlt noch die andere Seite; sie kann bis { $until } antworten.
introduction-yes-waiting-b = Danke, Ihr Ja zu { $number } ist notiert. Jetzt fehlt noch die andere Seite; sie kann bis { $until } antworten.
introduction-yes-by-hand = Danke, Ihr Ja zu { $number } ist notiert. Die andere Firma spricht die WFK selbst an.
introduction-yes-proposed = Danke, { $number } ist notiert. Die WFK prüft die Anfrage noch; Sie hören von mir.
introduction-no-sure = { $number } ablehnen? Die andere Seite erfährt weder wer Sie sind noch warum. Für ein halbes Jahr schlage ich Ihnen diese Firma nicht mehr vor.
introduction-no-sure-name = Bestätigung
introduction-no-sure-yes = Ablehnen
introduction-no-sure-yes-words = ja, ja ablehnen
introduction-no-sure-no = Doch nicht
introduction-no-sure-no-words = nein, zurück
introduction-no-left = Gut, { $number } bleibt offen.
introduction-declined = Abgelehnt: { $number }. Ihre Daten sind nicht weitergegeben worden.

# Wie es endet und steht
introduction-over = { $number }: Diese Vorstellung kommt nicht zustande. Kontaktdaten sind nicht weitergegeben worden.
introduction-closed = { $number } ist abgeschlossen; ein Gespräch über diesen Chat gibt es dazu nicht mehr.
introduction-expired-asker = { $number }: Bis { $until } kam keine Antwort, die Anfrage ist beendet. Kontaktdaten sind nicht weitergegeben worden.
introduction-expired-asked = { $number }: Die Frist ist am { $until } abgelaufen, Sie müssen nichts mehr tun. Kontaktdaten sind nicht weitergegeben worden.
introduction-expired-staff = { $number }: Die WFK konnte diese Anfrage nicht rechtzeitig weitergeben; sie ist beendet. Kontaktdaten sind nicht weitergegeben worden. Sie können gern noch einmal fragen.
introduction-standing-asked = { $number } wartet auf Ihre Antwort.
introduction-standing-waiting = { $number } wartet auf die andere Seite; sie kann bis { $until } antworten.
introduction-standing-proposed = { $number } wartet auf die Prüfung durch die WFK.
introduction-standing-by-hand = { $number }: Die WFK spricht die andere Firma selbst an.
introduction-standing-both-yes = { $number }: Beide haben zugestimmt; Sie haben die Kontaktdaten.
introduction-standing-carried = { $number }: Die andere Firma ist einverstanden; die WFK bringt Sie persönlich zusammen.
introduction-standing-over = { $number } ist beendet und kam nicht zustande.
introduction-standing-expired = { $number } ist beendet: Es kam rechtzeitig keine Antwort.
introduction-standing-done = { $number } ist abgeschlossen.
introductions-none = Sie haben keine Vorstellungen. Bei passenden Profilen können Sie eine anfragen.
introductions-list =
    Ihre Vorstellungen:
    { $lines }
introductions-line = { $number }: { $who } – { $state }
introduction-firm-gone = Firma nicht mehr da
introduction-brief-asked = wartet auf Ihre Antwort bis { $until }
introduction-brief-waiting = wartet auf die andere Seite bis { $until }
introduction-brief-proposed = bei der WFK zur Prüfung
introduction-brief-by-hand = die WFK fragt die Firma
introduction-brief-both-yes = beide einverstanden
introduction-brief-carried = einverstanden, die WFK bringt Sie zusammen
introduction-brief-over = nicht zustande gekommen
introduction-brief-expired = ohne Antwort abgelaufen
introduction-brief-done = abgeschlossen
introduction-show = { $number } ansehen
introduction-withdraw = Zurückziehen
intro-withdraw-sure = { $number } zurückziehen? Ihre Einwilligung endet damit; die andere Seite erfährt keinen Grund.
intro-withdraw-sure-name = Bestätigung
introduction-withdraw-yes = Zurückziehen
introduction-withdraw-yes-words = ja, ja zurückziehen
introduction-withdraw-no = Nicht zurückziehen
introduction-withdraw-no-words = nein
introduction-withdraw-left = Gut, { $number } bleibt bestehen.
introduction-withdraw-late = { $number } lässt sich nicht mehr zurückziehen.
introduction-withdrawn = Zurückgezogen: { $number }. Kontaktdaten sind nicht weitergegeben worden.

# Fragen vor der Antwort
intro-question = Was möchten Sie die andere Seite fragen? Bitte ohne Firmennamen, Namen, Telefon oder Adressen; Ihre Worte gehen unverändert hinüber.
intro-question-name = Frage
introduction-question-sent = Ihre Frage zu { $number } ist unterwegs. Die Antwort kommt hierher.
introduction-question-open = Ihre letzte Frage zu { $number } ist noch nicht beantwortet.
introduction-question-not = Zu { $number } kann ich keine weitere Frage übermitteln.
introduction-question-asked =
    Die andere Seite von { $number } fragt:
    „{ $text }“
introduction-reply = Antworten
introduction-reply-text =
    Die Frage lautet: „{ $question }“
    Was möchten Sie antworten? Bitte ohne Firmennamen, Namen, Telefon oder Adressen.
introduction-reply-text-name = Antwort
introduction-reply-sent = Ihre Antwort zu { $number } ist unterwegs.
introduction-reply-none = Zu { $number } ist keine Frage offen.
introduction-reply-given =
    Antwort zu { $number } auf „{ $question }“:
    „{ $text }“
unclear-gives-away =
    So kann ich es nicht weitergeben, solange die andere Seite nicht weiß, wer Sie sind:
    { $lines }

# Beide haben zugestimmt
introduction-both-thanks = Danke. Damit haben beide Seiten zugestimmt ({ $number }).
introduction-contact-again = Noch einmal zu { $number }:
introduction-both-heading = Beide haben zugestimmt
introduction-both =
    { $number }: Das sind die Kontaktdaten der anderen Seite. Sie hat im selben Moment die Ihren bekommen.
    { $lines }

    Drei Zeiten, zu denen auf beiden Seiten gearbeitet wird:
    { $times }
introduction-time = { $place }. { $at }
introduction-time-button = Zeit { $place } vorschlagen
introduction-talk = Hier schreiben
introduction-contact = Kontaktdaten
introduction-first =
    Worte für den Anfang, zum Kopieren:

    { $text }
introduction-first-text =
    { $subject ->
        [none] Guten Tag { $other }, die WFK hat uns einander vorgestellt ({ $number }). Ich bin { $me } von { $firm }. Ich würde gern mehr über Ihr Unternehmen erfahren. Wann passt Ihnen ein kurzes Gespräch?
       *[other] Guten Tag { $other }, die WFK hat uns einander vorgestellt ({ $number }). Ich bin { $me } von { $firm }; es geht mir um: { $subject }. Wann passt Ihnen ein kurzes Gespräch?
    }
introduction-carried = { $number }: Die andere Firma ist einverstanden. Die WFK bringt Sie nun persönlich zusammen und meldet sich bei Ihnen.
introduction-approved = Die WFK hat { $number } weitergegeben. Die andere Seite kann bis { $until } antworten.

# Eine Zeit
introduction-at = Zu welcher Zeit? Bitte einen der vorgeschlagenen Knöpfe drücken.
introduction-at-name = Zeit
unclear-introduction-time = Bitte eine der vorgeschlagenen Zeiten wählen.
introduction-time-over = Diese Zeit ist schon vorbei ({ $number }). Neue Vorschläge stehen bei den Kontaktdaten.
introduction-time-sent = Vorgeschlagen zu { $number }: { $at }. Passt es der anderen Seite, bekommen beide einen Kalendereintrag.
introduction-time-asked = Die andere Seite von { $number } schlägt vor: { $at }
introduction-time-take = Passt
introduction-time-agreed = Vereinbart zu { $number }: { $at }. Der Kalendereintrag liegt bei.
introduction-time-agreed-already = { $at } ist schon vereinbart ({ $number }).
introduction-time-proposed-already = { $at } haben Sie schon vorgeschlagen ({ $number }); die andere Seite hat noch nicht geantwortet.
introduction-entry = Gespräch mit { $firm } ({ $number })

# Das Gespräch über den Bot
relay-writing = Was Sie jetzt schreiben, geht an { $firm } ({ $number }), Wort für Wort, bis Sie das Gespräch beenden. Befehle wie /help bleiben bei mir.
relay-begun = { $firm } möchte hier mit Ihnen schreiben ({ $number }). Mit „Antworten“ geht an die andere Seite, was Sie schreiben; Sie können das jederzeit beenden.
relay-answer = Antworten
relay-end = Gespräch beenden
relay-report = Melden
relay-said = { $firm } ({ $number }): { $text }
relay-corrected = { $firm } ({ $number }) berichtigt: { $text }
relay-over = Das Gespräch zu { $number } ist beendet; Ihre letzte Nachricht ging nicht mehr hinüber. Jetzt lese wieder ich.
relay-rests = Ihr Gespräch zu { $number } ruht seit mehr als einem Tag; Ihre letzte Nachricht ging deshalb nicht hinüber. Möchten Sie weiterschreiben?
relay-only-text = Weitergeben kann ich nur Text. Dateien senden Sie bitte auf dem Weg, den die andere Seite genannt hat.
relay-ended = Das Gespräch zu { $number } ist beendet. Die Kontaktdaten bleiben Ihnen.
relay-ended-already = Zu { $number } ist kein Gespräch offen.
relay-ended-other = Das Gespräch zu { $number } ist beendet. Die Kontaktdaten bleiben Ihnen.
relay-report-text = Was ist vorgefallen? Ihre Meldung liest nur die WFK.
relay-report-text-name = Meldung
relay-reported = Danke, die WFK sieht sich { $number } an. Hier wird nichts mehr weitergegeben.
relay-reported-staff =
    Meldung zu { $number }: { $by } über { $about }:
    „{ $text }“

# Nach drei Monaten
introduction-outcome = Vor drei Monaten haben beide Seiten { $number } zugestimmt. Was ist daraus geworden?
introduction-outcome-name = Ergebnis
introduction-outcome-working = Wir arbeiten zusammen
introduction-outcome-talking = Wir sind im Gespräch
introduction-outcome-nothing = Es wurde nichts daraus
introduction-outcome-thanks = Danke für Ihre Antwort zu { $number }.
introduction-outcome-known = Danke, zu { $number } haben Sie schon geantwortet.

# Für Kolleginnen und Kollegen
introduction-staff-card =
    Vorstellung { $number }
    { $lines }
introduction-staff-side = { $side }: { $firm }, { $profile } „{ $title }“
introduction-staff-gone = nicht mehr da
introduction-staff-state = Stand: { $state }
introduction-staff-proposed = Vorgeschlagen von { $by }
introduction-staff-due = Antwort von { $side } bis { $until }
introduction-staff-own-due = Von uns zu erledigen bis { $until }
introduction-staff-contact =
    Kontakt { $side } (mit Einwilligung für diese Vorstellung):
    { $lines }
introduction-approve = Freigeben
introduction-turn-down = Nicht freigeben
introduction-carried-yes = Firma ist einverstanden
introduction-carried-no = Firma möchte nicht
introduction-stop = Beenden
introduction-staff-show = Vorstellung ansehen
introductions-state = Welcher Stand?
introductions-state-name = Stand
introduction-state-open = offen
introduction-state-proposed = wartet auf Freigabe
introduction-state-asked = gefragt
introduction-state-one-yes = ein Ja
introduction-state-by-hand = von Hand zu überbringen
introduction-state-both-yes = beide ja
introduction-state-refused = abgelehnt
introduction-state-expired = abgelaufen
introduction-state-withdrawn = zurückgezogen
introduction-state-ended = beendet
introduction-state-done = abgeschlossen
introductions-staff-list =
    { $shown ->
        [0] Vorstellungen ({ $state }): keine.
       *[other] Vorstellungen ({ $state }):
    }
    { $lines }

    Insgesamt:
    { $counts }
introductions-staff-count = { $state }: { $count }
introductions-staff-line = { $number }: { $a } ↔ { $b } – { $state }
introduction-staff-unknown = Eine Vorstellung { $number } gibt es nicht.
introduction-staff-broken = { $number }: Eine Seite ist nicht mehr da; die Vorstellung wird gleich beendet.
introduction-staff-decided = { $number } ist inzwischen: { $state }.
introduction-approve-done = Freigegeben: { $number }. Stand: { $state }.
introduction-turn-down-done = Erledigt: { $number } kommt nicht zustande. Die anfragende Firma liest das ohne Grund.
introduction-carry-done = Notiert: Die Firma ist mit { $number } einverstanden. Bitte bringen Sie beide jetzt zusammen; der anfragenden Firma habe ich das gesagt.
introduction-stop-sure = { $number } beenden? Beide Seiten lesen nur, dass es nicht weitergeht.
introduction-stop-sure-name = Bestätigung
introduction-stop-yes = Beenden
introduction-stop-yes-words = ja, ja beenden
introduction-stop-no = Nicht beenden
introduction-stop-no-words = nein
introduction-stop-left = Gut, { $number } läuft weiter.
introduction-stop-done = Beendet: { $number }.
introduction-expired-for-staff = { $number } ist abgelaufen, bevor wir entschieden haben. Die anfragende Firma weiß es.
introduction-remind-staff = Wartet noch auf uns
pair-first = Welches Profil zuerst? Zum Beispiel P-0001.
pair-first-name = Erstes Profil
pair-second = Und welches zweite Profil?
pair-second-name = Zweites Profil
pair-profile = { $number } „{ $title }“ ({ $firm })
pair-sure =
    Diese beiden einander vorschlagen?
    { $first }
    { $second }
    Beide werden ohne Namen gefragt.
pair-sure-name = Bestätigung
pair-yes = Vorschlagen
pair-yes-words = ja, ja vorschlagen
pair-no = Nicht vorschlagen
pair-no-words = nein
pair-left = Gut, ich frage niemanden.
pair-unknown = { $profile } gibt es nicht, oder es wird gerade nicht angezeigt.
pair-same-side = Diese beiden Firmen sitzen auf derselben Seite oder sind dieselbe.
pair-live = Zwischen diesen beiden Firmen läuft schon { $number }.
pair-refused = Eine Vorstellung dieser beiden Firmen wurde abgelehnt; bis { $until } bleibt es dabei.
pair-done-asked = Vorgeschlagen: { $number }. Beide Seiten sind gefragt.
pair-done-by-hand = Notiert: { $number }. Von diesen Firmen ist niemand im Chat; bitte überbringen Sie die Vorstellung von Hand.

# Einwilligungen
withdraw-introduction = – Vorstellung { $number } kommt nicht zustande; die andere Seite erfährt keinen Grund.
purpose-introduction = Weitergabe von Kontaktdaten ({ $number })
