# A question for WFK
person-question = Which question may I pass to WFK?
person-question-name = Your question
person-way = How would you like to get the answer?
person-way-name = Answer
person-way-here = Here in the chat
person-way-here-words = here, chat, in the chat, in this chat
person-way-mail = By e-mail
person-way-mail-words = e-mail, email, mail, by mail, by email
person-way-phone = By telephone
person-way-phone-words = phone, telephone, call, call me, by phone
person-mail = To which e-mail address?
person-mail-name = E-mail
person-phone = At which telephone number?
person-phone-name = Telephone
person-check = With “Send” your question goes to WFK, together with the last lines of our talk (six at most), so that you need not repeat anything.
person-done = Thank you. WFK has your question under the number { $number }. I cannot say when an answer will come. Until somebody answers I am glad to go on helping you.
person-done-present = Thank you. WFK has your question under the number { $number }. Somebody is there just now. Until somebody answers I am glad to go on helping you.
person-done-absent = Thank you. WFK has your question under the number { $number }. Nobody is there just now; somebody will be there from { $opens }. Until then I am glad to go on helping you.
person-declined = All right: nothing is stored and nothing is passed on. You can still ask me questions.
person-already = You are talking with WFK just now: simply write your question here.

# A talk with WFK: what the contact reads
handover-to-bot = Back to the bot
handover-begun = { $name } of WFK answers you here. I pass your messages on and will speak again only when the conversation is over.
handover-begun-mail = { $name } of WFK is taking care of your question { $number } and will answer you by e-mail.
handover-begun-phone = { $name } of WFK is taking care of your question { $number } and will call you.
handover-joined-contact = { $name } of WFK has joined the conversation.
handover-goes-on = You are talking with WFK here just now ({ $names }). I pass your messages on.
handover-word-from = { $name }, WFK
handover-word-corrected = { $name }, WFK (corrected)
handover-word = { $text }
handover-not-carried = I cannot pass on pictures, files or voice messages, and I do not store them. Please write it as text, and do not send identity cards or visa documents here.
handover-patience = Your question { $number } is still open at WFK. I have just reminded them.
handover-ended-here = The conversation with WFK is over. From now on it is me, the chat bot, who answers again. Is there anything else I can do for you?
handover-ended-mail = WFK has marked your question { $number } as answered by e-mail. Is there anything else I can do for you?
handover-ended-phone = WFK has marked your question { $number } as answered by telephone. Is there anything else I can do for you?
handover-left = Gladly: from now on it is me, the chat bot, who answers again. WFK knows. Is there anything else I can do for you?
handover-with-bot = You are talking with me, the chat bot, already. What would you like to know?
words-bot = back to the bot, back to bot, talk to the bot, the bot

# Cards for colleagues
handover-card-open = New question for WFK: { $number }
handover-card-taken = { $number }: taken by { $names }
handover-card-closed = { $number }: closed
handover-card = { $lines }
handover-line-language = Language: { $spoken } · { $platform }
handover-line-about = Topic talked about last: { $about }
handover-line-question = Question: { $question }
handover-line-recent =
    Last said:
    { $recent }
translated =
    Translated by machine ({ $engine }):
    { $text }
handover-line-here = Answer: here in the chat
handover-line-mail = Answer by e-mail to: { $reply_to }
handover-line-phone = Answer by telephone: { $reply_to }
handover-platform-telegram = Telegram
handover-platform-wechat = WeChat
handover-platform-web = Web chat
handover-platform-terminal = Terminal
handover-claim = Take it
handover-join = Read along
handover-take-over = Take over
handover-answer = Answer
handover-give-back = Back to the bot
handover-done = Done

# What colleagues read
handover-number = Which question do you mean? Please give its number, for example F-0007.
handover-number-name = Number
unclear-handover = That is not the number of a question. An example: F-0007
handover-unknown = There is no question { $number }.
handover-over = Not sent: { $number } is closed.
handover-closed-already = { $number } is closed already.
handover-noted = { $number } is closed, and the contact knows.
handover-whom = Not sent: to whom would you like to write? Tap the conversation, or close it with “Back to the bot”.
handover-yours = You have taken { $number }. What you write here now goes to the contact word for word, with your name. Only commands with a slash stay with the bot.
handover-yours-thread = You have taken { $number }. What is written in this contact’s thread goes to the contact word for word, with the writer’s name.
handover-yours-mail = You have taken { $number }. Please answer by e-mail to { $reply_to } and then tap “Done”.
handover-yours-phone = You have taken { $number }. Please call { $reply_to } and then tap “Done”.
handover-language = The contact talks with the bot in this language: { $spoken }. Your words go out unchanged, without a translation.
handover-writing = You are writing in { $number } now: what you write here goes to this contact.
handover-writing-thread = You have { $number } already. Please write in this contact’s thread.
handover-taken = { $names } already has { $number }, since { $since }.
handover-joined = You read along in { $number }. What you write here now goes to the contact as well, with your name.
handover-joined-thread = You have joined { $number }. Please write in this contact’s thread.
handover-joined-staff = { $number }: { $name } now reads along and can answer.
handover-replaced = { $number }: { $name } has taken over. What you write no longer goes to this contact.
handover-own = { $number } is your own question.
handover-elsewhere = This contact is in another conversation with WFK just now. { $number } can be taken afterwards.
handover-said = { $number }: { $text }
handover-corrected = { $number }, corrected by the contact: { $text }
handover-copy = { $number }, { $name } to the contact: { $text }
handover-sent = Sent in { $number }.
handover-lost = { $number }: the contact sent something that was not taken over ({ $kind }).
handover-kind-photo = picture
handover-kind-document = file
handover-kind-voice = voice message
handover-kind-video = video
handover-kind-sticker = sticker
handover-kind-location = location
handover-kind-contact = contact details
handover-kind-link = link
handover-kind-identity = identity document or its number
handover-kind-other = another message
handover-only-text = Not sent: I can pass on text only.
handover-not-here = Not sent: { $number } is not answered here in the chat.
handover-given-back = { $number } is closed, and the contact knows. The bot answers again from now on.
handover-closed-by = { $number }: { $name } has closed the conversation. The bot answers again.
handover-closed-by-contact = { $number }: the contact has ended the conversation. The bot answers again.
handover-reminder-open = { $number } has been waiting since { $since } and nobody has taken it.
handover-reminder-taken = { $number } has been waiting for an answer since { $since } (taken by { $names }).
handover-unreached-held = { $number }: the contact cannot be reached just now. What you write is kept and will be delivered as soon as they write again.
handover-unreached-failed = { $number }: a message to the contact could not be delivered.
handovers-none = No question is open.
handovers-list =
    Open questions for WFK:
    { $lines }
handovers-line-open = { $number } · { $spoken } · not taken yet: { $question }
handovers-line-taken = { $number } · { $spoken } · { $names }: { $question }
handover-shown =
    { $heading }
    { $card }
words-handovers = open questions, open conversations
words-done = /done
words-claim = /claim
words-reply = /reply
words-hours = staff hours
staff-command-handovers = Open questions for WFK
staff-command-handover = Look at a question: /handover F-0007
staff-command-claim = Take a question: /claim F-0007
staff-command-attend = Read along: /attend F-0007
staff-command-takeover = Take a question from others: /takeover F-0007
staff-command-reply = Write to this contact: /reply F-0007
staff-command-done = Close a question, back to the bot: /done, or of several /done F-0007
staff-command-hours = Enter when somebody is there

# When somebody is there
hours-week =
    When is somebody at WFK? For example “Mon-Thu 9:00-16:00, Fri 9-13”. On record now:
    { $present }
hours-week-name = Hours
hours-zone = In which time zone are these hours?
hours-zone-name = Time zone
hours-remind = After how many of these hours without an answer shall I remind the colleagues? 4 is usual.
hours-remind-name = Reminder after hours
hours-check = These hours are told to contacts who ask WFK a question.
hours-done =
    Stored. On record is:
    { $lines }
hours-remove = Delete the entry
hours-remove-words = delete, remove
hours-unknown = nothing
hours-day = { $day } { $times }
hours-days = { $first } to { $last } { $times }
unclear-hours = I did not understand these hours. An example: Mon-Thu 9:00-16:00, Fri 9:00-13:00
unclear-hour-count = Please give a whole number from 1 to { $most }.
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
