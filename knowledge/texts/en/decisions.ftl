# Office requests: the card for colleagues
card-heading = Request { $number }
card-lines = { $lines }
card-where = { $site }, { $span }
card-seats = { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }
card-firm = Company: { $firm } ({ $origin })
card-origin-region = Kaiserslautern region
card-origin-yangzhou = Yangzhou
card-origin-shanghai = Shanghai
card-origin-foshan = Foshan
card-person = Contact person: { $person } ({ $spoken })
card-purpose = Purpose: { $purpose }
card-since = Received: { $day }, { $time } (Kaiserslautern)
card-erased = The company’s details were erased at its own request.
card-state = Status: { $state }
card-room = Room: { $room }
card-offer = Offer stands until: { $day }, { $time } (Kaiserslautern)
card-reason = Reason: { $reason }
card-question = Question to the company: { $question }
card-answer = The company’s answer: { $answer }
card-no-rooms = Rooms: none on record, availability not checked
card-room-fits = Free in { $room }: { $free } of { $seats } seats throughout
card-room-full = Not enough in { $room }: { $free } of { $seats } seats free throughout
card-neighbour = Overlap: { $number } ({ $state }), { $span }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }
card-more-neighbours = … and { $count } more overlapping
card-unreachable = The company cannot be reached at the moment: messages are delivered as soon as it writes again.
card-offered = Offered: { $site }, { $room }, { $span }
card-approve = Approve
card-refuse = Decline
card-ask-back = Ask back
card-waiting-list = Waiting list
card-revoke = Withdraw the approval
card-details = Details

own-words-de = German
own-words-en = English
own-words-zh = Chinese
own-words-note = (in WFK’s own words, { $spoken })

request-state-sent = under review
request-state-questioned = question asked
request-state-waiting = on the waiting list
request-state-offered = offer open
request-state-approved = approved
request-state-refused = declined
request-state-withdrawn = withdrawn
request-state-expired = expired
decided-approved = approved by { $by }, { $time } ({ $day })
decided-refused = declined by { $by }, { $time } ({ $day })

# Choosing a request
decide-request = Which request do you mean? Please choose, or write the number, for example B-0042.
decide-request-name = Request
request-option = { $number }: { $site }, { $span }
unclear-request-number = That is not the number of a request. An example: B-0042
request-unknown = There is no request { $number }.
decision-outdated = { $number } has changed since you saw this card. Please decide on how it stands now:
decision-already = { $number } has already been decided: { $decided }.
decision-closed = { $number } is not open for a decision: { $state }.
decision-nobody = Nobody is told: the company’s details have been erased.
decision-held = The company cannot be reached at the moment. The message is delivered as soon as it writes again.

# Approving
approve-room = In which room? { $number } needs { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }.
approve-room-name = Room
room-option = { $room } ({ $free } of { $seats } free)
approve-full =
    { $number } does not fit: not enough is free in this period any more.
    { $lines }
approve-done =
    Approved: { $number }, { $site }, { $span }. The confirmation goes to the company.
    { $lines }
approved-room = Room: { $room }
approved-unchecked = No rooms are on record for { $site }; availability was not checked.
approve-collides = That leaves too little for { $number } ({ $firm }, { $span }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }). What shall be done about it?
instead-waiting-list = { $number } to the waiting list
instead-alternative = Offer something else
instead-refuse = Decline { $number }

# Confirmation to the company
approved-contact =
    Your request { $number } has been approved.
    { $lines }
confirmed-site = Place: { $site }
confirmed-room = Room: { $room }
confirmed-span = Period: { $span }
confirmed-seats = Seats: { $seats }
confirmed-address = Address (as of { $as_of }): { $text }
confirmed-hours = Opening hours and access (as of { $as_of }): { $text }
confirmed-house-rules = House rules (as of { $as_of }): { $text }
confirmed-opening = Open on the first day from: { $opening }
calendar-summary = Office in { $site } ({ $number })
calendar-description = Office request { $number } with WFK, seats: { $seats }

# Waiting list and offers
waiting-already = { $number } is on the waiting list already.
waiting-contact = Nothing is free at present for your request { $number } ({ $site }, { $span }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }). You are on the waiting list: as soon as something becomes free, I will offer it to you here.
waiting-done =
    { $number } is on the waiting list. The company is told.
    { $lines }
waiting-next = When something becomes free, I offer it in turn and reserve it until the deadline.
contact-withdraw = Withdraw the request
alternative-none = I find nothing free for { $number } in the weeks before and after, nor at another site of this direction.
alternative-none-known =
    I find nothing free for { $number } in the weeks before and after.
    { $lines }
alternative-no-rooms =
    I cannot suggest anything for { $number }:
    { $lines }
alternative-unchecked = No rooms are on record for { $site }; nothing was checked there.
alternative-which = What shall I offer for { $number }?
alternative-which-name = Offer
alternative-option = { $site }, { $span } ({ $room })
alternative-done =
    The offer for { $number } goes to the company. It stands until { $until }.
    { $lines }
alternative-reserved = Reserved: { $site }, { $span }, { $room }
offer-other =
    About your request { $number }: { $asked_site }, { $asked }, is unfortunately not free. We can offer you instead:
    { $site }, { $span }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }.
    Reserved for you until { $until }. If you do not take it, WFK will go on looking for a possibility.
offer-free =
    Good news about your request { $number }: something has become free.
    { $site }, { $span }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }.
    Reserved for you until { $until }: take it or pass it on? If you pass it on, the next company gets it and your request is closed.
offer-take = Take it
offer-pass = Pass it on
offer-taken =
    Certainly: the offer is accepted, and your request { $number } has been approved.
    { $lines }
offer-taken-staff = { $number } ({ $firm }) has taken the offer: { $site }, { $room }, { $span }.
offer-passed-withdrawn = Thank you for letting us know. The seats go to the next company, and your request { $number } is closed. You are welcome to ask again at any time.
offer-passed-sent = Thank you for letting us know. Your request { $number } stands; WFK goes on reviewing it.
offer-passed-staff-withdrawn = { $number } ({ $firm }) has passed on the seats that became free: { $site }, { $room }, { $span }. The request is closed.
offer-passed-staff-sent = { $number } ({ $firm }) does not want the offer: { $site }, { $room }, { $span }. The request is open for a decision again.
offer-gone = This offer no longer stands. Write “status” and I will tell you how your requests stand.
offer-free-staff = { $number } ({ $firm }) was on the waiting list and has an offer now: { $site }, { $span }.
offer-lapsed = The deadline of the offer for your request { $number } has passed, and the seats go to the next company. Your request stands; WFK goes on reviewing it.
offer-lapsed-staff = { $number } ({ $firm }) did not take the offer in time: { $site }, { $span }. The request is open for a decision again.

# Declining
refuse-reason = Why is { $number } not approved? Please choose, or write the reason in your own words.
refuse-reason-name = Reason
refuse-reason-occupied = The period is fully booked
refuse-reason-occupied-words = occupied, full, booked out
refuse-reason-eligible = The offer is meant for other companies
refuse-reason-eligible-words = not eligible
refuse-reason-details = Some details are missing
refuse-reason-details-words = details missing, incomplete
refuse-check =
    This is how the company reads it ({ $spoken }):

    { $preview }

    Shall I send this for { $number }?
refused-contact =
    Thank you very much for your request { $number } and your interest. Unfortunately we cannot confirm { $site }, { $span }.
    Reason: { $reason }
    { $lines }
revoked-contact =
    We are sorry: we have to withdraw the approval of your request { $number } ({ $site }, { $span }).
    Reason: { $reason }
    { $lines }
refused-instead = We will gladly look at another period.
refused-possible = As things stand today, this would be free, for example: { $site }, { $span }. We will gladly review a new request.
refuse-done =
    Done: { $number } has been declined.
    { $lines }
refuse-done-told = The company gets the message as in the preview.
refuse-done-freed = The days are free again, and the company gets the message as in the preview.
contact-new-request = New request

# Asking back
ask-back-question = What would you like to ask about { $number }? The company writes { $spoken }; your question goes to it unchanged.
ask-back-question-name = Question
ask-back-contact =
    { $by } of WFK asks about your request { $number }:
    “{ $question }”
    { $lines }
ask-back-how = With “Answer”, your answer goes straight to the request.
ask-back-done =
    Your question about { $number } goes to the company.
    { $lines }
ask-back-next = The answer will appear with the request.
contact-answer = Answer

# What the clock brings about
expired-contact = Your request { $number } ({ $site }, { $span }) was not decided by its first day and has expired. We are sorry. You can ask again or talk to a person.
expired-staff = { $number } ({ $firm }; { $site }, { $span }) has expired without a decision. The company is told.
remind-late = { $number } has been waiting for more than two working days
remind-soon = { $number } begins in a few days and is still open
lost-staff = { $number } ({ $firm }): the message to the company could not be delivered. Please get in touch in another way.
held-staff = { $number } ({ $firm }): the company cannot be reached at the moment. The message is delivered as soon as it writes again.

# List
requests-filter = Which requests would you like to see?
requests-filter-name = Selection
requests-none = No such request is open.
requests-list =
    Open requests: { $count }
    { $lines }
requests-line = { $number } · { $state } · { $site } · { $span } · { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }
requests-more = More
requests-all = All
request-shown =
    Request { $number }
    { $lines }

# A month
calendar-site = For which site? You can name a month as well, for example “Yangzhou in May”.
calendar-site-name = Site
calendar-staff =
    { $site }, { $month }
    { $lines }
calendar-staff-no-rooms =
    { $site }, { $month }: no rooms are on record.
    { $lines }
calendar-text = { $text }
calendar-booking = { $number } · { $firm } · { $span } · { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    } · { $state }
calendar-nobody = No requests in this month.
calendar-previous = Previous month
calendar-next = Next month
availability-shown = { $lines }
availability-intro = { $site }, { $month }: this is free as things stand today. It is not a promise; WFK decides.
availability-unknown = What is free in { $site } is not on record with me. You can send a request all the same; WFK will check it.
availability-request = Request an office
unclear-site = Which of the four sites is meant: Yangzhou, Shanghai, Foshan or Kaiserslautern?

# Commands
words-requests = requests, open requests, show requests
words-calendar = calendar, bookings, booking calendar
words-availability = what is free, free rooms, free desks, availability
menu-availability = What is free?
staff-command-approve = Approve a request: “/approve B-0042”
staff-command-refuse = Decline a request, with a reason and a preview
staff-command-revoke = Withdraw an approval
staff-command-ask-back = Ask the company something about a request
staff-command-waiting-list = Put a request on the waiting list
staff-command-alternative = Offer other days or another site
staff-command-requests = Show the open requests, also by site or status
staff-command-request = One request with all details: “/request B-0042”
staff-command-calendar = Who comes to a site in a month: “/calendar Yangzhou May”
