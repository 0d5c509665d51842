# Descriptions of the commands in Telegram's menu (at most 256 characters each)
telegram-command-start = Start the conversation
telegram-command-help = What I can do for you
telegram-command-language = Choose your language
telegram-command-settings = Change your settings
telegram-command-human = Talk to a person
telegram-command-cancel = Cancel what you are doing
telegram-command-privacy = Privacy and your data
telegram-command-stop = Stop receiving messages
telegram-command-office = Request an office
telegram-command-find-partner = Find a partner
telegram-command-status = My requests and how they stand
telegram-command-news = Order news, or unsubscribe
telegram-command-data = See, correct or delete my data
