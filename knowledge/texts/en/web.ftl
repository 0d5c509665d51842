### Texts of the web page with the chat.

## Page
web-title = WFK chat: Kaiserslautern and China
web-description = Questions about the WFK offices in Yangzhou, Shanghai and Foshan and about contacts between the regions, in German, English and Chinese.
web-name = WFK
web-cities = Kaiserslautern · Yangzhou · Shanghai · Foshan
web-skip = Skip to the message field
web-languages = Language of the page
web-language-de = Deutsch
web-language-en = English
web-language-zh = 中文
web-theme-dark = Switch to dark appearance
web-theme-light = Switch to light appearance
web-close = Close the chat
web-noscript = The chat needs JavaScript. Please switch it on in your browser and reload the page.

## Introduction
web-heading = Between Kaiserslautern and China
web-lead = Offices in Yangzhou, Shanghai and Foshan, rooms in Kaiserslautern, contacts between the regions: just ask.
web-examples = For example, ask
web-example-1 = Where does WFK have offices in China?
web-example-2 = How do we get a room in Yangzhou?
web-example-3 = May start-ups from Foshan use rooms in Kaiserslautern?
web-example-4 = When does the conference take place?
web-clocks = Local time
web-clock-kaiserslautern = Kaiserslautern
web-clock-china = China
web-automatic = An automatic service answers here. If you wish, your question goes to WFK.

## Data protection
web-privacy = Your data
web-privacy-text =
    { $days ->
        [one] What you write serves only to answer your questions and is deleted from this conversation after one day.
       *[other] What you write serves only to answer your questions and is deleted from this conversation after { $days } days.
    } You can delete the conversation yourself at any time. The page sets no cookies; your browser keeps only the key to this conversation. Please do not send passport, visa or salary details.
web-privacy-close = Close
web-privacy-link = Privacy notice
web-imprint-link = Legal notice
web-forget = Delete conversation
web-forget-ask = Really delete the conversation?
web-forget-explain = All messages of this conversation will be deleted and cannot be restored. A new conversation begins afterwards.
web-forget-yes = Yes, delete
web-forget-no = No, keep it
web-forgotten = The conversation has been deleted.

## Conversation
web-talk = Conversation
web-you = You
web-bot = WFK
web-choices = Answers to choose from
web-newest = To the latest message
web-message = Your message
web-placeholder = Your question …
web-hint = Enter sends, Shift and Enter starts a new line.
web-send = Send
web-characters-left = Characters left:
web-too-long = This is too long for one message. Please shorten the text or send it in parts. Characters too many:

## Pictures and files
web-file-open = Open in full size (new window)
web-file-save = Download
web-file-busy = Loading
web-file-failed = The file could not be loaded. Please try again.

## Connection
web-sending = Sending
web-unsent = Not sent yet. It will be sent as soon as the connection is back.
web-connecting = The connection is interrupted and is being restored. Nothing will be lost.
web-connected = The connection is back.

## Refusals
web-error-malformed = This could not be processed. Please reload the page and try again.
web-error-unknown-visitor = This conversation is no longer stored. A new one begins.
web-error-no-such-file = This file is no longer stored. Please ask for it again.
web-error-too-large = The message is too large. Please send it in parts.
web-error-too-long = The message is too long. Please shorten the text or send it in parts.
web-error-too-fast = One moment, please: that was a lot of messages at once. Your message is not lost and will be sent shortly.
web-error-too-many-visitors = Many conversations have just been started from your connection. Please wait a moment; the page will try again by itself.
web-error-too-many-streams = The conversation is open in several windows. Please close one of them; the page will then connect by itself.
web-error-busy = That did not work just now. The page will try again shortly; nothing will be lost.

## Button on other sites
web-launcher-open = Questions about China? Open the WFK chat
web-launcher-close = Close the WFK chat
web-launcher-title = WFK chat
