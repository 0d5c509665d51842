# Konferenzen: Anmeldung, Erinnerungen, Einlass; und was Kolleginnen und Kollegen eintragen
words-register = anmelden, zur konferenz anmelden, konferenz anmelden, anmeldung konferenz, konferenzanmeldung, ich möchte mich anmelden, ich möchte mich zur konferenz anmelden
words-conf-own = meine anmeldung, meine anmeldungen, meine konferenz, mein ticket, ticket
words-conf-reminders = erinnerungen, erinnerung, erinnerungen ändern, erinnerung ändern
words-conf-withdraw = abmelden, anmeldung zurückziehen, anmeldung stornieren, von der konferenz abmelden
words-conf-notify = bei termin benachrichtigen, benachrichtigen sie mich bei einem termin
words-conference = konferenz eintragen, konferenz bearbeiten, konferenz ändern, konferenzen pflegen
words-move = konferenz verschieben, neuer termin, termin verschieben
words-call-off = konferenz absagen
words-attendees = teilnehmerliste, angemeldete, anmeldeliste
words-checkin = einlass, einchecken
staff-command-conference = Konferenzen eintragen und ändern
staff-command-move = Eine Konferenz verschieben: „/move china 12.05.2027 14:00“
staff-command-call-off = Eine Konferenz absagen
staff-command-attendees = Liste der Angemeldeten als Datei
staff-command-posters = QR-Code für Plakate einer Konferenz
staff-command-checkin = Jemanden am Einlass abhaken: „/checkin C-0007“
menu-register = Zur Konferenz anmelden
menu-conf-own = Meine Anmeldung
menu-conf-reminders = Erinnerungen ändern
menu-conf-withdraw = Abmelden
menu-conf-notify = Bei Termin benachrichtigen
menu-conf-forget = Doch nicht benachrichtigen

# Konferenzen in Worten
conf-when = { $at }
conf-when-own = { $at }; bei Ihnen ({ $city }): { $day }, { $time } Uhr
conf-place-open = noch nicht festgelegt
conf-option = { $title } ({ $day })
conf-line-title = { $title }
conf-line-cancelled = Abgesagt: { $title } (Stand { $as_of })
conf-line-start = Beginn: { $start }
conf-line-end = Ende: { $end }
conf-line-place = Ort: { $place }
conf-line-text = { $text }
conf-line-programme = Programm: { $text }
conf-line-interpreting = Verdolmetschung: { $interpreting }
conf-line-online = Teilnahme auch online; den Link bekommen Angemeldete.
conf-line-audience = Für: { $audience }
conf-line-deadline = Anmeldung bis: { $day }
conf-line-status = { $status } (Stand { $as_of })
conf-status-planned = Geplant; eine Anmeldung ist noch nicht möglich.
conf-status-open = Die Anmeldung ist offen.
conf-status-full = Alle Plätze sind vergeben; es gibt eine Warteliste.
conf-status-moved = Verschoben; oben steht der neue Termin. Die Anmeldung ist offen.
conf-audience-kl = Unternehmen der Region Kaiserslautern
conf-audience-china = Unternehmen aus den Regionen Yangzhou, Shanghai und Foshan
conf-audience-all = alle Interessierten
conf-interpreting-none = keine
conf-interpreting-de-zh = Deutsch und Chinesisch
conf-interpreting-de-en = Deutsch und Englisch
conf-interpreting-de-en-zh = Deutsch, Englisch und Chinesisch
conf-reminders-all = 7 Tage, 1 Tag und 2 Stunden vorher
conf-reminders-late = 1 Tag und 2 Stunden vorher
conf-reminders-week = 7 Tage vorher
conf-reminders-day = 1 Tag vorher
conf-reminders-hours = 2 Stunden vorher
conf-reminders-none = keine
conf-state-registered = angemeldet
conf-state-waiting = auf der Warteliste
conf-state-offered = Platz angeboten
conf-state-withdrawn = abgemeldet
conf-state-lapsed = nicht mehr auf der Warteliste
conf-state-arrived = eingetroffen
conf-state-cancelled = Konferenz abgesagt
conf-quote = { $lines }
conf-quote-note = Von der WFK eingetragen.
conf-quote-audience = { $title }, { $start }, ist für { $audience } (Stand { $as_of })
conf-quote-details = { $title } (Stand { $as_of }):
conf-quote-own = Ihre Konferenz: { $title }. Beginn: { $start }. Ort: { $place }. Ihre Anmeldung { $number }: { $state }.
conf-quote-own-cancelled = Abgesagt: Ihre Konferenz { $title }, { $start }. Ihre Anmeldung { $number } ist damit hinfällig.

# Anmelden
conf-which = Für welche Konferenz möchten Sie sich anmelden?
conf-which-name = Konferenz
conf-none-open = Zurzeit ist keine Konferenz zur Anmeldung offen. Soll ich Ihnen schreiben, sobald es einen Termin gibt?
conf-unknown = Diese Konferenz kenne ich nicht.
conf-not-open =
    Für diese Konferenz ist gerade keine Anmeldung möglich.
    { $lines }
conf-origin = Wo hat Ihr Unternehmen seinen Sitz?
    ({ $title })
conf-origin-name = Sitz
conf-origin-kl = Stadt oder Landkreis Kaiserslautern
conf-origin-kl-words = kaiserslautern, region kaiserslautern, kl, landkreis kaiserslautern
conf-origin-china = Region Yangzhou, Shanghai oder Foshan
conf-origin-china-words = china, yangzhou, shanghai, foshan
conf-origin-elsewhere = Anderswo
conf-origin-elsewhere-words = anderswo, woanders, andere region
conf-not-invited = Vielen Dank für Ihr Interesse. Die Konferenz „{ $title }“ ist vorgesehen für: { $audience }. Gern frage ich bei der WFK nach, ob Sie trotzdem dabei sein können.
conf-declined = Gut, dann nehme ich die Anmeldung nicht auf; es wurde nichts gespeichert. Sie können die WFK auch so fragen.
conf-already = Sie haben sich schon angemeldet ({ $number }): { $title }, { $start }.
conf-people =
    { $title }
    Beginn: { $start }
    Mit wie vielen Personen kommen Sie, Sie selbst eingeschlossen?
conf-people-name = Personen
unclear-people = Bitte nennen Sie eine Zahl von 1 bis { $most }, zum Beispiel „2“. Für größere Gruppen wenden Sie sich bitte mit „Mensch“ an die WFK.
conf-wait = { $free ->
        [0] Alle Plätze sind vergeben.
        [one] Es ist nur noch ein Platz frei.
       *[other] Es sind nur noch { $free } Plätze frei.
    } Möchten Sie auf die Warteliste? Wird genug frei, biete ich Ihnen die Plätze an; Sie haben dann in der Regel zwei Tage Zeit.
conf-wait-name = Warteliste
conf-wait-yes = Auf die Warteliste
conf-wait-yes-words = ja, ja bitte, gern, warteliste
conf-wait-no = Nein, danke
conf-wait-no-words = nein, nein danke
conf-not-waiting = Gut, ich habe nichts gespeichert. Mit weniger Personen können Sie es gern noch einmal versuchen.
conf-firm = Für welches Unternehmen oder welche Einrichtung kommen Sie?
conf-firm-name = Unternehmen
conf-firm-none = Ohne Unternehmen
conf-firm-none-words = keins, keines, privat, ohne
conf-family = Wie lautet Ihr Familienname?
conf-family-name = Familienname
conf-given = Und Ihr Vorname?
conf-given-name = Vorname
conf-language = In welcher Sprache möchten Sie die Konferenz hören?
conf-language-name = Sprache
conf-needs = Brauchen Sie etwas, damit Sie gut teilnehmen können (zum Beispiel Essen, Zugang)? Bitte nur, was dafür nötig ist.
conf-needs-name = Bedarf
conf-needs-none = Nichts Besonderes
conf-needs-none-words = nein, nichts, keine
conf-consent = Für Ihre Anmeldung speichert die WFK in Deutschland Ihren Namen, Ihr Unternehmen, die Zahl der Personen, Ihre Sprache und, falls angegeben, Ihren Bedarf; sie nutzt das nur für diese Konferenz und um Sie daran zu erinnern. Ihre Einwilligung können Sie jederzeit widerrufen, indem Sie sich abmelden („Abmelden“). Willigen Sie ein?
conf-consent-name = Einwilligung Konferenz
conf-check =
    { $title }
    Beginn: { $start }
    Ort: { $place }
    { $waits ->
        [yes] So auf die Warteliste setzen?
       *[no] So verbindlich anmelden?
    }
conf-registered =
    Angemeldet: { $number }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }
    { $title }
    Beginn: { $start }
    Ort: { $place }
    Erinnerung: { $reminders }. Nachts zwischen 21 und 8 Uhr schreibe ich nicht, sondern vorher.
    Im Anhang: der Eintrag für Ihren Kalender und Ihr Ticket für den Einlass.
conf-waiting =
    Sie stehen auf der Warteliste: { $number }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }
    { $title }
    Beginn: { $start }
    Ort: { $place }
    Sobald genug Plätze frei werden, schreibe ich Ihnen.
conf-file-calendar = Kalendereintrag
conf-file-ticket = Ticket

# Eigene Anmeldung
conf-own-none = Von Ihnen liegt mir keine Anmeldung zu einer Konferenz vor.
conf-own = { $lines }
conf-own-line =
    { $number }: { $title } ({ $state }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    })
    Beginn: { $start }
    Ort: { $place }
    { $link }
    Erinnerung: { $reminders }
conf-own-link = Online: { $link }
conf-own-no-link = Bitte halten Sie am Einlass Ihr Ticket bereit.
conf-own-waiting =
    { $number }: { $title } ({ $state }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    })
    Beginn: { $start }
    Ort: { $place }
conf-own-offered =
    { $number }: { $title } ({ $state }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    })
    Beginn: { $start }
    Ort: { $place }
    Für Sie zurückgehalten bis: { $until }
conf-reminders-which = Um welche Konferenz geht es?
conf-reminders-which-name = Konferenz
conf-reminders =
    { $title }
    Beginn: { $start }
    Bisher erinnere ich Sie so: { $present }. Wann soll ich Sie erinnern?
conf-reminders-name = Erinnerungen
conf-reminders-all-words = alle, alles
conf-reminders-none-words = nein, gar nicht, nie, ohne
conf-reminders-done = Gut. Erinnerung: { $reminders }.
conf-withdraw-which = Von welcher Konferenz möchten Sie sich abmelden?
conf-withdraw-which-name = Konferenz
conf-withdraw = Anmeldung { $number } wirklich zurückziehen? { $title }, { $start }. Ihr Platz geht dann an andere.
conf-withdraw-name = Abmelden
conf-withdraw-yes = Ja, abmelden
conf-withdraw-yes-words = ja, ja bitte, abmelden
conf-withdraw-no = Nein, ich komme
conf-withdraw-no-words = nein, doch nicht
conf-withdraw-kept = Gut, es bleibt dabei ({ $number }): { $title }, { $start }.
conf-withdrawn = Abgemeldet ({ $number }): { $title }, { $start }. Erinnerungen kommen keine mehr. Vielleicht bis zu einem anderen Mal.

# Warteliste
conf-offer-number = Um welche Anmeldung geht es?
conf-offer-number-name = Nummer
conf-offer = Möchten Sie den Platz? { $title }, { $start }
conf-offer-name = Angebot
conf-take = Platz nehmen
conf-take-words = ja, nehmen, gern
conf-pass = Verzichten
conf-pass-words = nein, verzichten
conf-offered =
    Es ist Platz geworden: { $title }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } ({ $number })
    Beginn: { $start }
    Ort: { $place }
    Für Sie zurückgehalten bis: { $until }
conf-offer-gone = Dieses Angebot gilt nicht mehr.
conf-passed = Gut, der Platz geht an andere. Sie stehen für „{ $title }“ nicht mehr auf der Warteliste ({ $number }).
conf-lapsed = Die Zeit für das Angebot ist abgelaufen, der Platz geht an andere ({ $number }): { $title }, { $start }. Sie können sich gern noch einmal anmelden.

# Was von selbst kommt
conf-remind =
    Zur Erinnerung: { $title }
    Beginn: { $start }
    Ort: { $place }
    { $link }
    Ihre Anmeldung: { $number }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }
conf-told-moved =
    Neuer Termin: { $title }
    Bisher: { $was }
    Jetzt: { $start }
    Ort: { $place }
    { $standing }
conf-told-updated =
    Geänderte Angaben: { $title }
    Beginn: { $start }
    Ort: { $place }
    { $standing }
conf-still-moved =
    { $link }
    Ihre Anmeldung { $number } ({ $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }) bleibt bestehen; Ihre Erinnerungen richten sich nach dem neuen Termin. Wenn er Ihnen nicht passt, melden Sie sich bitte ab.
conf-still-registered =
    { $link }
    Ihre Anmeldung { $number } ({ $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }) bleibt bestehen.
conf-still-offered =
    { $number } ({ $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }): Einen festen Platz haben Sie noch nicht; er ist weiter für Sie zurückgehalten bis: { $until }. Bitte nehmen Sie ihn bis dahin, wenn Sie kommen möchten; danach geht er an andere.
conf-still-waiting =
    { $number } ({ $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }): Sie stehen weiter auf der Warteliste. Sobald genug Plätze frei werden, schreibe ich Ihnen. Wenn Sie nicht mehr warten möchten, melden Sie sich bitte ab.
conf-told-cancelled = Leider abgesagt: { $title }, { $was }. { $seated ->
        [yes] Ihre Anmeldung { $number } ist damit hinfällig, Erinnerungen kommen keine mehr.
       *[no] Ihr Platz auf der Warteliste ({ $number }) ist damit hinfällig.
    } Wir bitten um Verständnis.{ $reason }
conf-told-reason = { "\u000A" }Die WFK schreibt dazu: „{ $reason }“
conf-told-no-reason = { "" }
conf-date-open =
    Sie wollten Bescheid, sobald es einen Termin gibt:
    { $lines }
conf-date-planned =
    Sie wollten Bescheid, sobald es einen Termin gibt:
    { $lines }
    Sobald die Anmeldung offen ist, schreibe ich Ihnen noch einmal.
consent-news = Um Ihnen zu schreiben, wenn es Neues gibt (hier: den Termin der Konferenz), speichert die WFK in Deutschland diesen Wunsch und wo Sie hier zu erreichen sind. Sie können jederzeit widerrufen („Meine Daten“, „abbestellen“). Willigen Sie ein?
consent-news-name = Einwilligung Neuigkeiten
conf-notify-done = Gern. Sobald die WFK einen Termin eingetragen hat, schreibe ich Ihnen hier.
conf-notify-stopped = Gern. Sie haben allerdings Rundnachrichten abbestellt; damit ich Ihnen schreiben kann, bestellen Sie sie bitte wieder.
conf-notify-already = Das habe ich schon notiert: Ich schreibe Ihnen, sobald es einen Termin gibt.
conf-notify-declined = Gut, ich merke mir nichts. Sie können jederzeit wieder fragen.
conf-notify-forgotten = Gut, ich schreibe Ihnen dazu nicht.

# Eintragen und Ändern
conf-edit = Konferenz bearbeiten
conf-edit-which = Welche Konferenz?
conf-edit-which-name = Konferenz
conf-new = Neue Konferenz
conf-key = Bitte geben Sie der Konferenz ein kurzes Kürzel aus Kleinbuchstaben, Ziffern und Bindestrichen; es steht in Links. Zum Beispiel: china-2027
conf-key-name = Kürzel
unclear-conf-key = Ein Kürzel hat { $least } bis { $most } Zeichen: kleine Buchstaben a–z, Ziffern, Bindestriche.
conf-key-taken = Das Kürzel { $key } gibt es schon.
conf-title-de = Titel auf Deutsch:
conf-title-de-name = Titel, Deutsch
conf-title-en = Titel auf Englisch:
conf-title-en-name = Titel, Englisch
conf-title-zh = Titel auf Chinesisch:
conf-title-zh-name = Titel, Chinesisch
conf-no-title = Ohne Titel geht es nicht; es wurde nichts gespeichert.
conf-zone = Nach welcher Uhr wird der Beginn angegeben? Sie können auch eine Stadt schreiben.
conf-zone-name = Zeitzone
conf-start = Wann beginnt die Konferenz? Tag und Uhrzeit vor Ort, zum Beispiel: 12.05.2027 14:00
conf-start-name = Beginn
conf-end = Wann endet sie? Am selben Tag genügt die Uhrzeit.
conf-end-name = Ende
unclear-deadline = Der Tag liegt nach dem Beginn am { $latest }.
unclear-link = Bitte schreiben Sie einen Link, der mit https:// beginnt.
unclear-ticket = So sieht eine Nummer aus: C-0007
conf-place-de = Ort auf Deutsch (Haus, Straße, Stadt):
conf-place-de-name = Ort, Deutsch
conf-place-en = Ort auf Englisch:
conf-place-en-name = Ort, Englisch
conf-place-zh = Ort auf Chinesisch:
conf-place-zh-name = Ort, Chinesisch
conf-prose-de = { $field } auf Deutsch:
conf-prose-de-name = Deutsch
conf-prose-en = { $field } auf Englisch:
conf-prose-en-name = Englisch
conf-prose-zh = { $field } auf Chinesisch:
conf-prose-zh-name = Chinesisch
conf-prose-check = { $missing } Speichern?
conf-capacity = Wie viele Personen haben Platz? Mindestens { $least }; „ohne“ heißt: ohne Grenze.
conf-capacity-name = Plätze
conf-no-limit = ohne Grenze
conf-audience = Für wen ist die Konferenz?
conf-audience-name = Für wen
conf-audience-kl-words = region kaiserslautern, kl
conf-audience-china-words = china
conf-audience-all-words = alle
conf-open = Soll die Anmeldung gleich offen sein?
conf-open-name = Anmeldung
conf-open-yes = Ja, gleich öffnen
conf-open-yes-words = ja, öffnen
conf-open-no = Noch nicht
conf-open-no-words = nein
conf-new-check = { $missing } Eintragen? Der Termin wird ab dann in Antworten genannt; wer um Bescheid gebeten hat, bekommt ihn.
conf-saved =
    Gespeichert; so wird es ab jetzt genannt:
    { $lines }
conf-poster = Link für Einladungen und Plakate: { $link } (WeChat-Szene: { $mark })
conf-poster-mark = Kennung für Links und Plakate: { $mark }
conf-poster-wechat = WeChat gab eben keinen Code: Dafür braucht es ein geprüftes Dienstkonto. Den Grund nennt Ihrer Technik: wfk-bot posters { $conference }
conf-posters =
    Für Einladungen und Plakate: { $title }
    { $lines }
conf-posters-button = Code für Plakate
posters-which = Für welche Konferenz?
posters-which-name = Konferenz
conf-change =
    { $lines }
    { $counts }
    Was möchten Sie ändern?
conf-change-name = Änderung
conf-counts = Angemeldet: { $registered } ({ $people } Plätze vergeben), auf der Warteliste: { $waiting }
conf-field-time = Termin
conf-field-place = Ort
conf-field-title = Titel
conf-field-text = Beschreibung
conf-field-programme = Programm
conf-field-link = Link für die Online-Teilnahme
conf-field-interpreting = Verdolmetschung
conf-field-capacity = Plätze
conf-field-deadline = Anmeldeschluss
conf-field-audience = Für wen
conf-field-needs = Frage nach Bedarf
conf-field-zone = Zeitzone
conf-field-open = Anmeldung öffnen
conf-field-close = Anmeldung schließen
conf-told-check = { $count ->
        [one] Eine Anmeldung besteht: Wer sie gemacht hat, bekommt
       *[other] { $count } Anmeldungen bestehen: Alle bekommen
    } die neue Angabe und einen neuen Kalendereintrag. Speichern?
conf-link = Unter welchem Link kann man online teilnehmen? Nur Angemeldete sehen ihn.
conf-link-name = Link
conf-interpreting = Zwischen welchen Sprachen wird gedolmetscht?
conf-interpreting-name = Verdolmetschung
conf-deadline = Bis zu welchem Tag kann man sich anmelden (einschließlich)?
conf-deadline-name = Anmeldeschluss
conf-asks-needs = Soll ich Angemeldete fragen, ob sie etwas Besonderes brauchen (Essen, Zugang)? Bitte nur, wenn es für diese Konferenz nötig ist.
conf-asks-needs-name = Frage nach Bedarf
conf-needs-ask = Ja, fragen
conf-needs-ask-words = ja
conf-needs-skip = Nein, nicht fragen
conf-needs-skip-words = nein
conf-opened-check = Anmeldung öffnen? Wer um Bescheid gebeten hat, bekommt ihn.
conf-closed-check = Anmeldung schließen? Die Konferenz gilt dann wieder als geplant.
conf-close-registered = Das geht nicht mehr: { $count ->
        [one] Eine Anmeldung besteht
       *[other] { $count } Anmeldungen bestehen
    } schon. Setzen Sie stattdessen den Anmeldeschluss.
conf-none-ahead = Es ist keine Konferenz eingetragen, die noch bevorsteht.
conf-move-which = Welche Konferenz wird verschoben?
conf-move-which-name = Konferenz
conf-move-start = Wann beginnt „{ $title }“ neu? Tag und Uhrzeit vor Ort; bisher { $present }. Die Dauer bleibt gleich.
conf-move-start-name = Neuer Beginn
conf-move-same = Das ist der bisherige Termin; es wurde nichts geändert.
conf-move-check =
    Nach beiden Uhren: { $start }
    { $count ->
        [0] Es ist noch niemand angemeldet. Verschieben?
        [one] Eine Anmeldung besteht: Verschiebung mitteilen und Erinnerungen neu setzen?
       *[other] { $count } Anmeldungen bestehen: Verschiebung allen mitteilen und Erinnerungen neu setzen?
    }
conf-off-which = Welche Konferenz wird abgesagt?
conf-off-which-name = Konferenz
conf-off-reason = Möchten Sie denen, die zu „{ $title }“ angemeldet sind, den Grund nennen? Ihre Worte gehen so, wie Sie sie schreiben, an alle.
conf-off-reason-name = Grund
conf-off-no-reason = Ohne Grund absagen
conf-off-no-reason-words = -, ohne, überspringen, nein
conf-off-check =
    { $title }, { $start }
    { $count ->
        [0] Es ist noch niemand angemeldet. Absagen?
        [one] Eine Anmeldung besteht: absagen und die Absage mitteilen?
       *[other] { $count } Anmeldungen bestehen: absagen und allen die Absage mitteilen?
    } Das lässt sich nicht zurücknehmen.
conf-off-done =
    { $lines }
    { $count ->
        [0] Es war niemand angemeldet.
        [one] Eine Person bekommt Bescheid.
       *[other] { $count } Angemeldete bekommen Bescheid.
    }

# Einlass
checkin-number = Welche Nummer steht auf dem Ticket?
checkin-number-name = Nummer
checkin-next = Nächstes Ticket
checkin-unknown = Diese Nummer gibt es nicht.
checkin-done =
    Eingelassen: { $number }, { $person }, { $firm }, { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }
    { $needs }
    { $title }
checkin-needs = Bedarf: { $needs }
checkin-no-needs = Kein besonderer Bedarf angegeben.
checkin-already =
    Schon eingelassen: { $number }, { $person }, { $firm }
    { $day }, { $time } Uhr, durch { $by } ({ $title })
checkin-not =
    Kein gültiges Ticket: { $number }, { $person }, { $firm }
    { $title }, { $start }: { $state }
checkin-early =
    Noch nicht: { $number } ({ $person }, { $firm }) gilt für „{ $title }“, { $start }.
    Einlassen kann ich frühestens einen Tag vorher.
conf-ticket-strange = Dieses Ticket gehört nicht zu Ihnen.
attendees-which = Die Liste welcher Konferenz?
attendees-which-name = Konferenz
attendees-none = Für „{ $title }“ ist noch niemand angemeldet.
attendees-done = { $title }: { $registered ->
        [one] eine Anmeldung
       *[other] { $registered } Anmeldungen
    }, { $people } Plätze vergeben, auf der Warteliste { $waiting }, eingetroffen { $arrived }. Die Liste ist nur für die Arbeit an dieser Konferenz; der Abruf steht im Protokoll.
attendees-number = Nummer
attendees-state = Stand
attendees-people = Personen
attendees-person = Name
attendees-firm = Unternehmen
attendees-language = Sprache
attendees-needs = Bedarf
attendees-registered = Angemeldet
attendees-arrived = Eingetroffen
