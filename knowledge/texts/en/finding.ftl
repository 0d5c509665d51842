# Finding partners: matches, news, settings
data-what-matches-shown = Partner profiles you were shown
data-what-match-news = News of new partner profiles
words-find-partner = find a partner, find partners, find partner, partner search, search partners, my matches, matching
words-find-text = search in my own words, search by words
words-match-settings = partner news, match news, match settings, partner settings
words-matches = matches of
words-keep-apart = keep apart
words-figures = figures, monthly figures, numbers
menu-find-partner = Find a partner
menu-find-text = Search in my own words
menu-match-settings = Set match news
staff-command-matches = Who fits a profile: /matches P-0042
staff-command-keep-apart = Keep two companies apart: /keep_apart P-0042 P-0017
staff-command-figures = Figures of matchmaking as a picture
finding-kind-offer = Offer
finding-kind-request = Request
finding-choose-offer = We offer something
finding-choose-request = We look for something
finding-region-kl = Kaiserslautern region
finding-region-yangzhou = Yangzhou
finding-region-shanghai = Shanghai
finding-region-foshan = Foshan
finding-region-other = Another region
finding-card =
    { $letter }: { $firm } ({ $number })
    { $kind }: { $title }
    { $reason }
    As of { $since }
finding-introduce = { $letter }: ask for an introduction
finding-not-this = { $letter }: not this one
finding-more = More matches
finding-unclear-number = Please give the number of a profile, such as P-0042.
finding-unclear-two = Please give two profiles, such as P-0042 and P-0017.
find-which = For which of your profiles shall I look for partners?
find-which-name = Profile
find-text = What do you offer, or whom do you look for? One sentence is enough, for example: “We are looking for a distributor of measuring technology in Foshan.” No profile is made of it.
find-how = You have no profile yet. I can look for fitting profiles at once; with a profile of your own you are found as well, and can ask for introductions.
find-how-name = {""}
find-how-search = Search at once
find-how-profile = Create a profile first
find-text-name = What you offer or look for
find-kind = Do you offer something, or do you look for something?
find-kind-name = Offer or request
find-region = Where is your company based?
find-region-name = Seat
find-found-profile =
    { $count ->
        [one] One profile fits your profile { $profile } (“{ $title }”). The name stays hidden until both sides have agreed.
       *[other] { $count } profiles fit your profile { $profile } (“{ $title }”). The names stay hidden until both sides have agreed.
    }
    { $lines }
find-found-text =
    { $kind ->
        [offer] Read as an offer.
       *[request] Read as a request.
    } { $count ->
        [one] One profile fits, without its name. No profile was made of it.
       *[other] { $count } profiles fit, without names. No profile was made of it.
    }
    { $lines }
    { $note }
find-needs-profile = For an introduction your company needs a profile of its own.
find-has-profile = You ask with your own profile.
find-none-profile = No profile fits your profile { $profile } (“{ $title }”) at the moment. I can tell you when a new one comes in, or pass your wish to WFK.
find-none-text = No profile fits that at the moment; no profile was made of it. With a profile of your own you can be found, and told if you wish. Or I pass your wish to WFK.
not-this-done = I will not show you { $other } for this profile again.
not-this-gone = This button belongs to a profile that is not there any more.
match-settings-no-profile = News of new partners come for a profile of your own. You have none that is visible yet.
match-pace =
    How often shall I tell you of new matches for your profiles? So far: { $present }.
    With “weekly” or “monthly” you agree that I write to you here for this; if there is nothing new, I do not write. You can end it at any time here or with “STOP”.
match-pace-name = News
match-pace-weekly = weekly
match-pace-monthly = monthly
match-pace-off = none
match-rivals = May your profile (without your name) also be shown to companies of the other side that offer much the same as you? Without your yes it is not.
match-rivals-name = Similar providers
match-rivals-yes = Yes, to similar providers too
match-rivals-no = No
match-settings-weekly = I will tell you of new matches on Mondays at 9:00 your time.
match-settings-monthly = I will tell you of new matches on the first of the month at 9:00 your time.
match-settings-off = I will not tell you of new matches.
match-settings-rivals-yes = Similar providers can see your profile if they agree to the same.
match-settings-rivals-no = Your profile is not shown to similar providers.
match-settings-muted = As long as announcements are off, this news will not come.
match-settings-free = You can change this at any time.
match-settings-done =
    { $pace }
    { $rivals }
    { $note }
match-news =
    { $count ->
        [one] A new profile fits yours. The name stays hidden until both sides have agreed.
       *[other] { $count } new profiles fit yours. The names stay hidden until both sides have agreed.
    }
    { $lines }
matches-which = For which profile? For example P-0042.
matches-which-name = Profile
matches-unknown = { $number } is not visible: unknown, expired, withdrawn or blocked.
matches-none = No profile fits { $number } ({ $firm }: “{ $title }”) at the moment.
matches-found =
    These fit { $number } ({ $firm }: “{ $title }”):
    { $lines }
matches-line = { $number } · { $firm }{ $people }: “{ $title }” ({ $percent } %), { $reason }
matches-people = {""}
matches-nobody = {" (nobody here)"}
matches-pair = Propose { $number }
keep-apart-which = Which two profiles? For example P-0042 and P-0017.
keep-apart-which-name = Profiles
keep-apart-sure = { $first } and { $second }: shall these two companies not be proposed to each other any more?
keep-apart-sure-name = Decision
keep-apart-apart = Do not propose
keep-apart-meet = Propose again
keep-apart-same = Both profiles belong to { $firm }.
keep-apart-done-apart = { $first } and { $second } will not be proposed to each other any more.
keep-apart-done-meet = { $first } and { $second } can be proposed to each other again.
figures-none = –
figures-percent = { $percent } %
figures-hours = { $hours } h
figures-shown =
    Matchmaking in { $month } so far
    Companies: { $firms } (verified: { $verified }), visible profiles: { $profiles }, matches shown: { $shown }. Introductions begun: { $opened }, agreed on both sides: { $agreed }, share of yes among those decided: { $rate }, median time to answer: { $hours }.
figures-monthly =
    Matchmaking in { $month }
    Companies: { $firms } (verified: { $verified }), visible profiles: { $profiles }, matches shown: { $shown }. Introductions begun: { $opened }, agreed on both sides: { $agreed }, share of yes among those decided: { $rate }, median time to answer: { $hours }.
figures-heading = Matchmaking { $month }
figures-firms = companies, { $verified } verified
figures-profiles = profiles visible
figures-matches = matches shown
figures-introductions = introductions begun
figures-rate = agreed on both sides
figures-answer = until the answer (median)
figures-by-region = Visible profiles by region
figures-by-state = Introductions in the month
figures-kind-offer = Offers
figures-kind-request = Requests
figures-opened = begun
figures-yes = both agreed
figures-refused = declined
figures-expired = expired
figures-withdrawn = withdrawn
