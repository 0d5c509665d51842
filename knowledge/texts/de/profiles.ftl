# Meine Daten
data-what-firm-person = Ihre Angaben als Ansprechperson
data-what-firm-codes = Codes für Kolleginnen und Kollegen
data-what-firms = Ihre Firma
data-what-profiles = Partnerprofile
