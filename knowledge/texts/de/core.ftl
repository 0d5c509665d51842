# Begrüßung und erster Kontakt
welcome-heading = Guten Tag, ich bin der Chatbot der WFK.
welcome =
    Die WFK ist die gemeinsame Wirtschaftsförderungsgesellschaft von Stadt und Landkreis Kaiserslautern. Ich beantworte Fragen zu den Büros in Yangzhou, Shanghai und Foshan, zu Räumen in Kaiserslautern und zu den Kontakten nach China. Was mir nicht vorliegt, sage ich Ihnen und gebe Ihre Frage gern an die WFK.

    Datenschutz in Kürze: Ich speichere Ihre Kennung auf dieser Plattform, Ihre Einstellungen und die letzten Zeilen unseres Gesprächs, um Ihnen antworten zu können. Namen oder Kontaktdaten brauche ich für allgemeine Fragen nicht. Mehr dazu: „Datenschutz“ und „Meine Daten“.
introduction = Guten Tag, ich bin der Chatbot der WFK, ein automatischer Assistent. Ich speichere Ihre Kennung auf dieser Plattform, Ihre Einstellungen und die letzten Zeilen unseres Gesprächs, um zu antworten; mehr mit „Datenschutz“. English · 中文: schreiben Sie einfach in Ihrer Sprache.
group-welcome = Guten Tag, ich bin der Chatbot der WFK. In dieser Gruppe antworte ich, wenn Sie mich erwähnen oder auf eine meiner Nachrichten antworten. Anfragen und Persönliches nehme ich nur im privaten Chat entgegen.
group-private = Das klären wir besser unter uns: Bitte schreiben Sie mir dafür im privaten Chat.

# Antworten
answer-suggest = Ich bin mir nicht sicher, was Sie meinen. Ist es eine dieser Fragen?
answer-not-on-record = Dazu liegt mir keine Angabe vor. Soll ich Ihre Frage an die WFK geben?
answer-person = Frage an die WFK geben
answer-other-language = Diese Auskunft liegt mir nur in dieser Sprache vor.
entry-gone = Diese Auskunft gibt es nicht mehr. Womit kann ich Ihnen sonst helfen?
offer-declined = Gut, ich gebe nichts weiter. Womit kann ich Ihnen sonst helfen?
awaited-yes = Ja, das ist meine Antwort
awaited-no = Nein

# Hauptmenü
menu-offices = Büros in China
menu-rooms = Räume in Kaiserslautern
menu-conference = Konferenz
menu-human = Mit einem Menschen sprechen
menu-language = Sprache
menu-settings = Einstellungen
menu-privacy = Datenschutz
menu-help = Hilfe
menu-subscribe = Wieder bestellen

# Befehle und ihre Wörter
words-start = start, /start, anfang, von vorn, menü, hauptmenü
words-help = hilfe, help, ?, was kann ich hier machen
words-cancel = abbrechen, abbruch, stornieren, abbrechen bitte, bitte abbrechen, bitte stornieren, stornieren bitte, abbruch bitte, ich möchte abbrechen, ich will abbrechen, ich breche ab, doch abbrechen, nein abbrechen, nein bitte abbrechen
words-back = zurück, einen schritt zurück
words-language = sprache, sprache ändern, sprache wechseln
words-settings = einstellungen, einstellung, zeitzone, zeitzone ändern
words-human = mensch, mitarbeiter, mitarbeiterin, jemand von der wfk, ich will mit jemandem reden, ich möchte mit jemandem sprechen, ich möchte mit einem menschen sprechen, mit einem menschen sprechen, mit einem mitarbeiter sprechen, frage stellen
words-privacy = datenschutz, datenschutzhinweis, datenschutzerklärung
words-stop = abbestellen, stop, stopp, keine rundnachrichten mehr, keine nachrichten mehr
words-subscribe = wieder bestellen, rundnachrichten bestellen
words-more = mehr, weiter, weiterlesen
words-yes = ja, ja bitte, ja gern, ja gerne, gern, gerne, bitte, jawohl, jo, mach das, machen sie das, ok, okay
words-no = nein, nein danke, nö, lieber nicht, nicht nötig
words-language-de = deutsch, deutsch bitte, auf deutsch, auf deutsch bitte, bitte deutsch, bitte auf deutsch, sprache deutsch, deutsch sprechen, sprich deutsch, bitte sprechen sie deutsch, sprechen sie bitte deutsch, bitte deutsch sprechen, antworten sie bitte auf deutsch, auf deutsch umstellen, auf deutsch wechseln, wechseln sie auf deutsch, sprache auf deutsch, lieber deutsch, lieber auf deutsch, weiter auf deutsch
words-language-en = englisch, englisch bitte, auf englisch, auf englisch bitte, bitte englisch, sprache englisch, bitte auf englisch, englisch sprechen, sprich englisch, bitte sprechen sie englisch, bitte englisch sprechen, antworten sie bitte auf englisch, auf englisch umstellen, auf englisch wechseln, wechseln sie auf englisch, sprache auf englisch, lieber englisch, lieber auf englisch, weiter auf englisch
words-language-zh = chinesisch, chinesisch bitte, auf chinesisch, auf chinesisch bitte, sprache chinesisch, bitte chinesisch, bitte auf chinesisch, chinesisch sprechen, sprich chinesisch, bitte sprechen sie chinesisch, bitte chinesisch sprechen, antworten sie bitte auf chinesisch, auf chinesisch umstellen, auf chinesisch wechseln, wechseln sie auf chinesisch, sprache auf chinesisch, lieber chinesisch, lieber auf chinesisch, weiter auf chinesisch

help =
    Fragen Sie mich in Ihren Worten, zum Beispiel: „Wo haben Sie Büros in China?“ oder „Wer stellt die Räume in Shanghai?“

    Außerdem nehme ich Büroanfragen („Büro anfragen“), Delegationen und Projektideen auf, suche Partnerfirmen („Partner finden“) und melde zu Konferenzen an; „Meine Anfragen“ zeigt, wie es steht.

    Diese Wörter verstehe ich jederzeit: „Mensch“ (Frage an die WFK), „Sprache“, „Einstellungen“, „Datenschutz“, „Meine Daten“, „Neuigkeiten“, „abbestellen“, und in einem Dialog „zurück“ und „abbrechen“.
privacy =
    Wer: die WFK, die gemeinsame Wirtschaftsförderungsgesellschaft von Stadt und Landkreis Kaiserslautern.
    Wozu: um Ihre Fragen zu beantworten und, nur wenn Sie es wünschen und einwilligen, Anfragen und Anmeldungen zu bearbeiten, Ihre Firma vorzustellen, Neuigkeiten zu senden oder eine Frage an die WFK weiterzugeben.
    Was: Ihre Kennung auf dieser Plattform, Sprache und Zeitzone, die letzten Zeilen unseres Gesprächs. Dazu, was Sie in einer Anfrage, einer Anmeldung, einem Firmenprofil oder einer Frage an die WFK angeben, und Ihre Einwilligungen.
    Nicht: Namen und Kontaktdaten für allgemeine Fragen. Bitte senden Sie hier keine Ausweise, Visaunterlagen oder Gehaltsangaben; auch die Betreiberin der Plattform kann den Inhalt der Nachrichten sehen.
    Wie lange: Jede Art von Angaben wird nach einer festen Frist gelöscht, Gesprächszeilen nach Monaten, entschiedene Anfragen nach Jahren.
    Ihre Rechte: Auskunft und Berichtigung mit „Meine Daten“, Widerruf mit „Einwilligungen“, Löschung mit „Alles löschen“; Rundnachrichten enden mit „abbestellen“. Bei Fragen dazu hilft „Mensch“.
privacy-translation = Übersetzung: Was Sie in einer anderen Sprache an die WFK schreiben, wird für die Kolleginnen und Kollegen maschinell übersetzt und dafür an den Dienst { $engine } übermittelt. Ihr Original bleibt immer dabei.
unknown-command = Diesen Befehl kenne ich nicht. Fragen Sie einfach in Ihren Worten, oder wählen Sie:
unknown-button = Diese Schaltfläche gehört zu einem früheren Stand. Womit kann ich Ihnen helfen?
nothing-open = Es ist gerade nichts offen, das abgebrochen oder zurückgesetzt werden könnte. Womit kann ich Ihnen helfen?
more = Das war alles. Womit kann ich Ihnen sonst helfen?
empty = Ihre Nachricht ist leer bei mir angekommen. Was möchten Sie wissen?
edited = Ich habe Ihre geänderte Nachricht gesehen. Um eine Antwort zu ändern, schreiben Sie bitte „zurück“.
stopped = Abbestellt: Sie bekommen keine Rundnachrichten. Nachrichten zu Ihren Anfragen kommen weiterhin.
stopped-going-on = Was wir gerade besprechen, ist davon nicht betroffen; „abbrechen“ beendet es.
subscribed = Gern: Sie können wieder Rundnachrichten bekommen.
internal-error = Entschuldigung, bei mir ist etwas schiefgegangen. Es ist nichts verloren; bitte versuchen Sie es noch einmal oder schreiben Sie „Mensch“.

# Was der Bot nicht lesen kann
attached-photo = Bilder kann ich nicht ansehen und speichere sie nicht. Bitte schreiben Sie mir Ihre Frage als Text, und senden Sie hier keine Ausweise oder Visaunterlagen.
attached-document = Dateien kann ich nicht öffnen und speichere sie nicht. Bitte schreiben Sie mir Ihre Frage als Text, und senden Sie hier keine Ausweise oder Visaunterlagen.
attached-voice = Sprachnachrichten kann ich leider nicht verstehen. Bitte schreiben Sie mir Ihre Frage als Text.
attached-video = Videos kann ich nicht ansehen und speichere sie nicht. Bitte schreiben Sie mir Ihre Frage als Text.
attached-sticker = Vielen Dank! Womit kann ich Ihnen helfen?
attached-location = Danke. Standorte werte ich nicht aus und speichere sie nicht. Was möchten Sie wissen?
attached-contact = Kontaktdaten anderer Personen nehme ich hier nicht an und speichere sie nicht. Was möchten Sie wissen?
attached-link = Links kann ich nicht öffnen. Bitte schreiben Sie mir Ihre Frage als Text.
attached-other = Diese Art Nachricht kann ich nicht lesen. Bitte schreiben Sie mir Ihre Frage als Text.

# Dialoge
dialog-back = Zurück
dialog-cancel = Abbrechen
dialog-cancel-words = abbrechen, abbruch
dialog-given-up-words = vergiss es, vergessen sie es, lassen wir das, lassen wir es, hat sich erledigt, beenden, bitte beenden
dialog-send = Absenden
dialog-send-words = senden, abschicken, ja, stimmt, passt, bestätigen
dialog-change = Ändern
dialog-change-words = ändern, korrigieren, nein, etwas ändern
dialog-change-which = Welche Angabe möchten Sie ändern?
dialog-summary = Zusammenfassung
dialog-line = { $name }: { $answer }
dialog-answer = { $answer }
dialog-note = „zurück“ führt einen Schritt zurück, „abbrechen“ beendet.
dialog-cancelled = Abgebrochen. Es wurde nichts gespeichert.
dialog-already = Das habe ich schon notiert.
dialog-stale = Diese Schaltfläche gehört zu einer früheren Frage.
dialog-over = Dieses Gespräch ist schon abgeschlossen. Womit kann ich Ihnen helfen?
dialog-gone = Diesen Dialog gibt es in der neuen Fassung nicht mehr; bitte beginnen Sie noch einmal. Es ging nichts an die WFK.
dialog-first = Das ist die erste Frage.
dialog-again = Zurück zu unserer Frage:
dialog-patience = Sie können auch „abbrechen“ schreiben oder mit „Mensch“ eine Frage an die WFK geben.
unclear-choice = Das habe ich nicht verstanden. Bitte wählen Sie eine der Möglichkeiten.
unclear-confirm = Bitte wählen Sie „Absenden“, „Ändern“ oder „Abbrechen“.
unclear-too-short = Das ist etwas kurz. Bitte schreiben Sie ein wenig mehr.
unclear-too-long = Das ist zu lang für mich; bitte kürzen Sie auf höchstens { $most } Zeichen.
unclear-mail = Das sieht nicht nach einer E-Mail-Adresse aus. Ein Beispiel: name@firma.de
unclear-phone = Das sieht nicht nach einer Telefonnummer aus. Ein Beispiel: +49 631 1234567
unclear-zone = Diese Zeitzone kenne ich nicht. Bitte wählen Sie eine, oder schreiben Sie eine Stadt wie „Berlin“ oder „Shanghai“.
unclear-wall = Tag und Uhrzeit konnte ich nicht sicher lesen. Ein Beispiel: 12.05.2027 14:00
unclear-wall-early = Das liegt nicht nach { $after }.
unclear-wall-no-time = { $day }: Um wie viel Uhr? Bitte schreiben Sie Tag und Uhrzeit zusammen, zum Beispiel: 12.05.2027 14:00
unclear-wall-no-day = { $time } Uhr: An welchem Tag? Bitte schreiben Sie Tag und Uhrzeit zusammen, zum Beispiel: 12.05.2027 14:00
unclear-wall-past = { $at } ist schon vorbei; jetzt ist es { $now }.
missing-field = { $field } ({ $languages })
missing-and = { $first }, { $rest }
missing-also = { $first }; { $rest }
wall-time = { $day }, { $time } Uhr
