# Frage an die WFK
person-question = Welche Frage darf ich an die WFK geben?
person-question-name = Ihre Frage
person-way = Wie möchten Sie die Antwort bekommen?
person-way-name = Antwort
person-way-here = Hier im Chat
person-way-here-words = hier, chat, im chat, hier im chat
person-way-mail = Per E-Mail
person-way-mail-words = e-mail, email, mail, per mail, per email
person-way-phone = Per Telefon
person-way-phone-words = telefon, anruf, anrufen, telefonisch, rückruf
person-mail = An welche E-Mail-Adresse?
person-mail-name = E-Mail
person-phone = Unter welcher Telefonnummer?
person-phone-name = Telefon
person-check = Mit „Absenden“ geht Ihre Frage an die WFK, dazu die letzten Zeilen unseres Gesprächs (höchstens sechs), damit Sie nichts wiederholen müssen.
person-done = Danke. Ihre Frage liegt der WFK unter der Nummer { $number } vor. Wann eine Antwort kommt, kann ich nicht sagen. Bis sich jemand meldet, antworte ich Ihnen gern weiter.
person-done-present = Danke. Ihre Frage liegt der WFK unter der Nummer { $number } vor. Es ist gerade jemand da. Bis sich jemand meldet, antworte ich Ihnen gern weiter.
person-done-absent = Danke. Ihre Frage liegt der WFK unter der Nummer { $number } vor. Gerade ist niemand da; ab { $opens } ist wieder jemand da. Bis dahin antworte ich Ihnen gern weiter.
person-declined = Gut, es wird nichts gespeichert und nichts weitergegeben. Fragen können Sie mir weiterhin stellen.
person-already = Sie sprechen gerade mit der WFK: Schreiben Sie Ihre Frage einfach hier.

# Gespräch mit der WFK: was der Kontakt liest
handover-to-bot = Zurück zum Bot
handover-begun = { $name } von der WFK antwortet Ihnen hier. Ich gebe Ihre Nachrichten weiter und melde mich erst wieder, wenn das Gespräch zu Ende ist.
handover-begun-mail = { $name } von der WFK kümmert sich um Ihre Frage { $number } und antwortet Ihnen per E-Mail.
handover-begun-phone = { $name } von der WFK kümmert sich um Ihre Frage { $number } und ruft Sie an.
handover-joined-contact = { $name } von der WFK ist jetzt auch dabei.
handover-goes-on = Sie sprechen hier gerade mit der WFK ({ $names }). Ihre Nachrichten gebe ich weiter.
handover-word-from = { $name }, WFK
handover-word-corrected = { $name }, WFK (berichtigt)
handover-word = { $text }
handover-not-carried = Bilder, Dateien und Sprachnachrichten kann ich nicht weitergeben und speichere sie nicht. Bitte schreiben Sie es als Text, und senden Sie hier keine Ausweise oder Visaunterlagen.
handover-patience = Ihre Frage { $number } ist bei der WFK noch offen. Ich habe dort eben daran erinnert.
handover-ended-here = Das Gespräch mit der WFK ist zu Ende. Ab jetzt antworte wieder ich, der Chatbot. Kann ich sonst noch etwas für Sie tun?
handover-ended-mail = Die WFK hat Ihre Frage { $number } als per E-Mail beantwortet vermerkt. Kann ich sonst noch etwas für Sie tun?
handover-ended-phone = Die WFK hat Ihre Frage { $number } als am Telefon beantwortet vermerkt. Kann ich sonst noch etwas für Sie tun?
handover-left = Gern, ab jetzt antworte wieder ich, der Chatbot. Die WFK weiß Bescheid. Kann ich sonst noch etwas für Sie tun?
handover-with-bot = Sie sprechen schon mit mir, dem Chatbot. Was möchten Sie wissen?
words-bot = zurück zum bot, bot, chatbot, zum bot, mit dem bot sprechen

# Karten für die Kolleginnen und Kollegen
handover-card-open = Neue Frage an die WFK: { $number }
handover-card-taken = { $number }: übernommen von { $names }
handover-card-closed = { $number }: abgeschlossen
handover-card = { $lines }
handover-line-language = Sprache: { $spoken } · { $platform }
handover-line-about = Thema zuletzt: { $about }
handover-line-question = Frage: { $question }
handover-line-recent =
    Zuletzt im Gespräch:
    { $recent }
translated =
    Maschinell übersetzt ({ $engine }):
    { $text }
handover-line-here = Antwort: hier im Chat
handover-line-mail = Antwort per E-Mail an: { $reply_to }
handover-line-phone = Antwort per Telefon: { $reply_to }
handover-platform-telegram = Telegram
handover-platform-wechat = WeChat
handover-platform-web = Web-Chat
handover-platform-terminal = Terminal
handover-claim = Übernehmen
handover-join = Mitlesen
handover-take-over = Ganz übernehmen
handover-answer = Antworten
handover-give-back = Zurück an Bot
handover-done = Erledigt

# Was die Kolleginnen und Kollegen lesen
handover-number = Welche Frage meinen Sie? Bitte die Nummer, zum Beispiel F-0007.
handover-number-name = Nummer
unclear-handover = Das ist keine Nummer einer Frage. Ein Beispiel: F-0007
handover-unknown = Eine Frage { $number } gibt es nicht.
handover-over = Nicht gesendet: { $number } ist abgeschlossen.
handover-closed-already = { $number } ist schon abgeschlossen.
handover-noted = { $number } ist abgeschlossen, der Kontakt weiß Bescheid.
handover-whom = Nicht gesendet: Wem möchten Sie schreiben? Tippen Sie auf das Gespräch, oder schließen Sie es mit „Zurück an Bot“ ab.
handover-yours = Sie haben { $number } übernommen. Was Sie jetzt hier schreiben, geht wörtlich an den Kontakt, mit Ihrem Namen. Nur Befehle mit Schrägstrich bleiben beim Bot.
handover-yours-thread = Sie haben { $number } übernommen. Was im Thread dieses Kontakts geschrieben wird, geht wörtlich an den Kontakt, mit dem Namen.
handover-yours-mail = Sie haben { $number } übernommen. Bitte antworten Sie per E-Mail an { $reply_to } und tippen Sie danach auf „Erledigt“.
handover-yours-phone = Sie haben { $number } übernommen. Bitte rufen Sie { $reply_to } an und tippen Sie danach auf „Erledigt“.
handover-language = Der Kontakt spricht mit dem Bot in dieser Sprache: { $spoken }. Ihre Worte gehen unverändert hinaus, ohne Übersetzung.
handover-writing = Sie schreiben jetzt in { $number }: Was Sie hier schreiben, geht an diesen Kontakt.
handover-writing-thread = { $number } haben Sie schon. Bitte schreiben Sie im Thread dieses Kontakts.
handover-taken = { $number } hat schon { $names }, seit { $since }.
handover-joined = Sie lesen in { $number } mit. Was Sie jetzt hier schreiben, geht ebenfalls an den Kontakt, mit Ihrem Namen.
handover-joined-thread = Sie sind in { $number } dabei. Bitte schreiben Sie im Thread dieses Kontakts.
handover-joined-staff = { $number }: { $name } liest jetzt mit und kann antworten.
handover-replaced = { $number }: { $name } hat übernommen. Was Sie schreiben, geht nicht mehr an diesen Kontakt.
handover-own = { $number } ist Ihre eigene Frage.
handover-elsewhere = Dieser Kontakt ist gerade in einem anderen Gespräch mit der WFK. { $number } kann danach übernommen werden.
handover-said = { $number }: { $text }
handover-corrected = { $number }, vom Kontakt berichtigt: { $text }
handover-copy = { $number }, { $name } an den Kontakt: { $text }
handover-sent = Gesendet in { $number }.
handover-lost = { $number }: Der Kontakt hat etwas gesendet, das nicht übernommen wurde ({ $kind }).
handover-kind-photo = Bild
handover-kind-document = Datei
handover-kind-voice = Sprachnachricht
handover-kind-video = Video
handover-kind-sticker = Sticker
handover-kind-location = Standort
handover-kind-contact = Kontaktdaten
handover-kind-link = Link
handover-kind-identity = Ausweis oder seine Nummer
handover-kind-other = andere Nachricht
handover-only-text = Nicht gesendet: An den Kontakt kann ich nur Text weitergeben.
handover-not-here = Nicht gesendet: In { $number } wird nicht hier im Chat geantwortet.
handover-given-back = { $number } ist abgeschlossen, der Kontakt weiß Bescheid. Ab jetzt antwortet wieder der Bot.
handover-closed-by = { $number }: { $name } hat das Gespräch abgeschlossen. Der Bot antwortet wieder.
handover-closed-by-contact = { $number }: Der Kontakt hat das Gespräch beendet. Der Bot antwortet wieder.
handover-reminder-open = { $number } wartet seit { $since } und ist noch nicht übernommen.
handover-reminder-taken = { $number } wartet auf eine Antwort seit { $since } (übernommen von { $names }).
handover-unreached-held = { $number }: Der Kontakt ist gerade nicht erreichbar. Was Sie schreiben, wird aufgehoben und zugestellt, sobald er wieder schreibt.
handover-unreached-failed = { $number }: Eine Nachricht an den Kontakt konnte nicht zugestellt werden.
handovers-none = Es ist keine Frage offen.
handovers-list =
    Offene Fragen an die WFK:
    { $lines }
handovers-line-open = { $number } · { $spoken } · noch nicht übernommen: { $question }
handovers-line-taken = { $number } · { $spoken } · { $names }: { $question }
handover-shown =
    { $heading }
    { $card }
words-handovers = offene fragen, offene gespräche
words-done = /done
words-claim = /claim
words-reply = /reply
words-hours = dienstzeiten
staff-command-handovers = Offene Fragen an die WFK
staff-command-handover = Eine Frage ansehen: /handover F-0007
staff-command-claim = Frage übernehmen: /claim F-0007
staff-command-attend = Mitlesen: /attend F-0007
staff-command-takeover = Frage von anderen übernehmen: /takeover F-0007
staff-command-reply = An diesen Kontakt schreiben: /reply F-0007
staff-command-done = Frage abschließen, zurück an den Bot: /done, bei mehreren /done F-0007
staff-command-hours = Eintragen, wann jemand da ist

# Wann jemand da ist
hours-week =
    Wann ist bei der WFK jemand da? Zum Beispiel „Mo-Do 9:00-16:00, Fr 9-13 Uhr“. Zurzeit eingetragen:
    { $present }
hours-week-name = Zeiten
hours-zone = In welcher Zeitzone gelten diese Zeiten?
hours-zone-name = Zeitzone
hours-remind = Nach wie vielen dieser Stunden ohne Antwort soll ich die Kolleginnen und Kollegen erinnern? Üblich sind 4.
hours-remind-name = Erinnerung nach Stunden
hours-check = Diese Zeiten werden Kontakten genannt, die eine Frage an die WFK stellen.
hours-done =
    Gespeichert. Eingetragen ist:
    { $lines }
hours-remove = Eintrag löschen
hours-remove-words = löschen, keine
hours-unknown = nichts
hours-day = { $day } { $times }
hours-days = { $first } bis { $last } { $times }
unclear-hours = Diese Zeiten habe ich nicht verstanden. Ein Beispiel: Mo-Do 9:00-16:00, Fr 9:00-13:00
unclear-hour-count = Bitte eine ganze Zahl von 1 bis { $most }.
weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag
