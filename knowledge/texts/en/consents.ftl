# Consents: one question a purpose
consent-agree = I agree
consent-agree-words = yes, agreed, i consent, agree
consent-decline = I do not agree
consent-decline-words = no, i don't agree, disagree, decline
consent-office = For your office request WFK in Germany stores the details you give (company, contact person, period, purpose) and uses them only to handle the request. After the decision they are deleted after a fixed period; you can withdraw your consent at any time (“My data”). Do you agree?
consent-office-name = Consent: office request
consent-transfer = Your details (company, name, way to reach you, content of your request) would be transferred to Germany and handled there by WFK, solely for the purpose of your request. You can ask for access, correction and deletion and withdraw at any time (“My data”, “Human”). Do you separately agree to this cross-border transfer?
consent-transfer-name = Consent: transfer to Germany
consent-person = Your question and the way you chose for the answer are stored and read by WFK in Germany in order to answer you. You can withdraw at any time. Do you agree?
consent-person-name = Consent: question to WFK
consent-profile = Company, profile and your details as a contact person are stored by WFK in Germany. Other companies see your profile without the company name and without your name; your contact details go to a particular company only when you agree to it. You can withdraw at any time; the profile is then no longer shown. Do you agree?
consent-profile-name = Consent: company profile

# Purposes
purpose-office = Office request
purpose-transfer = Transfer to Germany
purpose-person = Question to WFK
purpose-profile = Company profile
purpose-contact = Passing on contact details
purpose-news = Message when the date of the conference is set
purpose-topic = News: { $topic }
purpose-registration = Conference: { $title }

# Seeing, withdrawing and giving consents
consents-list =
    Your consents:
    { $lines }

    You can withdraw or give each one by itself.
consents-held = { $purpose }: given on { $given } (version { $version })
consents-outdated = { $purpose }: given on { $given } (earlier version { $version }; I ask again when needed)
consents-withdrawn = { $purpose }: given on { $given } (version { $version }), ended on { $withdrawn }
consents-none = { $purpose }: not given
consents-withdraw = Withdraw: { $purpose }
consents-give = Give: { $purpose }
withdraw-purpose = Which consent would you like to withdraw?
withdraw-purpose-name = Consent
withdraw-sure =
    If you withdraw “{ $purpose }”, this follows:
    { $lines }
    Withdraw?
withdraw-sure-name = Confirmation
withdraw-yes = Withdraw
withdraw-yes-words = yes, yes withdraw
withdraw-no = Do not withdraw
withdraw-no-words = no
withdraw-request = – Request { $number } is withdrawn and its days become free.
withdraw-question = – Question { $number } to WFK is closed without an answer.
withdraw-firm = – You no longer speak for your company here; your details about it are deleted.
withdraw-profile = – Profile { $number } is emptied and not shown to anybody any more.
withdraw-done = Withdrawn: { $purpose }. What is stored already is deleted by “delete everything” or when its period ends.
withdraw-kept = Very well, the consent stays.
withdraw-request-staff = { $number } is withdrawn: the company withdrew its consent. The days are free again.
withdraw-question-staff = { $number } is closed: the consent was withdrawn. No answer is needed any more.
give-purpose = Which consent would you like to give?
give-purpose-name = Consent
give-done = Thank you. Your consent “{ $purpose }” is noted; you can withdraw it at any time.
give-declined = Very well, I have noted nothing.
