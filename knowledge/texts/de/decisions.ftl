# Büroanfragen: Karte für das Team
card-heading = Anfrage { $number }
card-lines = { $lines }
card-where = { $site }, { $span }
card-seats = { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }
card-firm = Firma: { $firm } ({ $origin })
card-origin-region = Region Kaiserslautern
card-origin-yangzhou = Yangzhou
card-origin-shanghai = Shanghai
card-origin-foshan = Foshan
card-person = Ansprechperson: { $person } ({ $spoken })
card-purpose = Zweck: { $purpose }
card-since = Eingegangen: { $day }, { $time } Uhr
card-erased = Die Angaben zur Firma wurden auf deren Wunsch gelöscht.
card-state = Stand: { $state }
card-room = Raum: { $room }
card-offer = Angebot gilt bis: { $day }, { $time } Uhr
card-reason = Begründung: { $reason }
card-question = Rückfrage: { $question }
card-answer = Antwort der Firma: { $answer }
card-no-rooms = Räume: keine hinterlegt, Belegung nicht geprüft
card-room-fits = Frei in { $room }: durchgehend { $free } von { $seats } Plätzen
card-room-full = Reicht nicht in { $room }: durchgehend { $free } von { $seats } Plätzen frei
card-neighbour = Überschneidung: { $number } ({ $state }), { $span }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }
card-more-neighbours = … und { $count } weitere Überschneidungen
card-unreachable = Firma derzeit nicht erreichbar: Nachrichten werden zugestellt, sobald sie wieder schreibt.
card-offered = Angeboten ist: { $site }, { $room }, { $span }
card-approve = Genehmigen
card-refuse = Ablehnen
card-ask-back = Rückfrage
card-waiting-list = Warteliste
card-revoke = Genehmigung zurücknehmen
card-details = Einzelheiten

own-words-de = Deutsch
own-words-en = Englisch
own-words-zh = Chinesisch
own-words-note = (im Wortlaut der WFK, { $spoken })

request-state-sent = in Prüfung
request-state-questioned = Rückfrage gestellt
request-state-waiting = auf der Warteliste
request-state-offered = Angebot läuft
request-state-approved = genehmigt
request-state-refused = abgelehnt
request-state-withdrawn = zurückgezogen
request-state-expired = abgelaufen
decided-approved = genehmigt von { $by }, { $time } Uhr ({ $day })
decided-refused = abgelehnt von { $by }, { $time } Uhr ({ $day })

# Eine Anfrage wählen
decide-request = Welche Anfrage meinen Sie? Bitte wählen Sie, oder schreiben Sie die Nummer, zum Beispiel B-0042.
decide-request-name = Anfrage
request-option = { $number }: { $site }, { $span }
unclear-request-number = Das ist keine Nummer einer Anfrage. Ein Beispiel: B-0042
request-unknown = Eine Anfrage { $number } gibt es nicht.
decision-outdated = { $number } hat sich geändert, seit Sie diese Karte gesehen haben. Bitte entscheiden Sie nach dem jetzigen Stand:
decision-already = Zu { $number } ist schon entschieden: { $decided }.
decision-closed = { $number } ist nicht zu entscheiden: { $state }.
decision-nobody = Es wird niemand benachrichtigt: Die Angaben zur Firma sind gelöscht.
decision-held = Die Firma ist derzeit nicht erreichbar. Die Nachricht wird zugestellt, sobald sie wieder schreibt.

# Genehmigen
approve-room = In welchem Raum? { $number } braucht { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }.
approve-room-name = Raum
room-option = { $room } ({ $free } von { $seats } frei)
approve-full =
    { $number } passt nicht: In diesem Zeitraum ist inzwischen nicht genug frei.
    { $lines }
approve-done =
    Genehmigt: { $number }, { $site }, { $span }. Die Bestätigung geht an die Firma.
    { $lines }
approved-room = Raum: { $room }
approved-unchecked = Für { $site } sind keine Räume hinterlegt; die Belegung wurde nicht geprüft.
approve-collides = Damit ist für { $number } ({ $firm }, { $span }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }) nicht mehr genug frei. Was soll damit geschehen?
instead-waiting-list = { $number } auf die Warteliste
instead-alternative = Anderes anbieten
instead-refuse = { $number } ablehnen

# Bestätigung an die Firma
approved-contact =
    Ihre Anfrage { $number } ist genehmigt.
    { $lines }
confirmed-site = Ort: { $site }
confirmed-room = Raum: { $room }
confirmed-span = Zeitraum: { $span }
confirmed-seats = Plätze: { $seats }
confirmed-address = Adresse (Stand { $as_of }): { $text }
confirmed-hours = Öffnungszeiten und Zugang (Stand { $as_of }): { $text }
confirmed-house-rules = Hausordnung (Stand { $as_of }): { $text }
confirmed-opening = Am ersten Tag geöffnet ab: { $opening }
calendar-summary = Büro in { $site } ({ $number })
calendar-description = Büroanfrage { $number } bei der WFK, Plätze: { $seats }

# Warteliste und Angebote
waiting-already = { $number } steht schon auf der Warteliste.
waiting-contact = Für Ihre Anfrage { $number } ({ $site }, { $span }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }) ist zurzeit nichts frei. Sie stehen auf der Warteliste: Sobald etwas frei wird, biete ich es Ihnen hier an.
waiting-done =
    { $number } steht auf der Warteliste. Die Firma erfährt es.
    { $lines }
waiting-next = Wird etwas frei, biete ich es der Reihe nach an und reserviere es bis zur Frist.
contact-withdraw = Anfrage zurückziehen
alternative-none = Für { $number } finde ich in den Wochen davor und danach nichts Freies, auch an keinem anderen Standort dieser Richtung.
alternative-none-known =
    Für { $number } finde ich in den Wochen davor und danach nichts Freies.
    { $lines }
alternative-no-rooms =
    Für { $number } kann ich nichts vorschlagen:
    { $lines }
alternative-unchecked = Für { $site } sind keine Räume hinterlegt; dort wurde nichts geprüft.
alternative-which = Was soll ich für { $number } anbieten?
alternative-which-name = Angebot
alternative-option = { $site }, { $span } ({ $room })
alternative-done =
    Das Angebot für { $number } geht an die Firma. Es gilt bis { $until }.
    { $lines }
alternative-reserved = Reserviert: { $site }, { $span }, { $room }
offer-other =
    Zu Ihrer Anfrage { $number }: { $asked_site }, { $asked }, ist leider nicht frei. Wir können Ihnen stattdessen anbieten:
    { $site }, { $span }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }.
    Reserviert für Sie bis { $until }. Wenn Sie nicht nehmen, sucht die WFK weiter nach einer Möglichkeit.
offer-free =
    Gute Nachricht zu Ihrer Anfrage { $number }: Es ist etwas frei geworden.
    { $site }, { $span }, { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }.
    Reserviert für Sie bis { $until }: nehmen oder weitergeben? Mit „Weitergeben“ bekommt es die nächste Firma, und Ihre Anfrage ist abgeschlossen.
offer-take = Nehmen
offer-pass = Weitergeben
offer-taken =
    Gern: Das Angebot ist angenommen, Ihre Anfrage { $number } ist genehmigt.
    { $lines }
offer-taken-staff = { $number } ({ $firm }) hat das Angebot angenommen: { $site }, { $room }, { $span }.
offer-passed-withdrawn = Danke für Ihre Rückmeldung. Die Plätze gehen weiter, und Ihre Anfrage { $number } ist abgeschlossen. Sie können jederzeit neu anfragen.
offer-passed-sent = Danke für Ihre Rückmeldung. Ihre Anfrage { $number } bleibt bestehen; die WFK prüft sie weiter.
offer-passed-staff-withdrawn = { $number } ({ $firm }) hat die frei gewordenen Plätze weitergegeben: { $site }, { $room }, { $span }. Die Anfrage ist abgeschlossen.
offer-passed-staff-sent = { $number } ({ $firm }) möchte das Angebot nicht: { $site }, { $room }, { $span }. Die Anfrage ist wieder zu entscheiden.
offer-gone = Dieses Angebot gilt nicht mehr. Wie es um Ihre Anfragen steht, sage ich Ihnen mit „Status“.
offer-free-staff = { $number } ({ $firm }) stand auf der Warteliste und hat jetzt ein Angebot: { $site }, { $span }.
offer-lapsed = Die Frist für das Angebot zu Ihrer Anfrage { $number } ist vorbei, die Plätze gehen weiter. Ihre Anfrage bleibt bestehen; die WFK prüft sie weiter.
offer-lapsed-staff = { $number } ({ $firm }) hat das Angebot nicht rechtzeitig angenommen: { $site }, { $span }. Die Anfrage ist wieder zu entscheiden.

# Ablehnen
refuse-reason = Warum wird { $number } nicht genehmigt? Bitte wählen Sie, oder schreiben Sie den Grund mit Ihren Worten.
refuse-reason-name = Begründung
refuse-reason-occupied = Der Zeitraum ist belegt
refuse-reason-occupied-words = belegt, voll, ausgebucht
refuse-reason-eligible = Das Angebot richtet sich an andere Firmen
refuse-reason-eligible-words = nicht berechtigt, falsche zielgruppe
refuse-reason-details = Uns fehlen Angaben
refuse-reason-details-words = angaben fehlen, unvollständig
refuse-check =
    So liest es die Firma ({ $spoken }):

    { $preview }

    Soll ich das zu { $number } senden?
refused-contact =
    Vielen Dank für Ihre Anfrage { $number } und Ihr Interesse. Für { $site }, { $span }, können wir leider nicht zusagen.
    Grund: { $reason }
    { $lines }
revoked-contact =
    Es tut uns leid: Die Genehmigung Ihrer Anfrage { $number } ({ $site }, { $span }) müssen wir zurücknehmen.
    Grund: { $reason }
    { $lines }
refused-instead = Gern prüfen wir einen anderen Zeitraum.
refused-possible = Nach heutigem Stand wäre zum Beispiel frei: { $site }, { $span }. Gern prüfen wir eine neue Anfrage.
refuse-done =
    Erledigt: { $number } ist abgelehnt.
    { $lines }
refuse-done-told = Die Firma bekommt die Nachricht wie in der Vorschau.
refuse-done-freed = Die Tage sind wieder frei, und die Firma bekommt die Nachricht wie in der Vorschau.
contact-new-request = Neu anfragen

# Rückfrage
ask-back-question = Was möchten Sie zu { $number } fragen? Die Firma schreibt { $spoken }; Ihre Frage geht unverändert an sie.
ask-back-question-name = Rückfrage
ask-back-contact =
    { $by } von der WFK fragt zu Ihrer Anfrage { $number }:
    „{ $question }“
    { $lines }
ask-back-how = Mit „Antworten“ geht Ihre Antwort direkt zur Anfrage.
ask-back-done =
    Ihre Rückfrage zu { $number } geht an die Firma.
    { $lines }
ask-back-next = Die Antwort erscheint bei der Anfrage.
contact-answer = Antworten

# Was die Uhr anstößt
expired-contact = Ihre Anfrage { $number } ({ $site }, { $span }) wurde bis zum ersten Tag nicht entschieden und ist abgelaufen. Das tut uns leid. Sie können neu anfragen oder mit einem Menschen sprechen.
expired-staff = { $number } ({ $firm }; { $site }, { $span }) ist ohne Entscheidung abgelaufen. Die Firma erfährt es.
remind-late = { $number } wartet seit mehr als zwei Arbeitstagen
remind-soon = { $number } beginnt in wenigen Tagen und ist noch offen
lost-staff = { $number } ({ $firm }): Die Nachricht an die Firma konnte nicht zugestellt werden. Bitte nehmen Sie auf anderem Weg Kontakt auf.
held-staff = { $number } ({ $firm }): Die Firma ist derzeit nicht erreichbar. Die Nachricht wird zugestellt, sobald sie wieder schreibt.

# Liste
requests-filter = Welche Anfragen möchten Sie sehen?
requests-filter-name = Auswahl
requests-none = Dazu ist keine Anfrage offen.
requests-list =
    Offene Anfragen: { $count }
    { $lines }
requests-line = { $number } · { $state } · { $site } · { $span } · { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }
requests-more = Weitere
requests-all = Alle
request-shown =
    Anfrage { $number }
    { $lines }

# Belegung eines Monats
calendar-site = Für welchen Standort? Sie können auch einen Monat nennen, zum Beispiel „Yangzhou im Mai“.
calendar-site-name = Standort
calendar-staff =
    { $site }, { $month }
    { $lines }
calendar-staff-no-rooms =
    { $site }, { $month }: Räume sind nicht hinterlegt.
    { $lines }
calendar-text = { $text }
calendar-booking = { $number } · { $firm } · { $span } · { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    } · { $state }
calendar-nobody = Keine Anfragen in diesem Monat.
calendar-previous = Monat davor
calendar-next = Nächster Monat
availability-shown = { $lines }
availability-intro = { $site }, { $month }: Das ist nach heutigem Stand frei. Eine Zusage ist es nicht; darüber entscheidet die WFK.
availability-unknown = Was in { $site } frei ist, liegt mir nicht vor. Sie können trotzdem anfragen; die WFK prüft es.
availability-request = Büro anfragen
unclear-site = Welcher der vier Standorte ist gemeint: Yangzhou, Shanghai, Foshan oder Kaiserslautern?

# Befehle
words-requests = anfragen, offene anfragen, anfragen zeigen
words-calendar = belegung, belegungsplan, belegungskalender
words-availability = was ist frei, freie räume, freie plätze, verfügbarkeit
menu-availability = Was ist frei?
staff-command-approve = Eine Anfrage genehmigen: „/approve B-0042“
staff-command-refuse = Eine Anfrage ablehnen, mit Begründung und Vorschau
staff-command-revoke = Eine Genehmigung zurücknehmen
staff-command-ask-back = Die Firma zu einer Anfrage etwas fragen
staff-command-waiting-list = Eine Anfrage auf die Warteliste setzen
staff-command-alternative = Andere Tage oder einen anderen Standort anbieten
staff-command-requests = Offene Anfragen zeigen, auch nach Standort oder Stand
staff-command-request = Eine Anfrage mit allen Einzelheiten: „/request B-0042“
staff-command-calendar = Belegung eines Standorts im Monat: „/calendar Yangzhou Mai“
