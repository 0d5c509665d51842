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
consent-profile = Firma, Profil und Ihre Angaben als Ansprechperson werden von der WFK in Deutschland gespeichert. Andere Firmen sehen Ihr Profil ohne Firmennamen und ohne Ihren Namen; Ihre Kontaktdaten gehen erst an eine bestimmte Firma, wenn Sie dem zustimmen. Sie können das jederzeit widerrufen; dann wird das Profil nicht mehr gezeigt. Willigen Sie ein?
consent-profile-name = Einwilligung Firmenprofil

# Zwecke
purpose-office = Büroanfrage
purpose-transfer = Übermittlung nach Deutschland
purpose-person = Frage an die WFK
purpose-profile = Firmenprofil
purpose-contact = Weitergabe von Kontaktdaten
purpose-news = Nachricht, sobald der Konferenztermin feststeht
purpose-topic = Neuigkeiten: { $topic }
purpose-registration = Konferenz: { $title }

# Einwilligungen sehen, widerrufen, wieder erteilen
consents-list =
    Ihre Einwilligungen:
    { $lines }

    Jede lässt sich einzeln widerrufen oder erteilen.
consents-held = { $purpose }: erteilt am { $given } (Fassung { $version })
consents-outdated = { $purpose }: erteilt am { $given } (frühere Fassung { $version }; ich frage bei Bedarf neu)
consents-withdrawn = { $purpose }: erteilt am { $given } (Fassung { $version }), beendet am { $withdrawn }
consents-none = { $purpose }: nicht erteilt
consents-withdraw = Widerrufen: { $purpose }
consents-give = Erteilen: { $purpose }
withdraw-purpose = Welche Einwilligung möchten Sie widerrufen?
withdraw-purpose-name = Einwilligung
withdraw-sure =
    Wenn Sie „{ $purpose }“ widerrufen, folgt daraus:
    { $lines }
    Widerrufen?
withdraw-sure-name = Bestätigung
withdraw-yes = Widerrufen
withdraw-yes-words = ja, ja widerrufen
withdraw-no = Nicht widerrufen
withdraw-no-words = nein
withdraw-request = – Anfrage { $number } wird zurückgezogen; ihre Tage werden frei.
withdraw-question = – Frage { $number } an die WFK wird ohne Antwort geschlossen.
withdraw-firm = – Sie sprechen hier nicht mehr für Ihre Firma; Ihre Angaben dazu werden gelöscht.
withdraw-profile = – Profil { $number } wird niemandem mehr gezeigt und geleert.
withdraw-done = Widerrufen: { $purpose }. Was schon gespeichert ist, löscht „Alles löschen“ oder die Frist.
withdraw-kept = Gut, die Einwilligung bleibt bestehen.
withdraw-request-staff = { $number } ist zurückgezogen: Die Firma hat ihre Einwilligung widerrufen. Die Tage sind wieder frei.
withdraw-question-staff = { $number } ist geschlossen: Die Einwilligung wurde widerrufen. Eine Antwort ist nicht mehr nötig.
give-purpose = Welche Einwilligung möchten Sie erteilen?
give-purpose-name = Einwilligung
give-done = Danke. Ihre Einwilligung „{ $purpose }“ ist notiert; Sie können sie jederzeit widerrufen.
give-declined = Gut, ich habe nichts notiert.
