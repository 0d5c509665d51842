# Finding partners: matches, news, settings
data-what-matches-shown = Partner profiles you were shown
data-what-match-news = News of new partner profiles
