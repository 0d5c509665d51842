# Announce a delegation, propose a project
menu-delegation = Announce a delegation
menu-project = Propose a project
words-delegation = announce a delegation, register a delegation, delegation visit, register a visit
words-project = project idea, joint project, propose a project, propose a joint project
visit-kind-delegation = delegation visit
visit-kind-project = project idea
visit-people = How many people are in the delegation?
visit-people-name = People
visit-origin = { $people ->
    [one] Noted: 1 person. Where does the delegation come from?
   *[other] Noted: { $people } people. Where does the delegation come from?
    }
visit-origin-name = From
visit-origin-region = Kaiserslautern region
visit-origin-region-words = kaiserslautern, kl, from the region
visit-origin-yangzhou = Yangzhou
visit-origin-yangzhou-words = from yangzhou
visit-origin-shanghai = Shanghai
visit-origin-shanghai-words = from shanghai
visit-origin-foshan = Foshan
visit-origin-foshan-words = from foshan
visit-origin-china = Elsewhere in China
visit-origin-china-words = china, from china
visit-origin-elsewhere = Somewhere else
visit-origin-elsewhere-words = elsewhere, another country
visit-dates = When would the delegation like to come to Kaiserslautern? A period or a month is enough.
visit-dates-name = When
visit-dates-open = Not settled yet
visit-dates-open-words = open, not yet, do not know yet
visit-which = That can be read in two ways. Which one do you mean?
visit-which-name = Exact dates
visit-topics = { $notes }Which topics would you like to talk about or see?
visit-topics-name = Topics
visit-sought = Which institutions would you like to visit? Please choose, or say it in your own words.
visit-sought-name = Institutions
visit-sought-universities = Universities
visit-sought-universities-words = university, college
visit-sought-institutes = Research institutes
visit-sought-institutes-words = institutes, research
visit-sought-companies = Companies
visit-sought-companies-words = firms, businesses
visit-sought-administration = City or district
visit-sought-administration-words = city, district, administration, city hall
visit-sought-unsure = Not settled yet
visit-sought-unsure-words = open, do not know yet, any
visit-spoken = In which language should the visit be?
visit-spoken-name = Language of the visit
visit-spoken-de = German
visit-spoken-de-words = in german
visit-spoken-en = English
visit-spoken-en-words = in english
visit-spoken-zh = Chinese
visit-spoken-zh-words = in chinese, mandarin
visit-spoken-interpreting = We bring an interpreter
visit-spoken-interpreting-words = interpreter, own interpreter, our own interpreter
project-origin = Gladly. Where is your company or institution based?
project-origin-name = Based in
project-field = In which field is your idea? Please choose, or say it in your own words.
project-field-name = Field
project-field-digital = Digital
project-field-digital-words = digitalisation, software, it
project-field-hightech = Engineering
project-field-hightech-words = technology, high-tech, machinery
project-field-trade = Trade and services
project-field-trade-words = trade, services
project-field-research = Research
project-field-research-words = science
project-idea = What is the project about? A few sentences are enough; nothing confidential, please.
project-idea-name = Idea
project-partner = Which partner are you looking for?
project-partner-name = Partner sought
project-partner-company = A company
project-partner-company-words = company, firm
project-partner-research = A research institution
project-partner-research-words = university, institute
project-partner-unsure = Not settled yet
project-partner-unsure-words = open, do not know yet
project-frame = Which time frame do you have in mind?
project-frame-name = Time frame
project-frame-soon = As soon as possible
project-frame-soon-words = soon, now, asap
project-frame-year = Within a year
project-frame-year-words = in a year
project-frame-unsure = Not settled yet
project-frame-unsure-words = open, do not know yet
visit-organisation = What is your organisation called?
visit-organisation-name = Organisation
visit-family = Who is the contact person? Please begin with the family name only.
visit-family-name = Family name
visit-given = And the given name?
visit-given-name = Given name
visit-check = { $notes }Is everything right? With “Send” it goes to WFK.
visit-sent-delegation = Sent. Your wish to visit has the number { $number }. WFK will write to you here; I cannot say when. Only WFK can promise a date or a programme.
visit-sent-project = Sent. Your project idea has the number { $number }. WFK will write to you here; I cannot say when. Whether a partner is found is open.
visit-declined = All right, nothing is stored. You can still ask me questions; a person at WFK can also help you.
unclear-visit-people = Please give a number, for example “10”.
unclear-visit-many = For groups of { $most } and more please talk to WFK directly: write “human”.
unclear-visit-dates = When would that be? For example “3 to 7 May” or “in May”.
unclear-own-visit = I do not know that one. The number looks like this: D-0007 or J-0007.
unclear-visit-number = That is no number. An example: D-0007 or J-0007

# Own requests
own-visit = Which request do you mean?
own-visit-name = Request
visit-line = { $number }, { $kind }: { $state }.
visit-state-sent = with WFK
visit-state-taken = somebody at WFK is taking care of it
visit-state-questioned = WFK has a question for you
visit-state-agreed = agreed
visit-state-refused = unfortunately declined
visit-state-withdrawn = withdrawn by you
visit-own-since = Sent: { $since }
visit-own-told = WFK wrote: { $words }
visit-none = I have no open request of yours for that.
visit-not-now =
    That is no longer possible for this request:
    { $lines }
visit-answer-text = WFK asks about { $number }: “{ $question }” Your answer?
visit-answer-text-name = Your answer
visit-answered = Thank you. WFK has your answer about { $number }.
visit-withdraw-sure = Really withdraw { $number } ({ $what })?
visit-withdraw-sure-name = Withdraw
visit-withdraw-left = All right, { $number } stays.
visit-withdraw-done = { $number } is withdrawn. WFK knows.
visit-change-what = What would you like to change about { $number }?
visit-change-what-name = Change
visit-change-people = Number of people
visit-change-dates = Dates
visit-change-topics = Topics
visit-change-sought = Institutions
visit-change-spoken = Language of the visit
visit-change-organisation = Organisation
visit-change-person = Contact person
visit-change-field = Field
visit-change-idea = Idea
visit-change-partner = Partner sought
visit-change-frame = Time frame
visit-change-agreed = { $number } is agreed already. With a change WFK looks at it anew, and what was agreed no longer counts. Change it all the same?
visit-change-agreed-name = Give up what was agreed
visit-change-left = All right, { $number } stays as it is.
visit-change-done = { $notes }Changed. WFK has { $number } as it is now.
do-visit-answer = Answer
do-visit-change = Change
do-visit-withdraw = Withdraw

# Cards and commands of the staff
visit-card = { $lines }
visit-card-delegation = Delegation visit { $number }
visit-card-project = Project idea { $number }
visit-fact-people = { $people ->
    [one] 1 person, { $dates }
   *[other] { $people } people, { $dates }
    }
visit-fact-topics = Topics: { $words }
visit-fact-sought = Institutions: { $words }
visit-fact-spoken = Language: { $words }
visit-fact-field = Field: { $words }
visit-fact-idea = Idea: { $words }
visit-fact-partner = Partner sought: { $words }
visit-fact-frame = Time frame: { $words }
visit-fact-who = { $organisation } ({ $origin }), contact person: { $person }
visit-fact-since = Received: { $since } · writes { $spoken }
visit-fact-state = State: { $state }
visit-fact-question = Question: { $words }
visit-fact-answer = Answer: { $words }
visit-fact-told = Told to the contact: { $words }
visit-erased = The details were deleted at the person’s request.
visit-unreachable = The contact cannot be reached at the moment: messages are delivered as soon as they write again.
visit-held = The contact cannot be reached at the moment. The message is delivered as soon as they write again.
visit-staff-sent = nobody takes care of it yet
visit-staff-taken = taken care of by { $by }
visit-staff-questioned = question open ({ $by })
visit-staff-agreed = agreed by { $by }
visit-staff-refused = declined by { $by }
visit-staff-withdrawn = withdrawn by the contact
visit-told-answered = The contact has answered.
visit-told-changed = The contact has changed something.
visit-told-withdrawn = The contact has withdrawn it.
visit-closed = { $number } can no longer be decided: { $state }.
visit-taken-contact = { $name } at WFK is taking care of { $number } and will write to you here.
visit-taken-done = You take care of { $number }; the contact knows.
visit-ask-question = What would you like to ask about { $number }? The contact writes { $spoken }; your question goes out unchanged.
visit-ask-question-name = Question
visit-agreed-words = What do you agree to for { $number }? For example date, place, next step. The contact writes { $spoken }; your words go out unchanged.
visit-agreed-words-name = Agreement
visit-refused-words = Why do you decline { $number }? The contact writes { $spoken }; your words go out unchanged.
visit-refused-words-name = Reason
visit-agreed-contact =
    Good news about { $number } ({ $kind }): WFK agrees.
    { $words }
visit-refused-contact =
    Thank you for your interest. Unfortunately we cannot agree to { $number } ({ $kind }).
    Reason: { $words }
visit-revoked-contact =
    We are sorry: we have to take back what we agreed for { $number } ({ $kind }).
    Reason: { $words }
visit-decide-check =
    This is how the contact will read it ({ $spoken }):

    { $preview }

    Shall I send that about { $number }?
visit-decide-done = Sent. { $number } is decided.
visit-ask-done = Your question about { $number } goes to the contact. The answer will appear with the request.
visit-option = { $number }, { $kind }
visit-words = { $words }
visits-none = No delegation visit and no project idea is open.
visits-list =
    Delegations and project ideas that are open:
    { $lines }
visits-line = { $number } · { $kind } · { $organisation } · { $state }
visit-reminder = { $number } ({ $kind }) has been here since { $since }, and nobody takes care of it yet.
decide-visit = Which request do you mean?
decide-visit-name = Number
do-visit-take = Take over
do-visit-ask = Ask back
do-visit-agree = Agree / date
do-visit-refuse = Decline
words-visits = delegations, project ideas, delegations and project ideas
staff-command-visits = Open delegation visits and project ideas
staff-command-visit = Look at one: /visit D-0007
staff-command-visit-take = Take care of a delegation or project idea: /visit_take D-0007
staff-command-visit-ask = Ask back about it: /visit_ask D-0007
staff-command-visit-agree = Agree to it, with a date: /visit_agree D-0007
staff-command-visit-refuse = Decline it, with a reason: /visit_refuse D-0007

# Consent and own data
consent-visit = For your delegation visit or project idea WFK in Germany stores the details you give (organisation, contact person, topic, time) and uses them only to handle it. After the decision they are deleted after a fixed period; you can withdraw at any time (“My data”). Do you agree?
consent-visit-name = Consent: visit or project
purpose-visit = Delegation visit or project idea
data-what-visits = Delegation visits and project ideas
correct-visit = Change { $number }
erase-line-visits = { $count ->
    [one] – One delegation visit or project idea is withdrawn: { $numbers }.
   *[other] – { $count } delegation visits or project ideas are withdrawn: { $numbers }.
    }
erased-visit-staff = { $number } is withdrawn: the person deleted their data.
withdraw-visit = – { $number } is withdrawn.
withdraw-visit-staff = { $number } is withdrawn: the consent was withdrawn.
