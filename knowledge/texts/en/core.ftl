# Greeting and first contact
welcome-heading = Hello, I am the chat bot of WFK.
welcome =
    WFK is the joint business development agency of the city and the district of Kaiserslautern. I answer questions about the offices in Yangzhou, Shanghai and Foshan, about rooms in Kaiserslautern and about the contacts with China. What is not on record with me, I say so, and gladly pass your question to WFK.

    Privacy in brief: I store your identifier on this platform, your settings and the last lines of our talk so that I can answer you. For general questions I need no names and no contact details. More with “privacy” and “my data”.
introduction = Hello, I am the chat bot of WFK, an automatic assistant. I store your identifier on this platform, your settings and the last lines of our talk in order to answer; more with “privacy”. Deutsch · 中文: simply write in your language.
group-welcome = Hello, I am the chat bot of WFK. In this group I answer when you mention me or reply to one of my messages. I take requests and personal matters in a private chat only.
group-private = Let us settle that in private: please write to me in a private chat.

# Answers
answer-suggest = I am not sure what you mean. Is it one of these questions?
answer-not-on-record = That is not on record with me. Shall I pass your question to WFK?
answer-person = Pass my question to WFK
answer-other-language = I have this information in this language only.
entry-gone = This information is no longer there. What else can I do for you?
offer-declined = Very well, I pass nothing on. What else can I do for you?
awaited-yes = Yes, that is my answer
awaited-no = No

# Main menu
menu-offices = Offices in China
menu-rooms = Rooms in Kaiserslautern
menu-conference = Conference
menu-human = Talk to a person
menu-language = Language
menu-settings = Settings
menu-privacy = Privacy
menu-help = Help
menu-subscribe = Subscribe again

# Commands and their words
words-start = start, /start, start over, menu, main menu
words-help = help, what can i do here
words-cancel = cancel, abort, quit, cancel please, please cancel, cancel this, cancel it, please cancel this, please cancel it, i want to cancel, i would like to cancel, abort please, no cancel, no please cancel, exit
words-back = back, go back, one step back
words-language = language, change language, switch language
words-settings = settings, time zone, timezone, change time zone
words-human = human, person, staff, agent, talk to a person, talk to a human, i want to talk to someone, i want to talk to a person, speak to someone, ask a person, real person
words-privacy = privacy, privacy notice, privacy policy, data protection
words-stop = stop, unsubscribe, no more messages, opt out
words-subscribe = subscribe, subscribe again
words-more = more, continue, read on
words-yes = yes, yes please, yep, sure, please do, go ahead, ok, okay
words-no = no, no thanks, no thank you, nope, rather not
words-language-de = german, german please, in german, in german please, language german, german language, please german, speak german, speak german please, please speak german, please in german, switch to german, please switch to german, change to german, change language to german, switch language to german, answer in german, please answer in german, continue in german
words-language-en = english, english please, in english, in english please, please speak english, please in english, language english, english language, please english, speak english, speak english please, switch to english, please switch to english, change to english, change language to english, switch language to english, answer in english, please answer in english, continue in english
words-language-zh = chinese, chinese please, in chinese, in chinese please, language chinese, chinese language, please chinese, speak chinese, speak chinese please, please speak chinese, please in chinese, switch to chinese, please switch to chinese, change to chinese, change language to chinese, switch language to chinese, answer in chinese, please answer in chinese, continue in chinese

help =
    Ask me in your own words, for example: “Where do you have offices in China?” or “Who provides the rooms in Shanghai?”

    I also take requests for rooms (“request an office”), delegations and project ideas, look for partner firms (“find a partner”) and register you for conferences; “my requests” shows how things stand.

    I understand these words at any time: “human” (a question for WFK), “language”, “settings”, “privacy”, “my data”, “news”, “stop”, and within a dialog “back” and “cancel”.
privacy =
    Who: WFK, the joint business development agency of the city and the district of Kaiserslautern.
    What for: to answer your questions and, only if you wish and agree, to handle requests and registrations, introduce your firm, send news or pass a question to WFK.
    Which data: your identifier on this platform, language and time zone, and the last lines of our talk; besides, what you state in a request, a registration, a company profile or a question to WFK, and your consents.
    Not: names and contact details for general questions. Please send no identity documents, visa papers or salary details here; the operator of the platform can see what is written as well.
    How long: each kind of data is deleted after a fixed period, lines of our talk after months, decided requests after years.
    Your rights: access and correction with “my data”, withdrawal with “consents”, erasure with “delete everything”; “stop” ends announcements. For questions about this, write “human”.
privacy-translation = Translation: what you write to WFK in another language is translated by machine for the staff, and is sent to the service { $engine } for that. Your original always stays with it.
unknown-command = I do not know this command. Simply ask in your own words, or choose:
unknown-button = This button belongs to an earlier state. What can I do for you?
nothing-open = There is nothing open just now that could be cancelled or taken back. What can I do for you?
more = That was all. What else can I do for you?
empty = Your message reached me empty. What would you like to know?
edited = I have seen your changed message. To change an answer, please write “back”.
stopped = Unsubscribed: you will get no announcements. Messages about your own requests still come.
stopped-going-on = What we are talking about just now goes on; “cancel” ends it.
subscribed = Gladly: you can get announcements again.
internal-error = I am sorry, something went wrong on my side. Nothing is lost; please try once more or write “human”.

# What the bot cannot read
attached-photo = I cannot look at pictures and do not store them. Please write your question as text, and send no identity documents or visa papers here.
attached-document = I cannot open files and do not store them. Please write your question as text, and send no identity documents or visa papers here.
attached-voice = I am sorry, I cannot understand voice messages. Please write your question as text.
attached-video = I cannot watch videos and do not store them. Please write your question as text.
attached-sticker = Thank you! What can I do for you?
attached-location = Thank you. I do not use or store locations. What would you like to know?
attached-contact = I do not take or store contact details of other people here. What would you like to know?
attached-link = I cannot open links. Please write your question as text.
attached-other = I cannot read this kind of message. Please write your question as text.

# Dialogs
dialog-back = Back
dialog-cancel = Cancel
dialog-cancel-words = cancel, abort
dialog-given-up-words = never mind, nevermind, forget it, forget about it, leave it
dialog-send = Send
dialog-send-words = send, submit, yes, correct, confirm
dialog-change = Change
dialog-change-words = change, correct it, no, change something
dialog-change-which = Which answer would you like to change?
dialog-summary = Summary
dialog-line = { $name }: { $answer }
dialog-answer = { $answer }
dialog-note = “back” goes one step back, “cancel” ends this.
dialog-cancelled = Cancelled. Nothing was stored.
dialog-already = I have already noted that.
dialog-stale = This button belongs to an earlier question.
dialog-over = This talk is already closed. What can I do for you?
dialog-gone = This dialog is no longer there in the new version; please begin once more. Nothing went to WFK.
dialog-first = This is the first question.
dialog-again = Back to our question:
dialog-patience = You can also write “cancel”, or “human” to pass a question to WFK.
unclear-choice = I did not understand that. Please choose one of the options.
unclear-confirm = Please choose “Send”, “Change” or “Cancel”.
unclear-too-short = That is rather short. Please write a little more.
unclear-too-long = That is too long for me; please shorten it to { $most } characters at most.
unclear-mail = This does not look like an e-mail address. An example: name@company.com
unclear-phone = This does not look like a telephone number. An example: +49 631 1234567
unclear-zone = I do not know this time zone. Please choose one, or write a city such as “Berlin” or “Shanghai”.
unclear-wall = I could not read day and time for certain. An example: 12 May 2027 14:00
unclear-wall-early = That is not after { $after }.
unclear-wall-no-time = { $day }: at what time? Please write day and time together, for example: 12 May 2027 14:00
unclear-wall-no-day = { $time }: on which day? Please write day and time together, for example: 12 May 2027 14:00
unclear-wall-past = { $at } is past; it is { $now } now.
missing-field = { $field } ({ $languages })
missing-and = { $first }, { $rest }
missing-also = { $first }; { $rest }
wall-time = { $day }, { $time }
