# Texte allein für das WeChat-Konto
# Die Antwort dauert länger, als WeChat wartet; sie kommt zuerst bei der nächsten Nachricht
wechat-still-working = Ihre Antwort braucht noch einen Moment. Bitte schreiben Sie gleich etwas Beliebiges, um sie zu erhalten.
# Nur der Anfang einer langen Antwort passte hinein (mit der englischen Zeile höchstens 146 Byte)
wechat-more = (Fortsetzung folgt, sobald Sie etwas Beliebiges schreiben.)
# Die Nachricht konnte nicht bearbeitet werden
wechat-trouble = Ihre Nachricht konnte leider gerade nicht bearbeitet werden. Bitte senden Sie sie später noch einmal.
# Das Menü des Kontos (je höchstens 16 Byte)
wechat-menu-offices = Büroräume
wechat-menu-human = Persönlich
wechat-menu-language = Sprache
# Dateien, die WeChat nicht befördert, wenn kein Link möglich ist
wechat-no-files = WeChat nimmt die Datei { $names } nicht an. Wir geben sie Ihnen gern auf anderem Weg, im Web-Chat oder per E-Mail.
# Jemand öffnet den Link zu einer Datei zu spät
wechat-file-gone = Dieser Link ist abgelaufen oder unvollständig. Bitte fragen Sie im Chat noch einmal nach der Datei.
