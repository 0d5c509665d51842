# My data
data-what-firm-person = Your details as a contact person
data-what-firm-codes = Codes for colleagues
data-what-firms = Your company
data-what-profiles = Partnership profiles
