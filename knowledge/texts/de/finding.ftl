# Partner finden: Treffer, Meldungen, Einstellungen
data-what-matches-shown = Partnerprofile, die Ihnen gezeigt wurden
data-what-match-news = Meldungen zu neuen Partnerprofilen
words-find-partner = partner finden, partner suchen, partnersuche, passende partner, neue partner, treffer, meine treffer, matching
words-find-text = mit eigenen worten suchen, frei suchen
words-match-settings = partnermeldungen, treffermeldungen, meldungen zu partnern, partnersuche einstellen
words-matches = treffer zu
words-keep-apart = trennen
words-figures = zahlen, monatszahlen, kennzahlen
menu-find-partner = Partner finden
menu-find-text = Mit eigenen Worten suchen
menu-match-settings = Meldungen einstellen
staff-command-matches = Wer passt zu einem Profil: /matches P-0042
staff-command-keep-apart = Zwei Firmen nicht zusammenbringen: /keep_apart P-0042 P-0017
staff-command-figures = Zahlen der Partnervermittlung als Bild
finding-kind-offer = Angebot
finding-kind-request = Gesuch
finding-choose-offer = Wir bieten etwas an
finding-choose-request = Wir suchen etwas
finding-region-kl = Region Kaiserslautern
finding-region-yangzhou = Yangzhou
finding-region-shanghai = Shanghai
finding-region-foshan = Foshan
finding-region-other = Andere Region
finding-card =
    { $letter }: { $firm } ({ $number })
    { $kind }: { $title }
    { $reason }
    Stand: { $since }
finding-introduce = { $letter }: Vorstellung anfragen
finding-not-this = { $letter }: passt nicht
finding-more = Weitere Treffer
finding-unclear-number = Bitte nennen Sie die Nummer eines Profils, zum Beispiel P-0042.
finding-unclear-two = Bitte nennen Sie zwei Profile, zum Beispiel P-0042 und P-0017.
find-which = Zu welchem Ihrer Profile suche ich Partner?
find-which-name = Profil
find-text = Was bieten Sie an oder wen suchen Sie? Ein Satz genügt, zum Beispiel: „Wir suchen einen Händler für Messtechnik in Foshan.“ Ein Profil entsteht daraus nicht.
find-how = Sie haben noch kein Profil. Ich kann sofort nach passenden Profilen suchen; mit einem eigenen Profil werden auch Sie gefunden und können Vorstellungen anfragen.
find-how-name = {""}
find-how-search = Sofort suchen
find-how-profile = Erst ein Profil anlegen
find-text-name = Was Sie anbieten oder suchen
find-kind = Bieten Sie etwas an oder suchen Sie etwas?
find-kind-name = Angebot oder Gesuch
find-region = Wo sitzt Ihr Unternehmen?
find-region-name = Sitz
find-found-profile =
    { $count ->
        [one] Zu Ihrem Profil { $profile } („{ $title }“) passt ein Profil. Der Name bleibt verborgen, bis beide Seiten zugestimmt haben.
       *[other] Zu Ihrem Profil { $profile } („{ $title }“) passen { $count } Profile. Die Namen bleiben verborgen, bis beide Seiten zugestimmt haben.
    }
    { $lines }
find-found-text =
    { $kind ->
        [offer] Als Angebot gelesen.
       *[request] Als Gesuch gelesen.
    } { $count ->
        [one] Ein Profil passt, ohne Namen. Ein Profil ist daraus nicht entstanden.
       *[other] { $count } Profile passen, ohne Namen. Ein Profil ist daraus nicht entstanden.
    }
    { $lines }
    { $note }
find-needs-profile = Für eine Vorstellung braucht Ihre Firma ein eigenes Profil.
find-has-profile = Angefragt wird mit Ihrem eigenen Profil.
find-none-profile = Zu Ihrem Profil { $profile } („{ $title }“) passt im Moment keines. Ich kann Ihnen Bescheid geben, sobald ein neues dazukommt, oder Ihren Wunsch an die WFK geben.
find-none-text = Dazu passt im Moment kein Profil; ein Profil ist daraus nicht entstanden. Mit einem eigenen Profil werden Sie gefunden und auf Wunsch benachrichtigt. Oder ich gebe Ihren Wunsch an die WFK.
not-this-done = { $other } zeige ich Ihnen zu diesem Profil nicht mehr.
not-this-gone = Dieser Knopf gehört zu einem Profil, das nicht mehr besteht.
match-settings-no-profile = Meldungen zu neuen Partnern gibt es zu einem eigenen Profil. Sie haben noch keines, das sichtbar ist.
match-pace =
    Wie oft soll ich Ihnen neue Treffer zu Ihren Profilen melden? Bisher: { $present }.
    Mit „wöchentlich“ oder „monatlich“ willigen Sie ein, dass ich Ihnen dafür hier schreibe; gibt es nichts Neues, schreibe ich nicht. Abstellen können Sie es jederzeit hier oder mit „STOP“.
match-pace-name = Meldungen
match-pace-weekly = wöchentlich
match-pace-monthly = monatlich
match-pace-off = keine
match-rivals = Darf Ihr Profil (ohne Namen) auch Firmen der anderen Seite gezeigt werden, die sehr Ähnliches anbieten wie Sie? Ohne Ihr Ja geschieht das nicht.
match-rivals-name = Ähnliche Anbieter
match-rivals-yes = Ja, auch ähnlichen Anbietern
match-rivals-no = Nein
match-settings-weekly = Neue Treffer melde ich Ihnen montags um 9 Uhr Ihrer Zeit.
match-settings-monthly = Neue Treffer melde ich Ihnen am Monatsersten um 9 Uhr Ihrer Zeit.
match-settings-off = Neue Treffer melde ich Ihnen nicht.
match-settings-rivals-yes = Ähnliche Anbieter können Ihr Profil sehen, wenn auch sie dazu bereit sind.
match-settings-rivals-no = Ähnlichen Anbietern wird Ihr Profil nicht gezeigt.
match-settings-muted = Solange Rundnachrichten abbestellt sind, kommen die Meldungen nicht.
match-settings-free = Das können Sie jederzeit ändern.
match-settings-done =
    { $pace }
    { $rivals }
    { $note }
match-news =
    { $count ->
        [one] Ein neues Profil passt zu Ihnen. Der Name bleibt verborgen, bis beide Seiten zugestimmt haben.
       *[other] { $count } neue Profile passen zu Ihnen. Die Namen bleiben verborgen, bis beide Seiten zugestimmt haben.
    }
    { $lines }
matches-which = Zu welchem Profil? Zum Beispiel P-0042.
matches-which-name = Profil
matches-unknown = { $number } ist nicht sichtbar: unbekannt, abgelaufen, zurückgezogen oder gesperrt.
matches-none = Zu { $number } ({ $firm }: „{ $title }“) passt im Moment kein Profil.
matches-found =
    Zu { $number } ({ $firm }: „{ $title }“) passen:
    { $lines }
matches-line = { $number } · { $firm }{ $people }: „{ $title }“ ({ $percent } %), { $reason }
matches-people = {""}
matches-nobody = {" (niemand hier)"}
matches-pair = { $number } vorschlagen
keep-apart-which = Welche zwei Profile? Zum Beispiel P-0042 und P-0017.
keep-apart-which-name = Profile
keep-apart-sure = { $first } und { $second }: Sollen diese beiden Firmen einander nicht mehr vorgeschlagen werden?
keep-apart-sure-name = Entscheidung
keep-apart-apart = Nicht vorschlagen
keep-apart-meet = Wieder vorschlagen
keep-apart-same = Beide Profile gehören { $firm }.
keep-apart-done-apart = { $first } und { $second } werden einander nicht mehr vorgeschlagen.
keep-apart-done-meet = { $first } und { $second } können einander wieder vorgeschlagen werden.
figures-none = –
figures-percent = { $percent } %
figures-hours = { $hours } Std.
figures-shown =
    Partnervermittlung { $month } bis heute
    Firmen: { $firms } (geprüft: { $verified }), sichtbare Profile: { $profiles }, gezeigte Treffer: { $shown }. Begonnene Vorstellungen: { $opened }, beide Ja: { $agreed }, Ja-Anteil der entschiedenen: { $rate }, Zeit bis zur Antwort (Median): { $hours }.
figures-monthly =
    Partnervermittlung { $month }
    Firmen: { $firms } (geprüft: { $verified }), sichtbare Profile: { $profiles }, gezeigte Treffer: { $shown }. Begonnene Vorstellungen: { $opened }, beide Ja: { $agreed }, Ja-Anteil der entschiedenen: { $rate }, Zeit bis zur Antwort (Median): { $hours }.
figures-heading = Partnervermittlung { $month }
figures-firms = Firmen, { $verified } geprüft
figures-profiles = Profile sichtbar
figures-matches = Treffer gezeigt
figures-introductions = Vorstellungen begonnen
figures-rate = sagten beide Ja
figures-answer = bis zur Antwort (Median)
figures-by-region = Sichtbare Profile nach Region
figures-by-state = Vorstellungen im Monat
figures-kind-offer = Angebote
figures-kind-request = Gesuche
figures-opened = begonnen
figures-yes = beide Ja
figures-refused = abgelehnt
figures-expired = abgelaufen
figures-withdrawn = zurückgezogen
