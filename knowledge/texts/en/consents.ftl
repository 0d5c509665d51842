# Consents: one question a purpose
consent-agree = I agree
consent-agree-words = yes, agreed, i consent, agree
consent-decline = I do not agree
consent-decline-words = no, i don't agree, disagree, decline
consent-office = For your office request WFK in Germany stores the details you give (company, contact person, period, purpose) and uses them only to handle the request. After the decision they are deleted after a fixed period; you can withdraw your consent at any time ("My data"). Do you agree?
consent-office-name = Consent: office request
consent-transfer = Your details (company, name, way to reach you, content of your request) would be transferred to Germany and handled there by WFK, solely for the purpose of your request. You can ask for access, correction and deletion and withdraw at any time ("My data", "Human"). Do you separately agree to this cross-border transfer?
consent-transfer-name = Consent: transfer to Germany
consent-person = Your question and the way you chose for the answer are stored and read by WFK in Germany in order to answer you. You can withdraw at any time. Do you agree?
consent-person-name = Consent: question to WFK
