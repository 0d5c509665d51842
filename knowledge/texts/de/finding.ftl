# Partner finden: Treffer, Meldungen, Einstellungen
data-what-matches-shown = Partnerprofile, die Ihnen gezeigt wurden
data-what-match-news = Meldungen zu neuen Partnerprofilen
