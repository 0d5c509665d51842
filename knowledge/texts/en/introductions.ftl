# Introductions: two firms meet after both agreed
words-my-introductions = my introductions, show my introductions, state of my introductions, how is my introduction going
words-introduce = ask for an introduction, request an introduction
words-introductions = introductions, all introductions
words-pair = propose a pair, propose two firms
words-intro-end = end the talk, end this talk
staff-command-introductions = See introductions by state: “/introductions” or “/introductions refused”
staff-command-introduction = See one introduction: “/introduction V-0012”
staff-command-intro-approve = Approve an introduction
staff-command-intro-turn-down = Not approve an introduction, or: the firm does not want it
staff-command-intro-carried = Carried by hand: the firm agrees
staff-command-intro-stop = End an introduction
staff-command-pair = Propose two firms to each other: “/pair P-0001 P-0002”
menu-my-introductions = My introductions

# The card without a name
introduction-card-reason = { $reason }
introduction-card-answered = { $number }: your firm has answered.
introduction-card-over = { $number }: no longer open.

# Asking
introduce-profile = Which profile do you mean? Please give its number, such as P-0042.
introduce-profile-name = Profile
introduce-with = With which of your profiles would you like to ask?
introduce-with-name = Your profile
introduce-gone = This profile is not there any more. Shall WFK help you on?
introduce-no-firm = So that the other side knows who is asking, your firm needs a profile first. Your name stays hidden in it.
introduce-no-profile = Your firm has no profile that is shown just now. With a valid profile you can ask.
introduce-own = This is a profile of your own firm.
introduce-colleague = This introduction is already under way for your firm ({ $number }); a colleague of yours takes care of it.
introduce-same-side = I introduce firms of the Kaiserslautern region to firms from Yangzhou, Shanghai and Foshan. These two are on the same side.
introduce-not-possible = This introduction is not possible at present. If you like, WFK will help you on.
introduce-limit =
    { $most ->
        [one] Your firm has already asked for one introduction this week.
       *[other] Your firm has already asked for { $most } introductions this week.
    } So that nobody is overwhelmed, it goes on in a few days.
introduce-busy = This firm has already been asked many times this week. Please try again in a few days.
introduce-lead-direct =
    This is what the other side sees of you, without a name:
    { $lines }

    It has until { $until } to answer. If it does not, the request ends by itself.
introduce-lead-approval =
    This is what the other side sees of you, without a name:
    { $lines }

    WFK checks your request first. Then the other side has { $days } working days; I will tell you the date.
introduce-lead-hand =
    This is what the other side learns of you at first:
    { $lines }

    This firm is not in this chat yet. WFK contacts it directly; for that, WFK also sees your contact data.
introduce-declined = All right, I do not ask and pass nothing on.
introduce-done-waiting-b = Asked: { $number }. The other side can answer until { $until }. You will hear from me as soon as there is news.
introduce-done-proposed = Noted: { $number }. WFK checks your request and then passes it on; you will hear from me.
introduce-done-by-hand = Noted: { $number }. WFK contacts the other firm directly; you will hear from me.

# Consent: for this introduction only
introduction-lead =
    About { $number }: this firm would like to meet you:
    { $lines }
introduction-consent =
    { $lead }

    { $exchange }
    { $data }
    { $hint } The consent holds for this introduction only; until then you can take it back at any time. Do you consent?
introduction-exchange-direct = Only when both sides have agreed does the other side get these contact data of yours, and you get theirs at the same moment:
introduction-exchange-hand = WFK passes these contact data of yours on only when the other firm has agreed as well, and then brings you together:
introduction-consent-name = Consent
introduction-consent-yes = I consent
introduction-consent-yes-words = yes, agreed, i agree, agree
introduction-consent-no = I do not consent
introduction-consent-no-words = no, not agreed, i do not agree
introduction-consent-china = They go to a firm in China. There is no EU adequacy decision for China: your data are not protected there to the same level.
introduction-consent-kl = They go to a firm in the Kaiserslautern region (Germany), for this introduction alone.
introduction-consent-elsewhere = They go to a firm outside our four regions. If it is outside the EU, your data may not be protected there to the same level.
introduction-contact-firm = Firm: { $value }
introduction-contact-person = Name: { $value }
introduction-contact-job = Role: { $value }
introduction-contact-reply = Can be reached at: { $value }

# Being asked
introduction-asked-heading = Somebody would like to meet you
introduction-remind-heading = Reminder: somebody would like to meet you
introduction-asked =
    { $number }
    { $lines }

    Your contact data are passed on only after your yes. You can answer until { $until }.
introduction-yes = Yes, let us meet
introduction-no = No, thank you
introduction-question = Ask a question
introduction-which = Which introduction do you mean? Please give its number, such as V-0012.
introduction-which-name = Introduction
unclear-introduction = Please give the number of an introduction, such as V-0012.
unclear-profile-number = Please give the number of a profile, such as P-0042.
introduction-unknown = There is no introduction { $number } for you.
introduction-not-agreed = All right, I pass nothing on. { $number } stays open until you decide or its time is over.
introduction-yes-waiting-a = Thank you, your yes to { $number } is noted. Now only the other side is missing; it can answer until { $until }.
introduction-yes-waiting-b = Thank you, your yes to { $number } is noted. Now only the other side is missing; it can answer until { $until }.
introduction-yes-by-hand = Thank you, your yes to { $number } is noted. WFK contacts the other firm directly.
introduction-yes-proposed = Thank you, { $number } is noted. WFK is still checking the request; you will hear from me.
introduction-no-sure = Decline { $number }? The other side learns neither who you are nor why. I will not propose this firm to you for half a year.
introduction-no-sure-name = Confirmation
introduction-no-sure-yes = Decline
introduction-no-sure-yes-words = yes, yes decline
introduction-no-sure-no = Not now
introduction-no-sure-no-words = no, back
introduction-no-left = All right, { $number } stays open.
introduction-declined = Declined: { $number }. Your data were not passed on.

# How it ends and stands
introduction-over = { $number }: this introduction will not take place. No contact data were passed on.
introduction-closed = { $number } is closed; there is no more talk about it through this chat.
introduction-expired-asker = { $number }: no answer came until { $until }, so the request has ended. No contact data were passed on.
introduction-expired-asked = { $number }: the time to answer ended on { $until }; you need not do anything. No contact data were passed on.
introduction-expired-staff = { $number }: WFK could not pass this request on in time; it has ended. No contact data were passed on. You are welcome to ask again.
introduction-standing-asked = { $number } waits for your answer.
introduction-standing-waiting = { $number } waits for the other side; it can answer until { $until }.
introduction-standing-proposed = { $number } is being checked by WFK.
introduction-standing-by-hand = { $number }: WFK is contacting the other firm directly.
introduction-standing-both-yes = { $number }: both have agreed; you have the contact data.
introduction-standing-carried = { $number }: the other firm agrees; WFK brings you together in person.
introduction-standing-over = { $number } has ended and did not take place.
introduction-standing-expired = { $number } has ended: no answer came in time.
introduction-standing-done = { $number } is closed.
introductions-none = You have no introductions. When profiles fit, you can ask for one.
introductions-list =
    Your introductions:
    { $lines }
introductions-line = { $number }: { $who } – { $state }
introduction-firm-gone = firm not there any more
introduction-brief-asked = waits for your answer until { $until }
introduction-brief-waiting = waits for the other side until { $until }
introduction-brief-proposed = being checked by WFK
introduction-brief-by-hand = WFK asks the firm
introduction-brief-both-yes = both agreed
introduction-brief-carried = agreed, WFK brings you together
introduction-brief-over = did not take place
introduction-brief-expired = ended without an answer
introduction-brief-done = closed
introduction-show = See { $number }
introduction-withdraw = Take back
intro-withdraw-sure = Take { $number } back? Your consent ends with it; the other side learns no reason.
intro-withdraw-sure-name = Confirmation
introduction-withdraw-yes = Take it back
introduction-withdraw-yes-words = yes, take back
introduction-withdraw-no = Keep it
introduction-withdraw-no-words = no
introduction-withdraw-left = All right, { $number } stays.
introduction-withdraw-late = { $number } cannot be taken back any more.
introduction-withdrawn = Taken back: { $number }. No contact data were passed on.

# Questions before the answer
intro-question = What would you like to ask the other side? Please without firm names, names, telephone or addresses; your words go over unchanged.
intro-question-name = Question
introduction-question-sent = Your question about { $number } is on its way. The answer will come here.
introduction-question-open = Your last question about { $number } has not been answered yet.
introduction-question-not = I cannot pass on another question about { $number }.
introduction-question-asked =
    The other side of { $number } asks:
    “{ $text }”
introduction-reply = Answer
introduction-reply-text =
    The question is: “{ $question }”
    What would you like to answer? Please without firm names, names, telephone or addresses.
introduction-reply-text-name = Answer
introduction-reply-sent = Your answer about { $number } is on its way.
introduction-reply-none = There is no open question about { $number }.
introduction-reply-given =
    Answer about { $number } to “{ $question }”:
    “{ $text }”
unclear-gives-away =
    I cannot pass this on as long as the other side is not to know who you are:
    { $lines }

# Both agreed
introduction-both-thanks = Thank you. Now both sides have agreed ({ $number }).
introduction-contact-again = Once more about { $number }:
introduction-both-heading = Both have agreed
introduction-both =
    { $number }: these are the other side’s contact data. It has got yours at the same moment.
    { $lines }

    Three times at which people work on both sides:
    { $times }
introduction-time = { $place }. { $at }
introduction-time-button = Propose time { $place }
introduction-talk = Write here
introduction-contact = Contact data
introduction-first =
    Words to begin with, ready to copy:

    { $text }
introduction-first-text =
    { $subject ->
        [none] Hello { $other }, WFK introduced us to each other ({ $number }). I am { $me } of { $firm }. I would like to learn more about your company. When would a short talk suit you?
       *[other] Hello { $other }, WFK introduced us to each other ({ $number }). I am { $me } of { $firm }; my subject is: { $subject }. When would a short talk suit you?
    }
introduction-carried = { $number }: the other firm agrees. WFK now brings you together in person and will contact you.
introduction-approved = WFK has passed { $number } on. The other side can answer until { $until }.

# A time
introduction-at = At which time? Please tap one of the proposed buttons.
introduction-at-name = Time
unclear-introduction-time = Please choose one of the proposed times.
introduction-time-over = This time is over already ({ $number }). New proposals stand with the contact data.
introduction-time-sent = Proposed for { $number }: { $at }. If it suits the other side, both get a calendar entry.
introduction-time-asked = The other side of { $number } proposes: { $at }
introduction-time-take = Suits me
introduction-time-agreed = Agreed for { $number }: { $at }. The calendar entry is attached.
introduction-time-agreed-already = { $at } is agreed already ({ $number }).
introduction-time-proposed-already = You have proposed { $at } already ({ $number }); the other side has not answered yet.
introduction-entry = Talk with { $firm } ({ $number })

# The talk through the bot
relay-writing = What you write now goes to { $firm } ({ $number }), word for word, until you end the talk. Commands such as /help stay with me.
relay-begun = { $firm } would like to write with you here ({ $number }). After “Answer”, what you write goes to the other side; you can end it at any time.
relay-answer = Answer
relay-end = End the talk
relay-report = Report
relay-said = { $firm } ({ $number }): { $text }
relay-corrected = { $firm } ({ $number }) corrects: { $text }
relay-over = The talk about { $number } has ended; your last message did not go over any more. From now on I am reading again.
relay-rests = Your talk about { $number } has been quiet for more than a day, so your last message did not go over. Would you like to go on writing?
relay-only-text = I can pass on text only. Please send files by the way that the other side has named.
relay-ended = The talk about { $number } has ended. You keep the contact data.
relay-ended-already = No talk about { $number } is open.
relay-ended-other = The talk about { $number } has ended. You keep the contact data.
relay-report-text = What happened? Only WFK reads your report.
relay-report-text-name = Report
relay-reported = Thank you, WFK will look into { $number }. Nothing more is passed on here.
relay-reported-staff =
    Report about { $number }: { $by } about { $about }:
    “{ $text }”

# Three months later
introduction-outcome = Three months ago both sides agreed to { $number }. What came of it?
introduction-outcome-name = Outcome
introduction-outcome-working = We work together
introduction-outcome-talking = We are in talks
introduction-outcome-nothing = Nothing came of it
introduction-outcome-thanks = Thank you for your answer about { $number }.
introduction-outcome-known = Thank you, you have already answered about { $number }.

# For colleagues
introduction-staff-card =
    Introduction { $number }
    { $lines }
introduction-staff-side = { $side }: { $firm }, { $profile } “{ $title }”
introduction-staff-gone = not there any more
introduction-staff-state = State: { $state }
introduction-staff-proposed = Proposed by { $by }
introduction-staff-due = Answer of { $side } until { $until }
introduction-staff-own-due = To be done by us until { $until }
introduction-staff-contact =
    Contact { $side } (with consent for this introduction):
    { $lines }
introduction-approve = Approve
introduction-turn-down = Do not approve
introduction-carried-yes = The firm agrees
introduction-carried-no = The firm does not want it
introduction-stop = End it
introduction-staff-show = See the introduction
introductions-state = Which state?
introductions-state-name = State
introduction-state-open = open
introduction-state-proposed = waits for approval
introduction-state-asked = asked
introduction-state-one-yes = one yes
introduction-state-by-hand = to be carried by hand
introduction-state-both-yes = both yes
introduction-state-refused = refused
introduction-state-expired = expired
introduction-state-withdrawn = taken back
introduction-state-ended = ended
introduction-state-done = closed
introductions-staff-list =
    { $shown ->
        [0] Introductions ({ $state }): none.
       *[other] Introductions ({ $state }):
    }
    { $lines }

    In all:
    { $counts }
introductions-staff-count = { $state }: { $count }
introductions-staff-line = { $number }: { $a } ↔ { $b } – { $state }
introduction-staff-unknown = There is no introduction { $number }.
introduction-staff-broken = { $number }: one side is not there any more; the introduction will be ended in a moment.
introduction-staff-decided = { $number } is by now: { $state }.
introduction-approve-done = Approved: { $number }. State: { $state }.
introduction-turn-down-done = Done: { $number } will not take place. The asking firm reads that without a reason.
introduction-carry-done = Noted: the firm agrees to { $number }. Please bring both together now; I have told the asking firm so.
introduction-stop-sure = End { $number }? Both sides only read that it does not go on.
introduction-stop-sure-name = Confirmation
introduction-stop-yes = End it
introduction-stop-yes-words = yes, yes end it
introduction-stop-no = Do not end it
introduction-stop-no-words = no
introduction-stop-left = All right, { $number } goes on.
introduction-stop-done = Ended: { $number }.
introduction-expired-for-staff = { $number } expired before we decided. The asking firm knows.
introduction-remind-staff = Still waits for us
pair-first = Which profile first? For example P-0001.
pair-first-name = First profile
pair-second = And which second profile?
pair-second-name = Second profile
pair-profile = { $number } “{ $title }” ({ $firm })
pair-sure =
    Propose these two to each other?
    { $first }
    { $second }
    Both are asked without names.
pair-sure-name = Confirmation
pair-yes = Propose
pair-yes-words = yes, yes propose
pair-no = Do not propose
pair-no-words = no
pair-left = All right, I ask nobody.
pair-unknown = There is no { $profile }, or it is not shown just now.
pair-same-side = These two firms are on the same side, or are the same one.
pair-live = { $number } is already under way between these two firms.
pair-refused = An introduction of these two firms was refused; it stays so until { $until }.
pair-done-asked = Proposed: { $number }. Both sides have been asked.
pair-done-by-hand = Noted: { $number }. Nobody of these firms is in the chat; please carry the introduction by hand.

# Consents
withdraw-introduction = – Introduction { $number } will not take place; the other side learns no reason.
purpose-introduction = Passing on contact data ({ $number })
