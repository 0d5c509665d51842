# Sites: what colleagues enter
words-site = site, enter site, edit site
words-rooms = edit rooms, enter rooms, manage rooms
words-block = block room, block a room, block
words-unblock = lift block, unblock
staff-command-site = Enter facts about a site: “/site yangzhou address …”
staff-command-rooms = Enter and change rooms and desks
staff-command-block = Block a room for some days
staff-command-unblock = Lift a block
site-which = Which site is it about?
site-which-name = Site
site-fact = Which fact about { $site } would you like to enter?
site-fact-name = Fact
site-fact-address = Address
site-fact-directions = How to get there
site-fact-provider = Made available by
site-fact-hours = Hours and access
site-fact-contact = Contact person
site-fact-languages = Languages on site
site-fact-house_rules = House rules
site-fact-cost = Note on cost
site-consent = Has this person agreed to their name and contact details being given here?
site-consent-name = The person’s consent
site-consent-yes = Yes, they have agreed
site-consent-yes-words = yes
site-consent-no = No
site-contact-refused = Then I will not enter them. As soon as there is consent, I will gladly take the details.
site-text-de = { $name ->
        [address] { $fact } in German, in Latin script:
       *[other] { $fact } in German:
    }
site-text-de-name = German
site-text-en = { $name ->
        [address] { $fact } in English, in Latin script:
       *[other] { $fact } in English:
    }
site-text-en-name = English
site-text-zh = { $name ->
        [address] { $fact } in Chinese, in Chinese characters:
       *[other] { $fact } in Chinese:
    }
site-text-zh-name = Chinese
site-skip = Leave out
site-skip-words = -, none, skip
site-check =
    { $fact }, { $site }, as of { $as_of }. { $warning }
    Save it? From then on answers will quote it.
site-warn-missing = Missing: { $languages }. Whoever speaks that language sees the text in one of the others.
site-warn-none = All three languages are there.
site-warn-removal = You entered nothing: the present text will be deleted.
site-warn-empty = You entered nothing.
site-done = Saved: { $fact }, { $site }; as of { $as_of }. Quoted from now on.
site-removed = { $fact }, { $site }: nothing entered any more.
site-more = Another fact
site-quote = { $lines }
site-quote-line = { $site }, { $fact }: { $text } (as of { $as_of })
site-quote-note = Entered by WFK.
room-quote-line = { $site }: { $name }, { $kind }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }; { $equipment }
room-quote-line-bare = { $site }: { $name }, { $kind }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }
room-site = Rooms of which site?
room-site-name = Site
room-which = Which room in { $site }?
room-which-name = Room
room-new = New room
room-line = { $name } ({ $kind }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    })
room-line-off = { $name } ({ $kind }, { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }; not in use)
room-name = What is the room called?
room-name-name = Name
room-kind = What kind of room is it?
room-kind-name = Kind
room-kind-desk = Desks
room-kind-office = Office
room-kind-meeting = Meeting room
room-kind-event = Event room
room-seats = How many seats does it have?
room-seats-name = Seats
room-whole = Are seats given out one by one, or only the whole room?
room-whole-name = Given out
room-whole-no = Seat by seat
room-whole-yes = Only the whole room
room-equipment = What does it have? (for example Wi-Fi, a screen, a printer)
room-equipment-name = Equipment
room-active = Is the room being given out at present?
room-active-name = In use
room-active-yes = Yes, it is given out
room-active-no = No, not at present
room-change = { $room }: what would you like to change?
room-change-name = Change
room-check = Save the room like this?
room-done = Saved: { $room }, { $site }.
room-name-taken = There is already a room “{ $name }” in { $site }. Nothing was changed.
room-seats-in-use = So few seats will not do: higher seats are taken by { $numbers }. Nothing was changed.
menu-rooms-edit = Edit rooms
block-site = A room of which site?
block-site-name = Site
block-room = Which room is to be blocked?
block-room-name = Room
block-start = From which day?
block-start-name = From
block-end = Until which day (included)?
block-end-name = Until
block-reason = For what reason? Only colleagues see it.
block-reason-name = Reason
block-check = Block the room like this?
block-done = Blocked: { $room }, { $span }.
block-no-rooms = No room is on record for { $site } yet.
block-too-long = That is more than two years. Please take the room out of use instead (“edit rooms”).
block-in-use = That is not possible: on these days the room is taken by { $numbers }. Please settle those requests first. Nothing was blocked.
block-twice = The room is already blocked for { $span } ({ $reason }). Nothing was changed.
unblock-site = A block of which site?
unblock-site-name = Site
unblock-which = Which block is to be lifted?
unblock-which-name = Block
unblock-line = { $room }: { $span } ({ $reason })
unblock-check = Lift this block?
unblock-done = Lifted. The room can be given out again.
unblock-none = Nothing is blocked in { $site }.
unclear-number = Please write a number from { $least } to { $most }.
unclear-day = I could not read that day with certainty. An example: 4 May 2027
unclear-day-early = That day is before the beginning on { $first }.
words-holidays = holidays, enter holidays
staff-command-holidays = Enter days off, such as the official Chinese table
holiday-which = Days off that are entered go before the computed ones they touch. What would you like to do?
holiday-which-name = Entry
holiday-new = Enter days off
holiday-line = { $name }, { $country }: { $span }
holiday-country = In which country?
holiday-country-name = Country
holiday-country-DE = Germany
holiday-country-CN = China
holiday-first = From which day?
holiday-first-name = From
holiday-last = Until which day (included)?
holiday-last-name = Until
holiday-name-de = What are these days called in German?
holiday-name-de-name = German
holiday-name-en = What are they called in English?
holiday-name-en-name = English
holiday-name-zh = What are they called in Chinese?
holiday-name-zh-name = Chinese
holiday-check = Enter these days off?
holiday-done = Entered: { $day }.
holiday-remove = Delete this entry?
holiday-removed = Deleted. The computed days hold again.
holiday-too-long = That is more than { $most } days in one go. Please check them; nothing was entered.
