# Einwilligungen: eine Frage je Zweck
consent-agree = Ich willige ein
consent-agree-words = ja, einverstanden, ich bin einverstanden, ich stimme zu, zustimmen
consent-decline = Ich willige nicht ein
consent-decline-words = nein, nicht einverstanden, ich stimme nicht zu, ablehnen
consent-office = Für Ihre Büroanfrage speichert die WFK in Deutschland die genannten Angaben (Firma, Ansprechperson, Zeitraum, Zweck) und nutzt sie nur, um die Anfrage zu bearbeiten. Nach der Entscheidung werden sie nach einer festen Frist gelöscht; Sie können Ihre Einwilligung jederzeit widerrufen („Meine Daten“). Willigen Sie ein?
consent-office-name = Einwilligung Büroanfrage
consent-transfer = Ihre Angaben (Firma, Name, Kontaktweg, Inhalt Ihrer Anfrage) würden nach Deutschland übermittelt und dort von der WFK bearbeitet, allein für den Zweck Ihrer Anfrage. Sie können Auskunft, Berichtigung und Löschung verlangen und jederzeit widerrufen („Meine Daten“, „Mensch“). Willigen Sie gesondert in diese grenzüberschreitende Übermittlung ein?
consent-transfer-name = Einwilligung Übermittlung nach Deutschland
consent-person = Ihre Frage und der gewählte Weg für die Antwort werden gespeichert und von der WFK in Deutschland gelesen, um Ihnen zu antworten. Sie können das jederzeit widerrufen. Willigen Sie ein?
consent-person-name = Einwilligung Frage an die WFK
