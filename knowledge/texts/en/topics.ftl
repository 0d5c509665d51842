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
person-check = With “Send” you agree that these details are stored and read by WFK in Germany in order to answer your question. You can withdraw this at any time.
person-done = Thank you. Your question is stored for WFK. I cannot say when an answer will come.

# Settings
settings-language = In which language would you like to talk with me?
settings-language-name = Language
settings-language-done = Certainly, we speak English.
settings-zone = In which time zone are you? You can also write a city.
settings-zone-name = Time zone
settings-done = Saved. Your time zone is { $zone }.
zone-Europe-Berlin = Germany (Berlin)
zone-Europe-Berlin-words = germany, kaiserslautern, german time, cet, cest
zone-Asia-Shanghai = China (Shanghai)
zone-Asia-Shanghai-words = china, shanghai, yangzhou, foshan, beijing time
zone-UTC = Universal time (UTC)
zone-UTC-words = universal time, utc, gmt
language-de = Deutsch
language-en = English
language-zh = 中文
