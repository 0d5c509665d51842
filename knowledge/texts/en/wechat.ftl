# Texts of the WeChat account alone
# The answer takes longer than WeChat waits; it comes first at the next message
wechat-still-working = Your answer is taking a little longer. Please write anything in a moment to receive it.
# Only the beginning of a long answer fitted (146 bytes at most, with the German line)
wechat-more = (To be continued. Please write anything to read on.)
# The message could not be handled
wechat-trouble = We are sorry: your message could not be handled just now. Please send it again later.
# The account's menu (16 bytes at most each)
wechat-menu-offices = Office space
wechat-menu-human = Talk to us
wechat-menu-language = Language
# Files that WeChat does not carry, where no link is possible
wechat-no-files = WeChat cannot carry the file { $names }. We are glad to give it to you in another way, in the web chat or by e-mail.
# Somebody opens the link to a file too late
wechat-file-gone = This link has expired or is incomplete. Please ask for the file again in the chat.
