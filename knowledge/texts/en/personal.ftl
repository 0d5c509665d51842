# My data
menu-data = My data
menu-correct = Correct
menu-consents = Consents
menu-link = Link a platform
menu-delete = Delete everything
words-data = my data, data, what do you know about me, data access, data export
words-correct = correct, correct my data, rectify
words-consents = consents, my consents, withdraw consent
words-delete = delete everything, delete my data, delete all my data, erase my data, erase everything
words-link = link, link a platform, link platforms
words-unlink = unlink, unlink this platform, unlink platform

data-summary =
    This is what is stored about you:
    { $lines }

    The file holds every detail.
data-line = { $what }: { $value }
data-consent = Consent “{ $purpose }” since { $since }
data-consent-resting = Consent “{ $purpose }” since { $since } (without effect while you are unsubscribed from everything)
data-request = Office request { $number }: { $firm }, { $person }
data-question = Question to WFK { $number }: “{ $question }”
data-kept = stored
data-announcements-on = not unsubscribed
data-announcements-off = unsubscribed, you get none
data-what-platform = Platform
data-what-language = Language
data-what-zone = Time zone
data-what-announcements = Announcements
data-what-staff-name = Name as a colleague
data-what-messages = Messages I sent you in recent days
data-what-unanswered-questions = Questions of yours I had no answer to
data-what-registrations = Conference registrations
data-what-conference-wishes = Your wish to be told the date of the conference
data-what-introductions = Introductions you take part in
data-what-introduction-consents = Your answers on passing on contact details
data-what-announcement-topics = Topics chosen for announcements
data-what-announcement-traits = Optional details for news (region, interests)
data-what-web-lines = Lines of our talk that are stored in the web chat
data-what-documents = Files I sent you that you can still download
data-what-wechat-windows = Until when and how often I may still write to you on WeChat
data-what-link-codes = Code with which you can link a further platform
data-what-wrong-codes = Wrong codes entered for linking
data-what-wrong-invitations = Wrong invitation codes entered
data-what-invitations = Invitations you made
data-what-staff-actions = Entries in the colleagues’ log
platform-telegram = Telegram
platform-wechat = WeChat
platform-web = Web chat
platform-terminal = Terminal

# Correcting
correct-what = What would you like to correct?
correct-zone = Language or time zone
correct-request = Change request { $number }
correct-firm = Company and contact person
correct-profiles = Profiles
correct-stop = Unsubscribe from announcements
correct-reply-way = Which detail for the answer would you like to correct?
correct-reply-way-name = Detail
correct-reply-way-mail = E-mail address for the answer
correct-reply-way-phone = Telephone number for the answer
correct-reply-mail = To which e-mail address shall WFK answer?
correct-reply-mail-name = E-mail
correct-reply-phone = At which telephone number shall WFK answer?
correct-reply-phone-name = Telephone
correct-reply-done = Corrected: { $reply_to }. WFK has been told.
correct-reply-none = No question is open just now that is to be answered by e-mail or telephone.
correct-reply-staff = For { $number }, the answer now goes to: { $reply_to }

# Erasing
erase-sure =
    If you delete everything, this happens:
    { $lines }

    It cannot be undone. To withdraw a single consent instead, write “consents”. Shall I delete everything?
erase-sure-name = Deletion
erase-all = Delete everything
erase-all-words = delete, yes, yes delete everything, yes delete, confirm
erase-keep = Do not delete
erase-keep-words = no, keep, keep everything
erase-line-data = – Your settings, consents, questions, requests and our conversation are deleted.
erase-line-platforms = – This applies to all { $count } linked platforms.
erase-line-requests = { $count ->
    [one] – 1 open request is withdrawn: { $numbers }.
   *[other] – { $count } open requests are withdrawn: { $numbers }.
 }
erase-line-bookings = { $count ->
    [one] – 1 approved booking is cancelled: { $numbers }.
   *[other] – { $count } approved bookings are cancelled: { $numbers }.
 }
erase-line-questions = { $count ->
    [one] – 1 question to WFK is closed without an answer: { $numbers }.
   *[other] – { $count } questions to WFK are closed without an answer: { $numbers }.
 }
erase-line-profiles = { $count ->
    [one] – 1 profile is emptied and not shown to anybody any more: { $numbers }. Only its number stays.
   *[other] – { $count } profiles are emptied and not shown to anybody any more: { $numbers }. Only their numbers stay.
 }
erase-line-introductions = { $count ->
    [one] – 1 introduction ends; the other side learns no reason: { $numbers }.
   *[other] – { $count } introductions end; the other sides learn no reason: { $numbers }.
 }
erase-line-queued = { $count ->
    [one] – 1 message to you is no longer sent.
   *[other] – { $count } messages to you are no longer sent.
 }
erase-line-copies = – Messages about you in WFK’s chats are blanked as far as the platform allows.
erase-line-colleague = – You leave the team. What you decided as a colleague stays in the log with your name.
erase-line-proof = – All that remains is a record that something was deleted and when, without names or identifiers.
erase-line-numbers = – Of requests and questions, number, time and place remain, without texts and without any link to you.
erase-done = Deleted. As soon as this message has reached you, nothing about you is stored any more. You can clear the history on your own device yourself. If you write again, we start afresh.
erase-kept = Very well, everything stays as it is.
erase-last-administrator = You are the only person who administers the team. Please give a colleague this role first; then I can delete your data.
erased-copy = [deleted] The content was deleted at the request of the person concerned.
erased-request-staff = { $number } is withdrawn: the company deleted its data. The days are free again.
erased-question-staff = { $number } is closed: the person deleted their data. No answer is needed any more.

# Linking and unlinking platforms
link-way = Would you like to get a code or to enter one?
link-way-name = Linking
link-make = Get a code
link-enter = I have a code
link-code-made = Your code: { $code }. It is valid for { $minutes } minutes and only once. On the other platform, write to me: /link { $code } (or there “link a platform” and then “I have a code”). Do not pass it on: whoever enters it sees your data.
link-code = What is the code that you got on the other platform?
link-code-name = Code
unclear-link-code = A code has eight letters and digits, for example ABCD-2345.
link-sure =
    The code was requested here:
    { $platforms }
    Once linked, your data on both sides belong together and can be seen from both; language and time zone are those set there. Confirm only if you requested the code yourself.
link-sure-name = Confirmation
link-yes = Link
link-yes-words = yes, yes link
link-no = Do not link
link-no-words = no
link-done =
    Linked with:
    { $platforms }
    Write “unlink” to separate them again.
link-dropped = Very well, I have linked nothing.
link-told = This conversation is now linked with: { $platform }. Was it not you? Then please write “unlink” at once.
link-unknown = This code does not exist or is no longer valid. You can get a new one on the other platform with “link a platform”.
link-too-many = Those were too many wrong codes. Please try again in an hour.
link-same = This platform is linked already.
link-firms = On the two platforms you speak for different companies. Please end that on one side first under “My company”.
link-colleague = Accounts of WFK colleagues cannot be linked this way. On a further platform, an invitation helps.
unlink-sure =
    I separate this platform from:
    { $platforms }
    Everything is kept there, your requests included. Here we start afresh, without any data. Separate?
unlink-sure-name = Confirmation
unlink-yes = Separate
unlink-yes-words = yes, yes separate
unlink-no = Keep linked
unlink-no-words = no
unlink-done = Separated. Here I know nothing about you any more.
unlink-kept = Very well, the platforms stay linked.
unlink-none = This platform is not linked with another one.

# Identity documents
identity-refused = I do not accept passports, identity cards or their numbers here, and I have stored nothing of it. Please delete the message in this chat as well; I do not need it for your request.
unclear-identity = This looks like the number of a passport or identity card. I do not store it; please answer without that number.
