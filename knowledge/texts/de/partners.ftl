# Firmen verbinden: warum ein Profil passt, und was eine Firma verrät
partners-reason = passt, weil: { $reasons }
partners-reason-and = { $first }, { $second }
partners-reason-seeks = sucht { $partner }
partners-reason-near = ähnliche Beschreibung
partners-gives-away-name = Der Text nennt Ihre Firma oder einen Teil des Namens.
partners-gives-away-brand = Der Text nennt eine Marke.
partners-gives-away-link = Der Text nennt eine Internetadresse.
partners-gives-away-contact = Der Text nennt ein Konto (zum Beispiel WeChat).
partners-gives-away-phone = Der Text nennt eine Telefonnummer.
partners-gives-away-mail = Der Text nennt eine E-Mail-Adresse.
partners-gives-away-address = Der Text nennt eine Anschrift.
partners-gives-away-register = Der Text nennt eine Register- oder Steuernummer.
partners-gives-away-patent = Der Text nennt eine Patentnummer.
partners-gives-away-person = Der Text nennt eine Person.
partners-gives-away-description = Der Text beschreibt Ihre Firma so, dass man sie erkennen kann.
