# Meine Daten
menu-data = Meine Daten
menu-correct = Berichtigen
menu-consents = Einwilligungen
menu-link = Plattform verbinden
menu-delete = Alles löschen
words-data = meine daten, daten, auskunft, datenauskunft, was wisst ihr über mich, was wissen sie über mich
words-correct = berichtigen, daten berichtigen, angaben berichtigen
words-consents = einwilligungen, meine einwilligungen, einwilligung widerrufen
words-delete = alles löschen, daten löschen, meine daten löschen, alle meine daten löschen, lösche alles
words-link = plattform verbinden, plattformen verbinden, verknüpfen
words-unlink = plattform trennen, verbindung trennen, trennen

data-summary =
    Das ist über Sie gespeichert:
    { $lines }

    Die Datei enthält alles im Einzelnen.
data-line = { $what }: { $value }
data-consent = Einwilligung „{ $purpose }“ seit { $since }
data-consent-resting = Einwilligung „{ $purpose }“ seit { $since } (ruht, weil Sie alles abbestellt haben)
data-request = Büroanfrage { $number }: { $firm }, { $person }
data-question = Frage an die WFK { $number }: „{ $question }“
data-kept = gespeichert
data-announcements-on = nicht abbestellt
data-announcements-off = abbestellt, Sie bekommen keine
data-what-platform = Plattform
data-what-language = Sprache
data-what-zone = Zeitzone
data-what-announcements = Rundnachrichten
data-what-staff-name = Name als Kollegin oder Kollege
data-what-messages = Nachrichten, die ich Ihnen in den letzten Tagen geschickt habe
data-what-unanswered-questions = Ihre Fragen, auf die ich keine Antwort hatte
data-what-registrations = Konferenzanmeldungen
data-what-conference-wishes = Ihr Wunsch, vom Konferenztermin zu erfahren
data-what-introductions = Vorstellungen, an denen Sie beteiligt sind
data-what-introduction-consents = Ihre Antworten, ob Kontaktdaten weitergegeben werden
data-what-announcement-topics = Gewählte Themen für Rundnachrichten
data-what-announcement-traits = Freiwillige Angaben für Neuigkeiten (Region, Interessen)
data-what-web-lines = Zeilen unseres Gesprächs, die im Web-Chat gespeichert sind
data-what-documents = Dateien, die ich Ihnen geschickt habe und die Sie noch herunterladen können
data-what-wechat-windows = Bis wann und wie oft ich Ihnen bei WeChat noch schreiben darf
data-what-link-codes = Code, mit dem Sie eine weitere Plattform verbinden können
data-what-wrong-codes = Falsch eingegebene Codes zum Verbinden
data-what-wrong-invitations = Falsch eingegebene Einladungscodes
data-what-invitations = Einladungen, die Sie ausgesprochen haben
data-what-staff-actions = Einträge im Protokoll der Kolleginnen und Kollegen
platform-telegram = Telegram
platform-wechat = WeChat
platform-web = Web-Chat
platform-terminal = Terminal

# Berichtigen
correct-what = Was möchten Sie berichtigen?
correct-zone = Sprache oder Zeitzone
correct-request = Anfrage { $number } ändern
correct-firm = Firma und Ansprechperson
correct-profiles = Profile
correct-stop = Rundnachrichten abbestellen
correct-reply-way = Welche Angabe für die Antwort möchten Sie berichtigen?
correct-reply-way-name = Angabe
correct-reply-way-mail = E-Mail-Adresse für die Antwort
correct-reply-way-phone = Telefonnummer für die Antwort
correct-reply-mail = An welche E-Mail-Adresse soll die WFK antworten?
correct-reply-mail-name = E-Mail
correct-reply-phone = Unter welcher Telefonnummer soll die WFK antworten?
correct-reply-phone-name = Telefon
correct-reply-done = Berichtigt: { $reply_to }. Die WFK weiß Bescheid.
correct-reply-none = Zurzeit ist keine Frage offen, die per E-Mail oder Telefon beantwortet wird.
correct-reply-staff = Zu { $number } gilt jetzt für die Antwort: { $reply_to }

# Löschen
erase-sure =
    Das geschieht, wenn Sie alles löschen:
    { $lines }

    Das lässt sich nicht rückgängig machen. Einzelne Einwilligungen können Sie stattdessen mit „Einwilligungen“ widerrufen. Soll ich alles löschen?
erase-sure-name = Löschung
erase-all = Alles löschen
erase-all-words = löschen, ja, ja alles löschen, ja löschen, bestätigen
erase-keep = Nicht löschen
erase-keep-words = nein, behalten, nichts löschen
erase-line-data = – Ihre Einstellungen, Einwilligungen, Fragen, Anfragen und unser Gesprächsverlauf werden gelöscht.
erase-line-platforms = – Das gilt für alle { $count } verbundenen Plattformen.
erase-line-requests = { $count ->
    [one] – 1 offene Anfrage wird zurückgezogen: { $numbers }.
   *[other] – { $count } offene Anfragen werden zurückgezogen: { $numbers }.
 }
erase-line-bookings = { $count ->
    [one] – 1 genehmigte Belegung wird aufgehoben: { $numbers }.
   *[other] – { $count } genehmigte Belegungen werden aufgehoben: { $numbers }.
 }
erase-line-questions = { $count ->
    [one] – 1 Frage an die WFK wird ohne Antwort geschlossen: { $numbers }.
   *[other] – { $count } Fragen an die WFK werden ohne Antwort geschlossen: { $numbers }.
 }
erase-line-profiles = { $count ->
    [one] – 1 Profil wird geleert und niemandem mehr gezeigt: { $numbers }. Es bleibt nur die Nummer.
   *[other] – { $count } Profile werden geleert und niemandem mehr gezeigt: { $numbers }. Es bleiben nur die Nummern.
 }
erase-line-introductions = { $count ->
    [one] – 1 Vorstellung endet; die andere Seite erfährt keinen Grund: { $numbers }.
   *[other] – { $count } Vorstellungen enden; die anderen Seiten erfahren keinen Grund: { $numbers }.
 }
erase-line-queued = { $count ->
    [one] – 1 Nachricht an Sie wird nicht mehr gesendet.
   *[other] – { $count } Nachrichten an Sie werden nicht mehr gesendet.
 }
erase-line-copies = – Nachrichten über Sie in den Chats der WFK werden unkenntlich gemacht, soweit die Plattform das erlaubt.
erase-line-colleague = – Sie scheiden aus dem Team aus. Was Sie als Kollegin oder Kollege entschieden haben, bleibt mit Ihrem Namen im Protokoll.
erase-line-proof = – Es bleibt nur ein Nachweis, dass und wann gelöscht wurde, ohne Namen und ohne Kennung.
erase-line-numbers = – Von Anfragen und Fragen bleiben Nummer, Zeit und Ort, ohne Texte und ohne Bezug zu Ihnen.
erase-done = Gelöscht. Sobald diese Nachricht bei Ihnen ist, ist über Sie nichts mehr gespeichert. Den Verlauf auf Ihrem Gerät können Sie selbst löschen. Wenn Sie wieder schreiben, beginnen wir neu.
erase-kept = Gut, es bleibt alles, wie es ist.
erase-last-administrator = Sie sind die einzige Person, die das Team verwaltet. Bitte geben Sie zuerst einer Kollegin oder einem Kollegen diese Rolle; danach lösche ich Ihre Daten.
erased-copy = [gelöscht] Der Inhalt wurde auf Wunsch der betroffenen Person gelöscht.
erased-request-staff = { $number } ist zurückgezogen: Die Firma hat ihre Daten gelöscht. Die Tage sind wieder frei.
erased-question-staff = { $number } ist geschlossen: Die Person hat ihre Daten gelöscht. Eine Antwort ist nicht mehr nötig.

# Plattformen verbinden und trennen
link-way = Möchten Sie einen Code bekommen oder eingeben?
link-way-name = Verbinden
link-make = Code bekommen
link-enter = Ich habe einen Code
link-code-made = Ihr Code: { $code }. Er gilt { $minutes } Minuten und nur einmal. Schreiben Sie mir auf der anderen Plattform: /link { $code } (oder dort „Plattform verbinden“ und dann „Ich habe einen Code“). Geben Sie ihn niemandem weiter: Wer ihn eingibt, sieht Ihre Daten.
link-code = Wie lautet der Code, den Sie auf der anderen Plattform bekommen haben?
link-code-name = Code
unclear-link-code = Ein Code hat acht Buchstaben und Ziffern, zum Beispiel ABCD-2345.
link-sure =
    Der Code wurde hier angefordert:
    { $platforms }
    Nach dem Verbinden gehören Ihre Daten beider Seiten zusammen und sind von beiden aus zu sehen; Sprache und Zeitzone gelten wie dort. Bestätigen Sie nur, wenn Sie den Code selbst angefordert haben.
link-sure-name = Bestätigung
link-yes = Verbinden
link-yes-words = ja, ja verbinden
link-no = Nicht verbinden
link-no-words = nein
link-done =
    Verbunden mit:
    { $platforms }
    Mit „Plattform trennen“ lösen Sie die Verbindung wieder.
link-dropped = Gut, ich habe nichts verbunden.
link-told = Diese Unterhaltung ist jetzt verbunden mit: { $platform }. Waren Sie das nicht? Schreiben Sie dann bitte gleich „Plattform trennen“.
link-unknown = Diesen Code gibt es nicht, oder er gilt nicht mehr. Ein neuer entsteht auf der anderen Plattform mit „Plattform verbinden“.
link-too-many = Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.
link-same = Diese Plattform ist schon verbunden.
link-firms = Sie sprechen auf beiden Plattformen für verschiedene Firmen. Bitte lösen Sie das auf einer Seite zuerst unter „Meine Firma“.
link-colleague = Zugänge von Kolleginnen und Kollegen der WFK lassen sich so nicht verbinden. Auf einer weiteren Plattform hilft eine Einladung.
unlink-sure =
    Ich trenne diese Plattform von:
    { $platforms }
    Dort bleibt alles erhalten, auch Ihre Anfragen. Hier beginnen wir neu, ohne Daten. Trennen?
unlink-sure-name = Bestätigung
unlink-yes = Trennen
unlink-yes-words = ja, ja trennen
unlink-no = Verbunden lassen
unlink-no-words = nein
unlink-done = Getrennt. Hier weiß ich jetzt nichts mehr über Sie.
unlink-kept = Gut, die Plattformen bleiben verbunden.
unlink-none = Diese Plattform ist mit keiner anderen verbunden.

# Ausweise
identity-refused = Ausweise, Pässe und deren Nummern nehme ich hier nicht an, und ich habe nichts davon gespeichert. Bitte löschen Sie die Nachricht auch in diesem Chat; für Ihr Anliegen brauche ich sie nicht.
unclear-identity = Das sieht nach der Nummer eines Ausweises oder Passes aus. Ich speichere sie nicht; bitte antworten Sie ohne diese Nummer.
