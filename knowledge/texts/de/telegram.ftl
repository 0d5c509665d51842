# Beschreibungen der Befehle im Menü von Telegram (je höchstens 256 Zeichen)
telegram-command-start = Gespräch beginnen
telegram-command-help = Was ich für Sie tun kann
telegram-command-language = Sprache wählen
telegram-command-settings = Einstellungen ändern
telegram-command-human = Mit einem Menschen sprechen
telegram-command-cancel = Laufenden Vorgang abbrechen
telegram-command-privacy = Datenschutz und Ihre Daten
telegram-command-stop = Keine Nachrichten mehr erhalten
telegram-command-office = Büro anfragen
telegram-command-find-partner = Partner finden
telegram-command-status = Meine Anfragen und ihr Stand
telegram-command-news = Neuigkeiten bestellen und abbestellen
telegram-command-data = Meine Daten ansehen, berichtigen, löschen
