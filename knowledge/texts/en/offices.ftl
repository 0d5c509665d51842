site-yangzhou = Yangzhou
site-shanghai = Shanghai
site-foshan = Foshan
site-kaiserslautern = Kaiserslautern

# Commands and their words
menu-office = Request an office
menu-status = My requests
words-office = request an office, request office, book an office, book office, request a room, request a desk, book a room, book a desk, office request
words-status = my requests, my request, request status, what is the status of my request, status of my request
words-office-change = change request, change my request
words-office-withdraw = withdraw request, withdraw my request, cancel my request, cancel request
words-office-answer = answer the question from wfk

# Request
office-origin = Where is your company based? That decides which rooms you can request.
office-origin-name = Seat of the company
office-origin-name-words = seat, origin, company seat
office-origin-region = Kaiserslautern region
office-origin-region-words = kaiserslautern, city of kaiserslautern, district of kaiserslautern, kl, region of kaiserslautern, the region
office-origin-yangzhou = Yangzhou
office-origin-yangzhou-words = from yangzhou, in yangzhou
office-origin-shanghai = Shanghai
office-origin-shanghai-words = from shanghai, in shanghai
office-origin-foshan = Foshan
office-origin-foshan-words = from foshan, in foshan
office-origin-elsewhere = Somewhere else
office-origin-elsewhere-words = elsewhere, another place, none of these
office-elsewhere = According to the report, the rooms in China are for companies from the Kaiserslautern region, and the rooms in Kaiserslautern for companies from Yangzhou, Shanghai and Foshan. Whether there is a way for your company is something a person at WFK can tell you. I have not stored anything.
office-possible = You can request that: according to the report, the rooms in Kaiserslautern are for companies and start-ups from Yangzhou, Shanghai and Foshan.
office-declined = All right, nothing is stored. You can still ask me questions; for a request, a person at WFK can help you too.
office-site = In which city? For companies from the Kaiserslautern region there are Yangzhou, Shanghai and Foshan.
office-site-name = Place
office-period = Gladly, rooms in { $site }. From when to when?
office-period-name = Period
office-no-day = { $month } has only { $days } days. From when to when do you need the rooms in { $site }?
office-no-day-name = Period
office-which = That can be read in two ways. Which date do you mean?
office-which-name = Meaning
office-in-month = Gladly, in { $month }. From which day to which day?
office-in-month-name = Days
office-whole-month = The whole month
office-whole-month-words = whole month, all month, entire month, the entire month
office-start = From which day?
office-start-name = First day
office-end = From { $day }, noted. Until when? The last day is included; “two weeks” will do as well.
office-end-name = Last day
office-one-day = Only this day
office-one-day-words = one day, just this day, only one day, just one day
office-weeks-until =
    { $weeks ->
        [one] One week, until { $day }
       *[other] { $weeks } weeks, until { $day }
    }
office-moved = { $day } has passed in the meantime. From when to when would you like to come instead?
office-moved-name = New period
office-from = from { $day }
office-until = until { $day }
office-either = { $first } or { $second }
office-span = { $span }
office-months =
    { $months ->
        [one] one month
       *[other] { $months } months
    }
office-days =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
office-months-days = months: { $months }, days: { $days }
office-month =
    { $month ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }
office-month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
office-seats = For how many people?
office-seats-name = People
office-seats-vague = still open
office-seats-exact = The request needs a fixed number; you can change it later. How many people do you expect at most?
office-seats-exact-name = People at most
office-purpose = { $notes }What do you need the rooms for? Choose, or put it in your own words.
office-purpose-name = Purpose
office-purpose-meetings = Meetings with business partners
office-purpose-meetings-words = meetings, customer meetings
office-purpose-project = Work on a project
office-purpose-project-words = project, project work
office-purpose-market = Exploring the market
office-purpose-market-words = market, market research, building up sales
office-purpose-settling = Preparing to set up
office-purpose-settling-words = setting up, settlement, branch office
office-purpose-fair = Trade fair or event
office-purpose-fair-words = trade fair, fair, event
office-firm = What is the name of your company?
office-firm-name = Company
office-family = Who is the contact person? First the family name only, please.
office-family-name = Family name
office-given = And the given name?
office-given-name = Given name
office-check-heading = Summary
office-check =
    { $lines }
    { "" }
    { $notes }Is everything right? “Send” passes the request to WFK; you can also simply write what should be different.
office-fix = Which answer would you like to change?
office-fix-name = Answer
office-noted =
    { $before }
    { "" }
    { $question }
office-noted-one = Noted: { $what }.
office-sent = Sent. Your request has the number { $number }. WFK will look at it and answer you here; I cannot say how long that takes. “My requests” shows how it stands and lets you change or withdraw it.
office-notes =
    { $lines }
    { "" }
    { "" }
office-holidays = Please note: there are days off in this time. You can still request it.
office-holiday-de = – Germany: { $name }, { $days }
office-holiday-de-expected = – Germany, expected: { $name }, { $days }
office-holiday-cn = – China: { $name }, { $days }
office-holiday-cn-expected = – China, expected: { $name }, { $days }
office-room-free = As things stand today there is room in { $site } then; only WFK can confirm it.
office-room-full = As things stand today there is not enough room in { $site } then for your number of people ({ $seats }). You can still request it; WFK can put you on the waiting list.
office-room-elsewhere = There would be room in { $site } on the same days.
office-room-other-days = There would be room in { $site } from { $span }.

# What was not understood
unclear-period = I could not read the period for certain. Please give the first and the last day, for example “3 to 14 May”.
unclear-no-such-day = { $month } has only { $days } days. Please check the date.
unclear-period-past = That date is in the past. Please name days that are still to come.
unclear-period-reversed = The end would come before the beginning. Please check the days.
unclear-period-long = That is longer than a year, which is best settled with WFK in person (“Human”). Please name a shorter period.
unclear-one-day = I could not read the day for certain. Please write, for example, “14 May”.
unclear-seats = Please give a number, for example “2”.
unclear-seats-many = I cannot take a request for more than { $most } people; please talk to WFK (“Human”).
unclear-question = That sounds like a question I have no answer to here; “Human” passes it to WFK.
unclear-own-request = I know of no request of yours with this number. The number looks like this: B-0042.

# My requests
own-request = Which request is it about?
own-request-name = Request
own-option = { $number }, { $site }
own-none = I have no office request from you.
own-none-fitting =
    I have no request of yours for that. The latest one:
    { $lines }
own-not-now =
    That is not possible with this request just now:
    { $lines }
own-line = Request { $number }, { $site }: { $state }.
own-line-days = { $number }, { $site }, { $span }: { $state }.
own-days = { $span }, people: { $seats }
own-purpose = Purpose: { $purpose }
own-firm = Company: { $firm }, contact person: { $person }
own-room = Room: { $room }
own-reason = Reason: { $reason }
own-question = Question from WFK: { $question }
own-card = { $lines }
office-status-none = I have no office request from you. If you are waiting for an answer to a question to WFK: it arrives here or in the way you chose; I cannot say when.
office-status-list =
    Your requests:
    { $lines }
office-state-sent = under review since { $day }
office-state-questioned = WFK has a question for you
office-state-waiting = on the waiting list
office-state-offered = a place is kept free for you until { $until }
office-state-offered-only = a place is kept free for you
office-state-approved = approved on { $day }
office-state-approved-only = approved
office-state-refused = declined, we are sorry, on { $day }
office-state-refused-only = declined, we are sorry
office-state-withdrawn = withdrawn by you
office-state-expired = lapsed without a decision
do-office-answer = Answer
do-offer-take = Take it
do-offer-pass = Pass
do-office-change = Change
do-office-withdraw = Withdraw

# Changing
office-change-what = What would you like to change about { $number }?
office-change-what-name = Change
office-change-what-period = Period
office-change-what-period-words = date, dates, days, the days, time
office-change-what-seats = Number of people
office-change-what-seats-words = people, seats, desks, headcount
office-change-what-site = Place
office-change-what-site-words = city, site
office-change-what-purpose = Purpose
office-change-what-firm = Company
office-change-what-person = Contact person
office-change-what-person-words = name, person, contact
office-change-yes = Yes, change it
office-change-yes-words = yes, change, yes please
office-change-no = No, leave it
office-change-no-words = no, leave, no thanks
office-change-to-seats =
    { $seats ->
        [one] one person
       *[other] { $seats } people
    }
office-change-approved = { $number } has been approved already. Changing it to “{ $new }” gives up your place, and the request is reviewed anew. Change it all the same?
office-change-approved-name = Change what is approved
office-change-offered = A place is being kept free for { $number }. Changing it to “{ $new }” gives it up, and the request is reviewed anew. Change it all the same?
office-change-offered-name = Give up the offer
office-change-waiting = { $number } is on the waiting list. Changing it to “{ $new }” gives up its place in the list, and the request is reviewed anew. Change it all the same?
office-change-waiting-name = Leave the waiting list
office-change-sure = Change { $number } to: { $new }? The request is then reviewed anew.
office-change-sure-name = Change it
office-change-left = All right, { $number } stays as it is.
office-change-done = { $notes }{ $number } is changed to: { $new }. The request is reviewed anew.
office-change-noted = { $notes }{ $number } is changed to: { $new }.

# Withdrawing
office-withdraw-sure =
    Really withdraw { $number }?
    { $site }, { $span }{ $loses }
office-withdraw-sure-name = Withdraw
office-yes = Yes
office-yes-words = yes please, withdraw
office-no = No
office-no-words = no thanks, rather not
office-withdraw-done = { $number } is withdrawn. WFK has been told.
office-withdraw-loses = { "\u000A" }It has been approved already; the place is then given up.
office-out-of-calendar = This file takes the days out of your calendar again.
office-withdraw-left = All right, { $number } stays in place.

# Answering
office-answer-text =
    WFK asks about { $number }: { $question }
    { "" }
    Your answer?
office-answer-text-name = Your answer
office-answered = Thank you, your answer is noted with { $number }. WFK goes on with the review.
office-answer-check =
    Is this your answer to the question about { $number }?
    “{ $question }”

# What colleagues read
office-told-changed = Changed by the company.
office-told-withdrawn = Withdrawn by the company.
office-told-answered = The company has answered the question.
