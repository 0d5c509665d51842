# Writing and sending announcements: for colleagues
staff-command-announce = Write an announcement
staff-command-announcements = All announcements and where they stand
staff-command-announcement = Look at one announcement: “/announcement A-0012”
words-announce = write an announcement, new announcement, send an announcement
words-announcements = all announcements, list of announcements
menu-announce = Write an announcement

announce-text-de = Text in German:
announce-text-de-name = Text, German
announce-text-en = Text in English:
announce-text-en-name = Text, English
announce-text-zh = Text in Chinese:
announce-text-zh-name = Text, Chinese
announce-skip = Without this language
announce-skip-words = -, without, skip, leave out
announce-empty = Without a text there is no announcement. I have stored nothing.
announce-again = Write an announcement
announce-topic = On which topic? Only those who agreed to it get it. “Notes on this bot” go to everybody who has not unsubscribed from everything; please only for what everyone needs to know.
announce-topic-name = Topic
news-topic-service-words = notes, note, service
news-topic-general-words = general
news-topic-offices-words = offices, office, rooms
news-topic-conferences-words = conference, conferences, events
news-topic-partners-words = partner, partners, cooperation
news-topic-platform-words = platform, web platform

# To whom
announce-to = To whom? Say it in your words, for example “companies of the region, interest Foshan”, or choose.
announce-to-name = To whom
announce-to-all = Everybody
announce-to-all-words = everybody, everyone, all
announce-to-done = Done
announce-to-done-words = done, that is all, no more
announce-more = So far: { $present }. Another condition? Whoever gets it has to meet each one; several values of one condition mean any of them.
announce-more-name = Another condition
announce-by-platform = by platform
announce-by-platform-words = platform
announce-by-language = by language
announce-by-language-words = language
announce-by-region = by region
announce-by-role = by kind
announce-by-role-words = kind, role
announce-by-interest = by interest
announce-by-interest-words = interest
announce-by-conference = by conference
announce-by-conference-words = conference
announce-platform = On which platform?
announce-platform-name = Platform
announce-language = Which language do they speak with the bot?
announce-language-name = Language
announce-region = From which region?
announce-region-name = Region
announce-role = Who?
announce-role-name = Kind
announce-interest = Interested in what?
announce-interest-name = Interest
announce-conference = Registered for which conference?
announce-conference-name = Conference
announce-conference-option = { $title }
announce-everybody = everybody
announce-and = { $first }; { $rest }
announce-line-platform = platform { $values }
announce-line-language = language { $values }
announce-line-region = region { $values }
announce-line-role = { $values }
announce-line-interest = interest { $values }
announce-line-conference = registered for “{ $title }”
unclear-segment = I did not understand “{ $word }”, and I do not want to leave it out: the wrong people would get it. Examples: “companies of the region”, “start-ups from Yangzhou on WeChat”, “interest Foshan”, “everybody”.
unclear-segment-not = I cannot leave anybody out. Please say who is to get the message.

# A missing language, the time
announce-instead =
    For some recipients there is no text in their language:
    { $lines }
    What do they get? I translate nothing by myself.
announce-instead-name = Without a text of their own
announce-lacking-de = – German: { $count }
announce-lacking-en = – English: { $count }
announce-lacking-zh = – Chinese: { $count }
announce-instead-nobody = nothing
announce-instead-nobody-words = nothing, no text
announce-instead-de = the German text
announce-instead-de-words = german, german text
announce-instead-en = the English text
announce-instead-en-words = english, english text
announce-instead-zh = the Chinese text
announce-instead-zh-words = chinese, chinese text
announce-at = When? Choose, or write day and time in Kaiserslautern, for example: 12 May 2027 09:00
announce-at-name = Time
announce-at-once = as soon as it is sent off
announce-at-once-words = at once, now, immediately

# Preview and card
announce-preview-odd = Please check: the text for { $wanted } reads like { $found }.
announce-preview =
    Preview for { $readers }:

    { $text }
announce-readers-de = those who speak German
announce-readers-en = those who speak English
announce-readers-zh = those who speak Chinese
announce-card =
    Announcement { $name }: { $state }
    Topic: { $topic }
    To: { $segment }
    Text: { $languages }
    Time: { $time }
    By: { $author }

    Recipients at present:
    { $counts }
announce-drafted =
    Announcement { $name } is saved, but not sent yet.
    Topic: { $topic }
    To: { $segment }
    Text: { $languages }
    Time: { $time }

    Recipients at present:
    { $counts }
announce-changed =
    Changed: announcement { $name }, not sent yet.
    Topic: { $topic }
    To: { $segment }
    Text: { $languages }
    Time: { $time }

    Recipients at present:
    { $counts }
announce-taken-back =
    Taken back: announcement { $name } is your draft again.
    Topic: { $topic }
    To: { $segment }
    Text: { $languages }
    Time: { $time }

    Recipients at present:
    { $counts }
announce-please-approve =
    { $author } asks you to look at announcement { $name }. The texts stand above.
    Topic: { $topic }
    To: { $segment }
    Text: { $languages }
    Time: { $time }

    Recipients at present:
    { $counts }
announce-state-draft = draft
announce-state-awaiting-approval = waits for somebody else’s approval
announce-state-scheduled = released, waits for its time
announce-state-sending = being sent
announce-state-paused = paused
announce-state-done = sent
announce-state-recalled = recalled
announce-by-shell = command line
announce-language-de = German
announce-language-en = English
announce-language-zh = Chinese
announce-languages-all = { $there }
announce-languages-missing = { $there }; missing: { $missing } (their readers get nothing)
announce-languages-instead = { $there }; missing: { $missing } (their readers get the text in { $fallback })
announce-began = began on { $at }
announce-starts = { $at }
announce-count-telegram = – { $count } on Telegram
announce-count-web = – { $count } in the web chat
announce-count-wechat-now = – { $count } on WeChat now
announce-count-wechat-template = – { $count } on WeChat as a template message
announce-count-held = – { $count } on WeChat only when they write again
announce-count-unreachable = – { $count } not reachable
announce-count-lacks-de = – { $count } without a German text
announce-count-lacks-en = – { $count } without an English text
announce-count-lacks-zh = – { $count } without a Chinese text
announce-count-opted-out = – { $count } unsubscribed from everything
announce-count-not-agreed = { $count ->
    [one] – 1 has not ordered the topic
   *[other] – { $count } have not ordered the topic
 }
announce-count-nobody = – nobody gets it now
announce-count-nobody-meant = – nobody meets the conditions

# Buttons
announce-act-test = Test to me
announce-act-send = Send
announce-act-submit = Ask for approval
announce-act-edit = Change
announce-act-drop = Drop
announce-act-texts = Read the texts
announce-act-approve = Approve
announce-act-return = Do not approve
announce-act-take-back = Take back
announce-act-pause = Pause
announce-act-resume = Resume
announce-act-recall = Recall
announce-act-refresh = Refresh
announce-act-table = Table (CSV)
announce-act-show = Look at { $name }
announce-list = All announcements

# Changing
announce-change = What would you like to change?
announce-change-name = Change
announce-field-text-de = Text in German
announce-field-text-en = Text in English
announce-field-text-zh = Text in Chinese
announce-field-topic = Topic
announce-field-segment = To whom
announce-field-time = Time

# Deciding
announcement-which = Which announcement? For example: A-0012
announcement-which-name = Announcement
unclear-announcement = I did not understand that number. An example: A-0012
announce-unknown = There is no announcement { $name }.
announce-not-yours = { $name } is a draft by { $author }. Only who wrote it can change and send it.
announce-meanwhile = { $name } has changed meanwhile; nothing was done. This is how it stands now:
announce-tested = { $name } is coming to you as a test, and to you alone.
announce-sure = { $count ->
    [0] Send { $name }? Nobody gets it now.
    [one] Send { $name } to one person?
   *[other] Send { $name } to { $count } people?
 }{ $more }
announce-to-nobody =
    Nobody would get { $name } at present; I have sent nothing. The reasons:
    { $counts }
    You could change whom it is for, or its topic.
announce-later-none = { "" }
announce-counted-anew = { " " }It is counted anew when the time comes.
announce-later = { $count ->
    [one] { " " }One more gets it when they write again.
   *[other] { " " }{ $count } more get it when they write again.
 }
announce-sure-name = Sending
announce-yes = Yes
announce-yes-words = yes, yes send, sure
announce-no = No
announce-no-words = no, do not, don't
announce-begun = { $name } is being sent now. At night, by the recipients’ clocks, it waits until the morning. I will tell you how it goes and how it went.
announce-scheduled = { $name } is released and begins: { $time }. At night, by the recipients’ clocks, it waits until the morning.
announce-nobody-else = Somebody else has to approve { $name }, but at present there is nobody else with the role editor or administrator. The administrators can invite somebody.
announce-submitted = { $name } is with the other editors now. As soon as one of them approves, it is sent.
announce-own-approval = Nobody can approve their own announcement ({ $name }).
announce-reason = What is to be changed? Only its author gets this.
announce-reason-name = Reason
announce-returned = { $name } goes back to { $author }.
announce-told-approved = { $by } approved { $name }.
announce-told-returned = { $by } did not approve { $name }: { $reason }
announce-told-taken-back = { $by } took { $name } back.
announce-paused = { $name } is paused; nothing more goes out until somebody chooses “Resume”.
announce-resumed = { $name } goes on.
announce-recall-sure = Recall { $name }? What was sent stays with the recipients; the rest will never be sent.
announce-recall-sure-name = Recall
announce-drop-sure = Drop { $name }?
announce-drop-sure-name = Drop
announce-recalled = { $name } is recalled. The report follows if anything was sent.
announce-dropped = { $name } is dropped.
announce-told-paused = { $by } paused { $name }.
announce-told-resumed = { $by } resumed { $name }.
announce-told-recalled = { $by } recalled { $name }.
announce-told-dropped = { $by } dropped { $name }.

# List
announce-none = There are no announcements yet.
announcements-which = Which one would you like to see?
announcements-which-name = Announcement
announce-option = { $name } ({ $state }): { $text }
announce-short-draft = draft
announce-short-awaiting-approval = awaits approval
announce-short-scheduled = scheduled
announce-short-sending = running
announce-short-paused = paused
announce-short-done = sent
announce-short-recalled = recalled
