### Texte der Webseite mit dem Chat.

## Seite
web-title = WFK-Chat: Kaiserslautern und China
web-description = Fragen zu den Büros der WFK in Yangzhou, Shanghai und Foshan und zu Kontakten zwischen den Regionen, auf Deutsch, Englisch und Chinesisch.
web-name = WFK
web-cities = Kaiserslautern · Yangzhou · Shanghai · Foshan
web-skip = Direkt zum Eingabefeld
web-languages = Sprache der Seite
web-language-de = Deutsch
web-language-en = English
web-language-zh = 中文
web-theme-dark = Dunkle Darstellung einschalten
web-theme-light = Helle Darstellung einschalten
web-close = Chat schließen
web-noscript = Der Chat braucht JavaScript. Bitte schalten Sie es im Browser ein und laden Sie die Seite neu.

## Einführung
web-heading = Zwischen Kaiserslautern und China
web-lead = Büros in Yangzhou, Shanghai und Foshan, Räume in Kaiserslautern, Kontakte zwischen den Regionen: Fragen Sie einfach.
web-examples = Fragen Sie zum Beispiel
web-example-1 = Wo hat die WFK Büros in China?
web-example-2 = Wie kommen wir an einen Raum in Yangzhou?
web-example-3 = Dürfen Start-ups aus Foshan Räume in Kaiserslautern nutzen?
web-example-4 = Wann findet die Konferenz statt?
web-clocks = Ortszeit
web-clock-kaiserslautern = Kaiserslautern
web-clock-china = China
web-automatic = Hier antwortet ein automatischer Dienst. Auf Wunsch geht Ihre Frage an die WFK.

## Datenschutz
web-privacy = Ihre Daten
web-privacy-text =
    { $days ->
        [one] Was Sie schreiben, dient nur dazu, Ihre Fragen zu beantworten, und wird nach einem Tag aus diesem Gespräch gelöscht.
       *[other] Was Sie schreiben, dient nur dazu, Ihre Fragen zu beantworten, und wird nach { $days } Tagen aus diesem Gespräch gelöscht.
    } Sie können das Gespräch jederzeit selbst löschen. Die Seite setzt keine Cookies; Ihr Browser merkt sich nur den Schlüssel zu diesem Gespräch. Bitte schicken Sie keine Ausweis-, Visa- oder Gehaltsdaten.
web-privacy-close = Schließen
web-privacy-link = Datenschutz
web-imprint-link = Impressum
web-forget = Gespräch löschen
web-forget-ask = Gespräch wirklich löschen?
web-forget-explain = Alle Nachrichten dieses Gesprächs werden gelöscht und lassen sich nicht wiederherstellen. Danach beginnt ein neues Gespräch.
web-forget-yes = Ja, löschen
web-forget-no = Nein, behalten
web-forgotten = Das Gespräch ist gelöscht.

## Gespräch
web-talk = Gespräch
web-you = Sie
web-bot = WFK
web-choices = Antworten zur Auswahl
web-newest = Zur neuesten Nachricht
web-message = Ihre Nachricht
web-placeholder = Ihre Frage …
web-hint = Eingabetaste sendet, Umschalt und Eingabetaste beginnt eine neue Zeile.
web-send = Senden
web-characters-left = Noch frei (Zeichen):
web-too-long = Das ist zu lang für eine Nachricht. Bitte kürzen Sie den Text oder senden Sie ihn in Teilen. Zu viel (Zeichen):

## Bilder und Dateien
web-file-open = In voller Größe öffnen (neues Fenster)
web-file-save = Herunterladen
web-file-busy = Wird geladen
web-file-failed = Die Datei ließ sich nicht laden. Bitte versuchen Sie es noch einmal.

## Verbindung
web-sending = Wird gesendet
web-unsent = Noch nicht gesendet. Das geschieht, sobald die Verbindung wieder steht.
web-connecting = Die Verbindung ist unterbrochen und wird neu aufgebaut. Nichts geht verloren.
web-connected = Die Verbindung steht wieder.

## Ablehnungen
web-error-malformed = Das konnte nicht verarbeitet werden. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
web-error-unknown-visitor = Dieses Gespräch ist nicht mehr gespeichert. Es beginnt ein neues.
web-error-no-such-file = Diese Datei ist nicht mehr gespeichert. Bitte fragen Sie noch einmal danach.
web-error-too-large = Die Nachricht ist zu groß. Bitte senden Sie sie in Teilen.
web-error-too-long = Die Nachricht ist zu lang. Bitte kürzen Sie den Text oder senden Sie ihn in Teilen.
web-error-too-fast = Einen Moment bitte: Das waren viele Nachrichten auf einmal. Ihre Nachricht ist nicht verloren und wird gleich gesendet.
web-error-too-many-visitors = Von Ihrem Anschluss wurden gerade viele Gespräche begonnen. Bitte warten Sie einen Moment; die Seite versucht es von selbst wieder.
web-error-too-many-streams = Das Gespräch ist in mehreren Fenstern geöffnet. Bitte schließen Sie eines davon; die Seite verbindet sich dann von selbst.
web-error-busy = Das hat gerade nicht geklappt. Die Seite versucht es gleich noch einmal; nichts geht verloren.

## Knopf auf anderen Seiten
web-launcher-open = Fragen zu China? Chat der WFK öffnen
web-launcher-close = Chat der WFK schließen
web-launcher-title = Chat der WFK
