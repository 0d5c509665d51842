# Conferences: registration, reminders, admission; and what colleagues enter
words-register = register, sign up, register for the conference, sign up for the conference, conference registration, i want to register, i would like to register
words-conf-own = my registration, my registrations, my conference, my ticket
words-conf-reminders = reminders, reminder, change reminders, change reminder
words-conf-withdraw = withdraw, withdraw registration, cancel registration, cancel my registration, withdraw my registration
words-conf-notify = tell me when there is a date, notify me when there is a date
words-conference = enter conference, edit conference, edit conferences
words-move = move conference, new date
words-call-off = cancel conference, call off conference
words-attendees = attendee list, attendees, list of attendees
words-checkin = check in, admission
staff-command-conference = Enter and edit conferences
staff-command-move = Move a conference: “/move china 12.05.2027 14:00”
staff-command-call-off = Cancel a conference
staff-command-attendees = List of those registered, as a file
staff-command-posters = QR code for posters of a conference
staff-command-checkin = Check somebody in at the door: “/checkin C-0007”
menu-register = Register for the conference
menu-conf-own = My registration
menu-conf-reminders = Change reminders
menu-conf-withdraw = Withdraw
menu-conf-notify = Tell me when there is a date
menu-conf-forget = Do not notify me

# Conferences in words
conf-when = { $at }
conf-when-own = { $at }; where you are ({ $city }): { $day }, { $time }
conf-place-open = not fixed yet
conf-option = { $title } ({ $day })
conf-line-title = { $title }
conf-line-cancelled = Cancelled: { $title } (as of { $as_of })
conf-line-start = Begins: { $start }
conf-line-end = Ends: { $end }
conf-line-place = Place: { $place }
conf-line-text = { $text }
conf-line-programme = Programme: { $text }
conf-line-interpreting = Interpreting: { $interpreting }
conf-line-online = You can also take part online; those registered receive the link.
conf-line-audience = For: { $audience }
conf-line-deadline = Register by: { $day }
conf-line-status = { $status } (as of { $as_of })
conf-status-planned = Planned; registration is not possible yet.
conf-status-open = Registration is open.
conf-status-full = All places are taken; there is a waiting list.
conf-status-moved = Moved; the new date stands above. Registration is open.
conf-audience-kl = companies of the Kaiserslautern region
conf-audience-china = companies from the Yangzhou, Shanghai and Foshan regions
conf-audience-all = everyone interested
conf-interpreting-none = none
conf-interpreting-de-zh = German and Chinese
conf-interpreting-de-en = German and English
conf-interpreting-de-en-zh = German, English and Chinese
conf-reminders-all = 7 days, 1 day and 2 hours before
conf-reminders-late = 1 day and 2 hours before
conf-reminders-week = 7 days before
conf-reminders-day = 1 day before
conf-reminders-hours = 2 hours before
conf-reminders-none = none
conf-state-registered = registered
conf-state-waiting = on the waiting list
conf-state-offered = place offered
conf-state-withdrawn = withdrawn
conf-state-lapsed = no longer on the waiting list
conf-state-arrived = arrived
conf-state-cancelled = conference cancelled
conf-quote = { $lines }
conf-quote-note = Entered by WFK.
conf-quote-audience = { $title }, { $start }, is for { $audience } (as of { $as_of })
conf-quote-details = { $title } (as of { $as_of }):
conf-quote-own = Your conference: { $title }. Begins: { $start }. Place: { $place }. Your registration { $number }: { $state }.
conf-quote-own-cancelled = Cancelled: your conference { $title }, { $start }. Your registration { $number } is void.

# Registering
conf-which = For which conference would you like to register?
conf-which-name = Conference
conf-none-open = No conference is open for registration at present. Shall I write to you when there is a date?
conf-unknown = I do not know this conference.
conf-not-open =
    Registration for this conference is not possible at present.
    { $lines }
conf-origin = Where is your company based?
    ({ $title })
conf-origin-name = Based in
conf-origin-kl = City or district of Kaiserslautern
conf-origin-kl-words = kaiserslautern, kaiserslautern region, kl
conf-origin-china = Yangzhou, Shanghai or Foshan region
conf-origin-china-words = china, yangzhou, shanghai, foshan
conf-origin-elsewhere = Elsewhere
conf-origin-elsewhere-words = elsewhere, somewhere else, another region
conf-not-invited = Thank you for your interest. The conference “{ $title }” is intended for { $audience }. I can ask WFK whether you may take part all the same.
conf-declined = All right, I will not take the registration; nothing was stored. You can still ask WFK.
conf-already = You have registered already ({ $number }): { $title }, { $start }.
conf-people =
    { $title }
    Begins: { $start }
    How many people will come, yourself included?
conf-people-name = People
unclear-people = Please give a number from 1 to { $most }, for example “2”. For larger groups, please write “human” to ask WFK.
conf-wait = { $free ->
        [0] All places are taken.
        [one] Only one place is left.
       *[other] Only { $free } places are left.
    } Would you like to go on the waiting list? When enough places become free, I will offer them to you; you then usually have two days to decide.
conf-wait-name = Waiting list
conf-wait-yes = Go on the waiting list
conf-wait-yes-words = yes, yes please, waiting list
conf-wait-no = No, thank you
conf-wait-no-words = no, no thanks
conf-not-waiting = All right, nothing was stored. You are welcome to try again with fewer people.
conf-firm = Which company or institution do you come from?
conf-firm-name = Company
conf-firm-none = No company
conf-firm-none-words = none, private
conf-family = What is your family name?
conf-family-name = Family name
conf-given = And your given name?
conf-given-name = Given name
conf-language = In which language would you like to follow the conference?
conf-language-name = Language
conf-needs = Is there anything you need in order to take part (food or access, for example)? Please say only what is necessary.
conf-needs-name = Needs
conf-needs-none = Nothing in particular
conf-needs-none-words = no, nothing, none
conf-consent = For your registration WFK in Germany stores your name, your company, the number of people, your language and, if you gave any, your needs; it uses them only for this conference and to remind you of it. You can withdraw your consent at any time by withdrawing your registration (“Withdraw”). Do you agree?
conf-consent-name = Consent for the conference
conf-check =
    { $title }
    Begins: { $start }
    Place: { $place }
    { $waits ->
        [yes] Go on the waiting list like this?
       *[no] Register like this?
    }
conf-registered =
    Registered: { $number }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
    { $title }
    Begins: { $start }
    Place: { $place }
    Reminder: { $reminders }. Between 21:00 and 8:00 I do not write, but do so earlier instead.
    Attached: the entry for your calendar and your ticket for admission.
conf-waiting =
    You are on the waiting list: { $number }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
    { $title }
    Begins: { $start }
    Place: { $place }
    I will write to you as soon as enough places become free.
conf-file-calendar = Calendar entry
conf-file-ticket = Ticket

# One's own registration
conf-own-none = I have no conference registration from you.
conf-own = { $lines }
conf-own-line =
    { $number }: { $title } ({ $state }, { $people ->
        [one] 1 person
       *[other] { $people } people
    })
    Begins: { $start }
    Place: { $place }
    { $link }
    Reminder: { $reminders }
conf-own-link = Online: { $link }
conf-own-no-link = Please have your ticket ready at the door.
conf-own-waiting =
    { $number }: { $title } ({ $state }, { $people ->
        [one] 1 person
       *[other] { $people } people
    })
    Begins: { $start }
    Place: { $place }
conf-own-offered =
    { $number }: { $title } ({ $state }, { $people ->
        [one] 1 person
       *[other] { $people } people
    })
    Begins: { $start }
    Place: { $place }
    Kept for you until: { $until }
conf-reminders-which = Which conference is it about?
conf-reminders-which-name = Conference
conf-reminders =
    { $title }
    Begins: { $start }
    At present I remind you like this: { $present }. When shall I remind you?
conf-reminders-name = Reminders
conf-reminders-all-words = all
conf-reminders-none-words = no, never, not at all
conf-reminders-done = All right. Reminder: { $reminders }.
conf-withdraw-which = From which conference would you like to withdraw?
conf-withdraw-which-name = Conference
conf-withdraw = Really withdraw registration { $number }? { $title }, { $start }. Your place will then go to others.
conf-withdraw-name = Withdraw
conf-withdraw-yes = Yes, withdraw
conf-withdraw-yes-words = yes, yes please, withdraw
conf-withdraw-no = No, I am coming
conf-withdraw-no-words = no
conf-withdraw-kept = All right, it stays as it is ({ $number }): { $title }, { $start }.
conf-withdrawn = Withdrawn ({ $number }): { $title }, { $start }. There will be no more reminders. Perhaps another time.

# Waiting list
conf-offer-number = Which registration is it about?
conf-offer-number-name = Number
conf-offer = Would you like the place? { $title }, { $start }
conf-offer-name = Offer
conf-take = Take the place
conf-take-words = yes, take
conf-pass = Pass
conf-pass-words = no, pass
conf-offered =
    Places have become free: { $title }, { $people ->
        [one] 1 person
       *[other] { $people } people
    } ({ $number })
    Begins: { $start }
    Place: { $place }
    Kept for you until: { $until }
conf-offer-gone = This offer no longer holds.
conf-passed = All right, the place goes to others. You are no longer on the waiting list for “{ $title }” ({ $number }).
conf-lapsed = The time for the offer has run out, and the place goes to others ({ $number }): { $title }, { $start }. You are welcome to register again.

# What comes by itself
conf-remind =
    A reminder: { $title }
    Begins: { $start }
    Place: { $place }
    { $link }
    Your registration: { $number }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
conf-told-moved =
    New date: { $title }
    Before: { $was }
    Now: { $start }
    Place: { $place }
    { $standing }
conf-told-updated =
    Changed details: { $title }
    Begins: { $start }
    Place: { $place }
    { $standing }
conf-still-moved =
    { $link }
    Your registration { $number } ({ $people ->
        [one] 1 person
       *[other] { $people } people
    }) still holds, and your reminders follow the new date. If it does not suit you, please withdraw.
conf-still-registered =
    { $link }
    Your registration { $number } ({ $people ->
        [one] 1 person
       *[other] { $people } people
    }) still holds.
conf-still-offered =
    { $number } ({ $people ->
        [one] 1 person
       *[other] { $people } people
    }): you do not have a place yet; it is still kept for you until: { $until }. Please take it by then if you would like to come; after that it goes to others.
conf-still-waiting =
    { $number } ({ $people ->
        [one] 1 person
       *[other] { $people } people
    }): you are still on the waiting list. I will write to you as soon as enough places become free. If you no longer wish to wait, please withdraw.
conf-told-cancelled = Cancelled, unfortunately: { $title }, { $was }. { $seated ->
        [yes] Your registration { $number } is void, and there will be no more reminders.
       *[no] Your place on the waiting list ({ $number }) is void.
    } We ask for your understanding.{ $reason }
conf-told-reason = { "\u000A" }WFK writes: “{ $reason }”
conf-told-no-reason = { "" }
conf-date-open =
    You wanted to know when there is a date:
    { $lines }
conf-date-planned =
    You wanted to know when there is a date:
    { $lines }
    I will write once more when registration opens.
consent-news = To write to you when there is news (here: the date of the conference), WFK in Germany stores this wish and where you can be reached here. You can withdraw at any time (“my data”, “unsubscribe”). Do you agree?
consent-news-name = Consent for news
conf-notify-done = Certainly. As soon as WFK has entered a date, I will write to you here.
conf-notify-stopped = Certainly. You have unsubscribed from announcements, though; please subscribe again so that I can write to you.
conf-notify-already = I have noted that already: I will write to you when there is a date.
conf-notify-declined = All right, I note nothing. You can ask again at any time.
conf-notify-forgotten = All right, I will not write to you about it.

# Entering and editing
conf-edit = Edit the conference
conf-edit-which = Which conference?
conf-edit-which-name = Conference
conf-new = New conference
conf-key = Please give the conference a short key of small letters, digits and hyphens; it stands in links. For example: china-2027
conf-key-name = Key
unclear-conf-key = A key has { $least } to { $most } characters: small letters a–z, digits, hyphens.
conf-key-taken = There is a conference with the key { $key } already.
conf-title-de = Title in German:
conf-title-de-name = Title, German
conf-title-en = Title in English:
conf-title-en-name = Title, English
conf-title-zh = Title in Chinese:
conf-title-zh-name = Title, Chinese
conf-no-title = It needs a title; nothing was saved.
conf-zone = By which clock is the beginning given? You can also write a city.
conf-zone-name = Time zone
conf-start = When does the conference begin? Day and time on site, for example: 12 May 2027 14:00
conf-start-name = Begins
conf-end = When does it end? On the same day the time is enough.
conf-end-name = Ends
unclear-deadline = That day is after the beginning on { $latest }.
unclear-link = Please write a link that begins with https://
unclear-ticket = A number looks like this: C-0007
conf-place-de = Place in German (building, street, city):
conf-place-de-name = Place, German
conf-place-en = Place in English:
conf-place-en-name = Place, English
conf-place-zh = Place in Chinese:
conf-place-zh-name = Place, Chinese
conf-prose-de = { $field } in German:
conf-prose-de-name = German
conf-prose-en = { $field } in English:
conf-prose-en-name = English
conf-prose-zh = { $field } in Chinese:
conf-prose-zh-name = Chinese
conf-prose-check = { $missing } Save?
conf-capacity = How many people can come? At least { $least }; “none” means: no limit.
conf-capacity-name = Places
conf-no-limit = no limit
conf-audience = For whom is the conference?
conf-audience-name = For
conf-audience-kl-words = kaiserslautern region, kl
conf-audience-china-words = china
conf-audience-all-words = all, everybody, everyone
conf-open = Shall registration be open at once?
conf-open-name = Registration
conf-open-yes = Yes, open it
conf-open-yes-words = yes, open
conf-open-no = Not yet
conf-open-no-words = no
conf-new-check = { $missing } Save? From then on the date is given in answers, and those who asked to be told receive it.
conf-saved =
    Saved; from now on this is what is said:
    { $lines }
conf-poster = Link for invitations and posters: { $link } (WeChat scene: { $mark })
conf-poster-mark = Mark for links and posters: { $mark }
conf-poster-wechat = WeChat gave no code just now: it needs a verified service account. The reason is told by: wfk-bot posters { $conference }
conf-posters =
    For invitations and posters: { $title }
    { $lines }
conf-posters-button = Code for posters
posters-which = For which conference?
posters-which-name = Conference
conf-change =
    { $lines }
    { $counts }
    What would you like to change?
conf-change-name = Change
conf-counts = Registrations: { $registered } ({ $people } places taken), on the waiting list: { $waiting }
conf-field-time = Date and time
conf-field-place = Place
conf-field-title = Title
conf-field-text = Description
conf-field-programme = Programme
conf-field-link = Link to take part online
conf-field-interpreting = Interpreting
conf-field-capacity = Places
conf-field-deadline = Last day to register
conf-field-audience = For whom
conf-field-needs = Question about needs
conf-field-zone = Time zone
conf-field-open = Open registration
conf-field-close = Close registration
conf-told-check = { $count ->
        [one] There is one registration: whoever made it receives
       *[other] There are { $count } registrations: all of them receive
    } the new details and a new calendar entry. Save?
conf-link = Under which link can one take part online? Only those registered see it.
conf-link-name = Link
conf-interpreting = Between which languages is there interpreting?
conf-interpreting-name = Interpreting
conf-deadline = Until which day can one register (that day included)?
conf-deadline-name = Last day to register
conf-asks-needs = Shall I ask people who register whether they need anything in particular (food, access)? Please only if this conference requires it.
conf-asks-needs-name = Question about needs
conf-needs-ask = Yes, ask
conf-needs-ask-words = yes
conf-needs-skip = No, do not ask
conf-needs-skip-words = no
conf-opened-check = Open registration? Those who asked to be told receive word.
conf-closed-check = Close registration? The conference then counts as planned again.
conf-close-registered = That is not possible any more: { $count ->
        [one] there is one registration
       *[other] there are { $count } registrations
    } already. Please set the last day to register instead.
conf-none-ahead = No conference that is still to come is on record.
conf-move-which = Which conference is moved?
conf-move-which-name = Conference
conf-move-start = When does “{ $title }” begin now? Day and time on site; so far { $present }. It lasts as long as before.
conf-move-start-name = New beginning
conf-move-same = That is the present date; nothing was changed.
conf-move-check =
    By both clocks: { $start }
    { $count ->
        [0] Nobody has registered yet. Move it?
        [one] There is one registration: tell them and set the reminders anew?
       *[other] There are { $count } registrations: tell everybody and set the reminders anew?
    }
conf-off-which = Which conference is cancelled?
conf-off-which-name = Conference
conf-off-reason = Would you like to give the reason to those registered for “{ $title }”? Your words go to all of them just as you write them.
conf-off-reason-name = Reason
conf-off-no-reason = Cancel without a reason
conf-off-no-reason-words = -, none, skip, no
conf-off-check =
    { $title }, { $start }
    { $count ->
        [0] Nobody has registered yet. Cancel it?
        [one] There is one registration: cancel and tell them?
       *[other] There are { $count } registrations: cancel and tell everybody?
    } This cannot be undone.
conf-off-done =
    { $lines }
    { $count ->
        [0] Nobody had registered.
        [one] One person is told.
       *[other] { $count } people who registered are told.
    }

# Admission
checkin-number = Which number is on the ticket?
checkin-number-name = Number
checkin-next = Next ticket
checkin-unknown = There is no such number.
checkin-done =
    Checked in: { $number }, { $person }, { $firm }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
    { $needs }
    { $title }
checkin-needs = Needs: { $needs }
checkin-no-needs = No particular needs given.
checkin-already =
    Checked in already: { $number }, { $person }, { $firm }
    { $day }, { $time }, by { $by } ({ $title })
checkin-not =
    Not a valid ticket: { $number }, { $person }, { $firm }
    { $title }, { $start }: { $state }
checkin-early =
    Not yet: { $number } ({ $person }, { $firm }) is for “{ $title }”, { $start }.
    I can check people in from one day before.
conf-ticket-strange = This ticket is not yours.
attendees-which = The list of which conference?
attendees-which-name = Conference
attendees-none = Nobody has registered for “{ $title }” yet.
attendees-done = { $title }: { $registered ->
        [one] one registration
       *[other] { $registered } registrations
    }, { $people } places taken, { $waiting } on the waiting list, { $arrived } arrived. The list is only for work on this conference; that you fetched it is in the log.
attendees-number = Number
attendees-state = State
attendees-people = People
attendees-person = Name
attendees-firm = Company
attendees-language = Language
attendees-needs = Needs
attendees-registered = Registered
attendees-arrived = Arrived
