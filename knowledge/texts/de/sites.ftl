# Standorte: was Kolleginnen und Kollegen eintragen
words-site = standort, standort eintragen, standort ändern
words-rooms = räume pflegen, räume eintragen, räume bearbeiten
words-block = raum sperren, sperren, sperrung
words-unblock = sperrung aufheben, entsperren
staff-command-site = Angaben zu einem Standort eintragen: „/site yangzhou adresse …“
staff-command-rooms = Räume und Plätze eintragen und ändern
staff-command-block = Einen Raum für Tage sperren
staff-command-unblock = Eine Sperrung aufheben
site-which = Um welchen Standort geht es?
site-which-name = Standort
site-fact = Welche Angabe zu { $site } möchten Sie eintragen?
site-fact-name = Angabe
site-fact-address = Adresse
site-fact-directions = Anfahrt
site-fact-provider = Bereitgestellt von
site-fact-hours = Zeiten und Zugang
site-fact-contact = Ansprechperson
site-fact-languages = Sprachen vor Ort
site-fact-house_rules = Hausordnung
site-fact-cost = Hinweis zu Kosten
site-consent = Hat die Person eingewilligt, dass ihr Name und ihre Erreichbarkeit hier genannt werden?
site-consent-name = Einwilligung der Person
site-consent-yes = Ja, sie hat eingewilligt
site-consent-yes-words = ja, ja hat sie
site-consent-no = Nein
site-contact-refused = Dann trage ich sie nicht ein. Sobald die Einwilligung vorliegt, nehme ich die Angabe gern auf.
site-text-de = { $name ->
        [address] { $fact } auf Deutsch, in lateinischer Schrift:
       *[other] { $fact } auf Deutsch:
    }
site-text-de-name = Deutsch
site-text-en = { $name ->
        [address] { $fact } auf Englisch, in lateinischer Schrift:
       *[other] { $fact } auf Englisch:
    }
site-text-en-name = Englisch
site-text-zh = { $name ->
        [address] { $fact } auf Chinesisch, in chinesischen Zeichen:
       *[other] { $fact } auf Chinesisch:
    }
site-text-zh-name = Chinesisch
site-skip = Keine Angabe
site-skip-words = -, keine, überspringen, weglassen
site-check =
    { $fact }, { $site }, Stand { $as_of }. { $warning }
    Speichern? Die Angabe wird ab dann in Antworten genannt.
site-warn-missing = Es fehlt: { $languages }. Wer diese Sprache spricht, sieht den Text in einer der anderen.
site-warn-none = Alle drei Sprachen sind da.
site-warn-removal = Sie haben nichts eingetragen: Die bisherige Angabe wird gelöscht.
site-warn-empty = Sie haben nichts eingetragen.
site-done = Gespeichert: { $fact }, { $site }; Stand { $as_of }. Wird ab jetzt genannt.
site-removed = { $fact }, { $site }: nichts mehr eingetragen.
site-more = Weitere Angabe
site-quote = { $lines }
site-quote-line = { $site }, { $fact }: { $text } (Stand { $as_of })
site-quote-note = Von der WFK eingetragen.
room-quote-line = { $site }: { $name }, { $kind }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }; { $equipment }
room-quote-line-bare = { $site }: { $name }, { $kind }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }
room-site = Räume welches Standorts?
room-site-name = Standort
room-which = Welcher Raum in { $site }?
room-which-name = Raum
room-new = Neuer Raum
room-line = { $name } ({ $kind }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    })
room-line-off = { $name } ({ $kind }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }; nicht in Gebrauch)
room-name = Wie heißt der Raum?
room-name-name = Name
room-kind = Was für ein Raum ist es?
room-kind-name = Art
room-kind-desk = Arbeitsplätze
room-kind-office = Büro
room-kind-meeting = Besprechungsraum
room-kind-event = Veranstaltungsraum
room-seats = Wie viele Plätze hat er?
room-seats-name = Plätze
room-whole = Werden die Plätze einzeln vergeben oder nur der ganze Raum?
room-whole-name = Vergabe
room-whole-no = Plätze einzeln
room-whole-yes = Nur der ganze Raum
room-equipment = Was ist dort vorhanden? (zum Beispiel WLAN, Bildschirm, Drucker)
room-equipment-name = Ausstattung
room-active = Wird der Raum zurzeit vergeben?
room-active-name = In Gebrauch
room-active-yes = Ja, er wird vergeben
room-active-no = Nein, zurzeit nicht
room-change = { $room }: Was möchten Sie ändern?
room-change-name = Änderung
room-check = Soll der Raum so gespeichert werden?
room-done = Gespeichert: { $room }, { $site }.
room-name-taken = Einen Raum „{ $name }“ gibt es in { $site } schon. Es wurde nichts geändert.
room-seats-in-use = So wenige Plätze gehen nicht: Höhere Plätze sind belegt durch { $numbers }. Es wurde nichts geändert.
menu-rooms-edit = Räume bearbeiten
block-site = Ein Raum welches Standorts?
block-site-name = Standort
block-room = Welcher Raum wird gesperrt?
block-room-name = Raum
block-start = Ab welchem Tag?
block-start-name = Ab
block-end = Bis zu welchem Tag (einschließlich)?
block-end-name = Bis
block-reason = Aus welchem Grund? Nur Kolleginnen und Kollegen sehen ihn.
block-reason-name = Grund
block-check = Raum so sperren?
block-done = Gesperrt: { $room }, { $span }.
block-no-rooms = Zu { $site } ist noch kein Raum eingetragen.
block-too-long = Das ist länger als zwei Jahre. Bitte nehmen Sie den Raum dann aus dem Gebrauch („Räume pflegen“).
block-in-use = Das geht so nicht: Der Raum ist an diesen Tagen belegt durch { $numbers }. Bitte klären Sie erst diese Anfragen. Es wurde nichts gesperrt.
block-twice = Für { $span } ist der Raum schon gesperrt ({ $reason }). Es wurde nichts geändert.
unblock-site = Eine Sperrung welches Standorts?
unblock-site-name = Standort
unblock-which = Welche Sperrung wird aufgehoben?
unblock-which-name = Sperrung
unblock-line = { $room }: { $span } ({ $reason })
unblock-check = Diese Sperrung aufheben?
unblock-done = Aufgehoben. Der Raum kann wieder vergeben werden.
unblock-none = In { $site } ist nichts gesperrt.
unclear-number = Bitte schreiben Sie eine Zahl von { $least } bis { $most }.
unclear-day = Diesen Tag konnte ich nicht sicher lesen. Ein Beispiel: 4. Mai 2027
unclear-day-early = Der Tag liegt vor dem Beginn am { $first }.
words-holidays = feiertage, feiertage eintragen
staff-command-holidays = Freie Tage eintragen, etwa die amtliche chinesische Tabelle
holiday-which = Eingetragene freie Tage stehen vor den berechneten, die sie berühren. Was möchten Sie tun?
holiday-which-name = Eintrag
holiday-new = Freie Tage eintragen
holiday-line = { $name }, { $country }: { $span }
holiday-country = In welchem Land?
holiday-country-name = Land
holiday-country-DE = Deutschland
holiday-country-CN = China
holiday-first = Ab welchem Tag?
holiday-first-name = Ab
holiday-last = Bis zu welchem Tag (einschließlich)?
holiday-last-name = Bis
holiday-name-de = Wie heißen diese Tage auf Deutsch?
holiday-name-de-name = Deutsch
holiday-name-en = Wie heißen sie auf Englisch?
holiday-name-en-name = Englisch
holiday-name-zh = Wie heißen sie auf Chinesisch?
holiday-name-zh-name = Chinesisch
holiday-check = Diese freien Tage eintragen?
holiday-done = Eingetragen: { $day }.
holiday-remove = Diesen Eintrag löschen?
holiday-removed = Gelöscht. Es gelten wieder die berechneten Tage.
holiday-too-long = Das sind mehr als { $most } Tage in einem Stück. Bitte prüfen Sie die Angaben; es wurde nichts eingetragen.
