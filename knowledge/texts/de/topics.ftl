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
person-check = Mit „Absenden“ willigen Sie ein, dass diese Angaben gespeichert und von der WFK in Deutschland gelesen werden, um Ihre Frage zu beantworten. Sie können das jederzeit widerrufen.
person-done = Danke. Ihre Frage ist für die WFK gespeichert. Wann eine Antwort kommt, kann ich nicht sagen.

# Einstellungen
settings-language = In welcher Sprache möchten Sie mit mir sprechen?
settings-language-name = Sprache
settings-language-done = Gern, wir sprechen Deutsch.
settings-zone = In welcher Zeitzone sind Sie? Sie können auch eine Stadt schreiben.
settings-zone-name = Zeitzone
settings-done = Gespeichert. Ihre Zeitzone ist { $zone }.
zone-Europe-Berlin = Deutschland (Berlin)
zone-Europe-Berlin-words = deutschland, kaiserslautern, deutsche zeit, mez, mesz
zone-Asia-Shanghai = China (Shanghai)
zone-Asia-Shanghai-words = china, shanghai, yangzhou, foshan, pekinger zeit
zone-UTC = Weltzeit (UTC)
zone-UTC-words = weltzeit, utc, gmt
language-de = Deutsch
language-en = English
language-zh = 中文
