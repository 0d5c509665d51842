# My data
data-what-firm-person = Your details as a contact person
data-what-firm-codes = Codes for colleagues
data-what-firms = Your company
data-what-profiles = Partnership profiles

# How others see a profile
partner-firm = Firm from { $region }{ $size }{ $startup }
partner-from-kl = the Kaiserslautern region
partner-from-yangzhou = Yangzhou
partner-from-shanghai = Shanghai
partner-from-foshan = Foshan
partner-from-other = another region
partner-seat = { $region }{ $size }{ $startup }
partner-nothing = { "" }
partner-none = Not stated
partner-skip = Not stated
partner-skip-words = no, none, there is none, not available, leave out, skip
partner-startup = , start-up
partner-kind = { $kind } ({ $subject })
partner-kind-offer = Offer
partner-kind-request = Request
partner-subject-business = business
partner-subject-technology = technology
partner-subject-research = research
partner-subject-name-business = Business
partner-subject-name-technology = Technology
partner-subject-name-research = Research
partner-technologies = Field: { $labels }
partner-sought = Sought: { $labels }
partner-cooperation = Cooperation: { $labels }
partner-regions = Where: { $labels }
partner-stage = Stage: { $stage }
partner-stage-concept = concept
partner-stage-prototype = prototype
partner-stage-tested = tested
partner-stage-market = on the market
partner-ip = Protection: { $ip }
partner-ip-none = none
partner-ip-secret = confidential know-how
partner-ip-applied = right applied for
partner-ip-granted = right granted
partner-ip-copyright = copyright
partner-title = “{ $title }”
partner-words =
    { $both ->
        [yes]
            “{ $title }”
            “{ $summary }”
       *[no] “{ $title }{ $summary }”
    } (the firm’s own words, { $lang })
partner-region-kl = Kaiserslautern region
partner-region-kl-words = kaiserslautern, city of kaiserslautern, district of kaiserslautern, kl
partner-region-yangzhou = Yangzhou region
partner-region-yangzhou-words = yangzhou
partner-region-shanghai = Shanghai region
partner-region-shanghai-words = shanghai
partner-region-foshan = Foshan region
partner-region-foshan-words = foshan
partner-region-other = another region
partner-region-other-words = elsewhere, somewhere else, other, another
partner-size-micro = , fewer than 10 employees
partner-size-small = , fewer than 50 employees
partner-size-medium = , fewer than 250 employees
partner-size-large = , 250 employees or more

# Creating a profile
menu-new-profile = Create a profile
words-new-profile = create profile, create a profile, new profile, make a profile, create company profile, post an offer, post a request
profile-wish = Do you offer something or look for something? You can also write it at once in a sentence or two: what you do, whom you look for and where. Please leave out the name of your company for now.
profile-wish-name = What it is about
profile-wish-offer = Offer
profile-wish-offer-words = we offer something, i offer something, offering, we offer, sell
profile-wish-request = Request
profile-wish-request-words = we look for something, i look for something, looking for, we seek, buy
profile-text = Please describe it in a sentence or two: what exactly, for whom and where. The text is shown to others without your name, so please mention no company, brand, link or telephone number in it.
profile-text-name = Description
profile-kind = Is this an offer or a request? As a rule of thumb: whoever expects to be paid makes an offer; whoever expects to pay, a request.
profile-kind-name = Kind
profile-field = Which technology or sector is it about? A few words are enough, for example: sensors, packaging machines, wine trade.
profile-field-name = Field
profile-partner = Whom do you look for? You can also write it yourself.
profile-partner-name = Sought
profile-form = How would you like to work together? You can also write it yourself.
profile-form-name = Cooperation
profile-region = Where should your partner be based? You can also write several places or another area.
profile-region-name = Where
profile-stage = How far has your offer come?
profile-stage-name = Stage
profile-ip = How is it protected?
profile-ip-name = Protection
profile-mended =
    This would tell who you are:
    { $lines }

    Your text: { $marked }

    Please write it again without that. Whoever is interested learns your name only after both of you have agreed.
profile-mended-name = Description
profile-better =
    Your text would be shown like this: “{ $text }”

    My advice:
    { $lines }

    Write it anew, or keep it as it is.
profile-better-name = Final text
profile-hint-short = – One or two more sentences help: what is special about it, what is it needed for, in what quantity?
profile-hint-mixed = – You offer something and look for something as well. Two profiles are found more easily than a mixed one.
profile-keep = Keep it
profile-keep-words = keep, keep it as it is, fine, ok, yes
profile-title = A proposal for the title: “{ $title }”. Tap it, or write one of your own, without the name of your company.
profile-title-name = Title
profile-title-proposal = { $field }: { $sought } wanted ({ $where })
profile-check =
    This is how others see your profile, with title and description:
    { $lines }

    Not shown: { $name }, website, your name and how to reach you. Shall I put it online?
profile-made = Your profile { $number } is online until { $until }. I will remind you before. Your name goes over only after you and the other side have agreed.
profile-declined = All right, I store nothing. I still answer questions; about partners, WFK can also help you directly.
profile-blocked = I cannot put a profile of your company online at present. WFK will gladly tell you why.
unclear-profile-tells =
    This would tell who you are:
    { $lines }

    Your text: { $marked }

    Please leave that out.
gives-away-line = – “{ $words }” ({ $what })
gives-away-name = name of the company
gives-away-brand = brand
gives-away-mail = e-mail address
gives-away-link = link
gives-away-contact = way to reach you
gives-away-phone = telephone number
gives-away-register = number of a register
gives-away-patent = number of a patent
gives-away-address = address
gives-away-person = person
gives-away-description = it fits your company only

# Company
firm-known = I will create a profile with you for this. First your company: would you like to register it, or has somebody of your company done so already?
firm-known-name = Company
firm-known-new = Register it
firm-known-new-words = new, register, new company
firm-known-code = Already registered
firm-known-code-words = already there, i have a code, code
firm-seat = Where is your company based?
firm-seat-name = Seat
firm-name = What is the name of your company? It stays with WFK until you agree to an introduction.
firm-name-name = Company name
firm-name-latin = How is your company’s name written in Latin letters?
firm-name-latin-name = Latin name
firm-name-zh = Does your company have a Chinese name? It must not stand in the description; that is why I ask.
firm-name-zh-name = Chinese name
firm-size = How many people work in your company?
firm-size-name = Size
firm-size-micro = fewer than 10
firm-size-small = 10 to 49
firm-size-medium = 50 to 249
firm-size-large = 250 or more
firm-startup = Is your company a start-up?
firm-startup-name = Start-up
firm-startup-yes = Yes, a start-up
firm-startup-yes-words = yes
firm-startup-no = No start-up
firm-startup-no-words = no
firm-languages = In which languages can one work with you? You can also write several.
firm-languages-name = Languages
firm-languages-de-en = German and English
firm-languages-en-zh = English and Chinese
firm-languages-de = German
firm-languages-en = English
firm-languages-zh = Chinese
firm-languages-de-en-zh = German, English and Chinese
firm-languages-said = { $has_de ->
    [yes] German{ $has_en ->
        [yes] , English
       *[no] { "" }
    }{ $has_zh ->
        [yes] , Chinese
       *[no] { "" }
    }
   *[no] { $has_en ->
        [yes] English{ $has_zh ->
            [yes] , Chinese
           *[no] { "" }
        }
       *[no] Chinese
    }
 }
firm-website = Does your company have a website? Others see it only after an introduction.
firm-website-name = Website
firm-family = Who is the contact person? The family name first, please.
firm-family-name = Family name
firm-given = And the given name?
firm-given-name = Given name
firm-job = What does this person do in the company, for example head of sales?
firm-job-name = Job
firm-reply = Under which e-mail address or telephone number should a partner reach them after an introduction?
firm-reply-name = Contact after an introduction
firm-sector = In which sector does your company work?
firm-sector-name = Sector
firm-code-in = Please enter the code that you have from your colleague.
firm-code-in-name = Code
firm-no-code = I have no code
firm-no-code-words = no code, none, without a code
firm-code-unknown = There is no such code, or it is no longer valid. Your colleague gets a new one with “My company”.
firm-code-many = Those were too many wrong codes. Please try again in an hour.
firm-ask-name = What is the name of your company? WFK will check whether it is registered already.
firm-ask-name-name = Company name
firm-asked = Thank you. If “{ $name }” is registered already, WFK will confirm you and I will tell you. If you hear nothing, please register the company anew.
firm-asked-staff = Somebody says that they speak for { $number }, and waits for your confirmation.
words-firm = my company, our company, show company, company details
words-firm-join = join company, join my company
menu-firm = My company
menu-firm-change = Change company details
menu-firm-person = Change my details
menu-firm-code = Code for a colleague
menu-firm-leave = No longer speak for the company
menu-firm-join = I have a code
firm-none = No company is connected with you here yet. It comes with your first profile, or you join one with a code.
firm-already = You already speak for a company here. Please end that first under “My company”.
firm-shown =
    This is stored about your company:
    { $lines }
firm-line = { $what }: { $value }
firm-what-name = Name
firm-what-name-zh = Chinese name
firm-what-seat = Seat
firm-what-size = Size
firm-what-startup = Start-up
firm-what-languages = Languages
firm-what-sector = Sector
firm-what-website = Website
firm-person-line = Contact person: { $name } ({ $job }), { $reply_to }
firm-verified-line = Verified by WFK.
firm-unverified-line = Not verified by WFK yet.
firm-blocked-line = Blocked at present: nothing is shown.
firm-change-what = What would you like to change?
firm-change-what-name = What
firm-changed =
    Changed:
    { $lines }
firm-name-told = This name stands in the text of: { $numbers }. Please change the text first; otherwise others would know who you are.
firm-person-what = What would you like to change?
firm-person-what-name = What
firm-person-done =
    Changed:
    { $line }
firm-code-made = The code: { $code }. It is valid for { $days } days and for one person. Your colleague writes “join company” to me and enters it. Whoever has it sees your company with all its profiles; give it only to somebody of your company.
firm-code-lead = A code is given by whoever registered the company. Please ask there.
firm-joined = You now speak for “{ $name }”.
firm-leave-sure = Do you no longer want to speak for “{ $name }”? { $last ->
    [yes] You are the last person: all profiles are withdrawn and the company details are deleted.
   *[no] The profiles stay; your colleagues go on with them.
 }
firm-leave-sure-name = Confirmation
firm-leave-yes = Yes, end it
firm-leave-yes-words = yes, end
firm-leave-no = No, stay
firm-leave-no-words = no, stay
firm-kept = All right, everything stays as it is.
firm-left = You no longer speak for “{ $name }”. Your details about it are deleted.

# My profiles
menu-my-profiles = My profiles
words-my-profiles = my profiles, my profile, show profiles, my company profile, edit profile, edit my company profile
profiles-none = You have no profile here. Would you like to create one?
profiles-list =
    Your profiles:
    { $lines }
profile-line = { $number } ({ $kind }): { $title } – { $state }
profile-state-online = online until { $until }
profile-state-expired = expired on { $until }
profile-state-withdrawn = withdrawn
profile-state-blocked = blocked
profile-open = Show { $number }
profile-which = Which profile is it about?
profile-which-name = Profile
profile-strange = This profile does not belong to your company, or it is no longer there.
profile-shown =
    { $number } ({ $state }), as others see it:
    { $lines }
profile-find = Show fitting companies
profile-change = Change
profile-off = Withdraw
profile-renew = Renew { $number } for 12 months
profile-renewed = { $number } is online until { $until }.
profile-off-sure = Really withdraw { $number } “{ $title }”? It will not be shown to anybody any more.
profile-off-sure-name = Confirmation
profile-off-yes = Yes, withdraw
profile-off-yes-words = yes, withdraw
profile-off-no = No, keep
profile-off-no-words = no, keep
profile-kept = All right, { $number } stays.
profile-gone = { $number } is withdrawn.
profile-change-what = What would you like to change about { $number }?
profile-change-what-name = What
profile-field-title = Title
profile-field-summary = Description
profile-field-kind = Offer or request
profile-field-subject = Business, technology or research
profile-field-keywords = Field
profile-field-partner = Whom you look for
profile-field-form = Cooperation
profile-field-region = Where
profile-field-stage = Stage
profile-field-ip = Protection
profile-subject = What is it mainly about?
profile-subject-name = Subject
profile-new-title = So far: “{ $title }”. What should the title be?
profile-new-title-name = Title
profile-new-summary = So far: “{ $text }”. What should the description be?
profile-new-summary-name = Description
profile-changed =
    Changed. This is how others see { $number } now:
    { $lines }
profile-ending = Your profile { $number } “{ $title }” is online until { $until }. Is it still right? Then renew it with one tap.
profile-ended = Your profile { $number } “{ $title }” has expired and is not shown to anybody any more. One tap puts it online again.
unclear-languages = Please name German, English or Chinese, or several of them.
unclear-website = This does not look like a website. An example: www.company.com
unclear-mail-or-phone = Please write an e-mail address or a telephone number.
unclear-partner-number = This is no number. Examples: P-0042 for a profile, U-0012 for a company.

# Colleagues
words-firms = all companies, list of companies
words-profiles = all profiles, list of profiles
menu-firms = All companies
menu-profiles = All profiles
staff-command-firms = List and search companies: “/firms pumps”
staff-command-firm-look = Look at a company with its people: “/firm_look U-0012”
staff-command-firm-verify = Mark a company as verified: “/firm_verify U-0012”
staff-command-firm-block = Block a company
staff-command-firm-unblock = Lift the block of a company
staff-command-firm-confirm = Confirm somebody for a company
staff-command-firm-refuse = Refuse somebody for a company
staff-command-firm-twins = Look at similar companies: “/firm_twins U-0012”
staff-command-firm-merge = Join two companies: “/firm_merge U-0012 U-0034” (the first stays)
staff-command-profiles = List and search partnership profiles: “/profiles sensors”
staff-command-profile-look = Look at a profile: “/profile_look P-0042”
staff-command-profile-block = Block a profile
staff-command-profile-unblock = Lift the block of a profile
firms-search = Which company do you look for?
firms-search-name = Search
firms-none = No company is registered yet.
firms-not-found = No company has a name like “{ $text }”.
firms-list =
    { $count ->
        [one] 1 company is registered. Found:
       *[other] { $count } companies are registered. Found:
    }
    { $lines }
firms-line = { $number } { $name }, { $region } – { $state }
firm-state-verified = verified
firm-state-unverified = not verified
firm-state-blocked = blocked
firm-number = Which company? For example U-0012.
firm-number-name = Company
firm-other = Which company is to be joined to the first? For example U-0034.
firm-other-name = Second company
firm-who = Whom?
firm-who-name = Person
firm-unknown = There is no { $number }.
firm-looked =
    { $number }
    { $lines }
firm-waiting = Waits for confirmation – { $line }
firm-no-profiles = No profiles.
firm-look = Look at { $number }
firm-verify = { $number } verified
firm-block = Block { $number }
firm-unblock = Unblock { $number }
firm-confirm = Confirm { $name }
firm-refuse = Refuse { $name }
firm-verified = { $number } is marked as verified.
firm-verified-already = { $number } is verified already, by { $by }.
firm-block-done = { $number } is blocked; its profiles are not shown any more.
firm-unblock-done = { $number } is free again.
firm-confirmed = Confirmed: this person speaks for { $number } now.
firm-confirmed-told = WFK has confirmed that you speak for “{ $name }”. With “My profiles” you see its profiles.
firm-refused = Refused. What this person said is deleted.
firm-refused-told = WFK could not confirm that you speak for “{ $name }”. Your details about it are deleted; WFK will help you with questions.
firm-who-gone = This person is not waiting for a confirmation for { $number } any more.
firm-twins = { $count ->
    [one] 1 similar company
   *[other] { $count } similar companies
 }
firm-twins-none = No other company is similar to { $number }.
firm-twins-shown =
    These companies may be { $number }. Nothing is joined but what you decide:
    { $lines }
firm-merge = Compare with { $number }
firm-merge-sure =
    { $kept } (stays):
    { $one }

    { $other }:
    { $two }

    Is this the same company? Then people and profiles of { $other } move to { $kept }.
firm-merge-sure-name = Comparison
firm-merge-yes = The same: join them
firm-merge-yes-words = yes, join, the same
firm-merge-no = Two companies
firm-merge-no-words = no, two, different
firm-merged = { $other } was joined to { $kept }.
firm-merged-told = WFK has joined two entries of your company: you now speak for “{ $name }” together.
firm-merge-done-already = This is the same company already: { $number }.
firm-apart = Noted: { $kept } and { $other } are two companies. I will not propose them again.
profile-card-staff =
    New profile { $number } of { $firm } { $name }, until { $until }:
    { $lines }{ $twins ->
        [0] { "" }
        [one] { "" } One company is registered with a similar name.
       *[other] { "" } { $twins } companies are registered with similar names.
    }
profile-changed-staff =
    { $number } of { $firm } was changed:
    { $lines }
profiles-search = Which profile do you look for?
profiles-search-name = Search
profiles-empty = No profile is online yet.
profiles-not-found = No profile fits “{ $text }”.
profiles-all =
    { $count ->
        [one] 1 profile is on record. Found:
       *[other] { $count } profiles are on record. Found:
    }
    { $lines }
profile-number = Which profile? For example P-0042.
profile-number-name = Profile
profile-unknown = There is no { $number }.
profile-look = Look at { $number }
profile-looked =
    { $number } ({ $state })
    { $firm }
    { $lines }
profile-block = Block { $number }
profile-unblock = Unblock { $number }
profile-block-done = { $number } is blocked. The company has been told.
profile-unblock-done = { $number } is free again. The company has been told.
profile-block-not = { $number } is { $state }: there is nothing to block or unblock.
profile-block-told = WFK has blocked your profile { $number } “{ $title }” for the time being. WFK will gladly help you with questions.
profile-unblock-told = Your profile { $number } “{ $title }” is free again.
