# Ordering news: each topic by itself
menu-news = News
menu-news-platform = Tell me when the platform starts
words-news = news, newsletter, subscriptions, my subscriptions
words-news-platform = tell me when the platform starts, notify me when the platform starts
words-news-about = details for announcements, details for news

news-topic-service = Notes on this bot
news-topic-general = General news from WFK
news-topic-offices = Offices and rooms
news-topic-conferences = Conferences and events
news-topic-partners = Finding partners
news-topic-platform = Start of the web platform

news-what =
    If you wish, I write to you when there is news; you order each topic by itself.

    { $note }
news-what-name = News
news-line = – { $topic } (since { $since })
news-note-none = At present nothing is ordered. What would you like to order?
news-note-held =
    You have ordered:
    { $lines }
    What would you like to change?
news-note-held-told =
    You have ordered:
    { $lines }
    You told me about yourself:
    { $told }
    What would you like to change?
news-note-stopped = You unsubscribed from everything and get none of it.
news-note-before =
    You unsubscribed from everything and get none of it. Ordered before were:
    { $lines }
news-note-before-told =
    You unsubscribed from everything and get none of it. Ordered before were:
    { $lines }
    You told me about yourself:
    { $told }
news-order = Order: { $topic }
news-cancel = Unsubscribe: { $topic }
news-order-general = Order: General news from WFK
news-order-general-words = general, general news
news-order-offices = Order: Offices and rooms
news-order-offices-words = offices, office, rooms, offices and rooms
news-order-conferences = Order: Conferences and events
news-order-conferences-words = conferences, conference, events, conferences and events
news-order-partners = Order: Finding partners
news-order-partners-words = partners, finding partners, cooperation
news-order-platform = Order: Start of the web platform
news-order-platform-words = platform, web platform, start of the web platform
news-cancel-general = Unsubscribe: General news from WFK
news-cancel-offices = Unsubscribe: Offices and rooms
news-cancel-conferences = Unsubscribe: Conferences and events
news-cancel-partners = Unsubscribe: Finding partners
news-cancel-platform = Unsubscribe: Start of the web platform
news-again = Order everything as before
news-again-words = as before, everything as before
news-all = Unsubscribe from everything
news-all-words = everything, all
news-about = Optional details
news-about-words = details, about me
news-others = All topics

news-consent = To write to you about “{ $topic }”, WFK in Germany stores this wish and where you can be reached here, and uses both only for that. You can withdraw at any time, with a button under “news” or with “unsubscribe”. Do you agree?
news-consent-name = Consent
news-declined = Very well, “{ $topic }” is not ordered; I have stored nothing.
news-ordered = Ordered: { $topic }. I will write to you as soon as WFK has something to say about it. If you like, tell me where you are and what interests you; then you rather get what fits you.
news-already = You have ordered “{ $topic }” already.
news-cancelled = Unsubscribed: { $topic }.
news-not-held = You had not ordered “{ $topic }”.
news-resumed =
    Gladly. You get news again on:
    { $lines }

# Optional details
news-about-first = I need these details for news only. Please order a topic first.
news-region = Three optional questions, so that news fits you. WFK stores your answers in Germany, uses them only for that, and deletes them when you have unsubscribed from each of your topics. Where is your company or institution?
news-region-name = Region
news-region-kl = City or district of Kaiserslautern
news-region-kl-words = kaiserslautern, kl, k-town
news-region-yangzhou = Yangzhou
news-region-yangzhou-words = yangzhou
news-region-shanghai = Shanghai
news-region-shanghai-words = shanghai
news-region-foshan = Foshan
news-region-foshan-words = foshan
news-region-other = Elsewhere
news-region-other-words = somewhere else, other
news-untold = Not told
news-part = What are you?
news-part-name = You are
news-part-company = Company
news-part-company-words = company, firm
news-part-startup = Start-up
news-part-startup-words = startup, founder
news-part-research = University or research
news-part-research-words = university, research
news-part-public = Public body or association
news-part-public-words = authority, association, public body
news-part-colleague = Colleagues
news-interest = What interests you most? So far: { $present }
news-interest-name = Interest
news-interest-yangzhou = Yangzhou
news-interest-shanghai = Shanghai
news-interest-foshan = Foshan
news-interest-kaiserslautern = Kaiserslautern
news-interest-digital = Digital business
news-interest-digital-words = digital, software, it
news-interest-hightech = High tech
news-interest-hightech-words = high-tech, technology
news-interest-trade = Trade and distribution
news-interest-trade-words = trade, distribution, sales
news-interest-research = Research
news-interest-research-words = research, science
news-interest-none = nothing yet
news-interest-done = Done
news-interest-done-words = done, that is all, that's all, nothing else
news-told =
    Saved:
    { $lines }
news-line-region = – Region: { $region }
news-line-part = – You are: { $part }
news-line-interests = – Interests: { $interests }
news-listed = { $first }, { $rest }
