# Meine Daten
data-what-firm-person = Ihre Angaben als Ansprechperson
data-what-firm-codes = Codes für Kolleginnen und Kollegen
data-what-firms = Ihre Firma
data-what-profiles = Partnerprofile

# Wie andere ein Profil sehen
partner-firm = Firma aus { $region }{ $size }{ $startup }
partner-from-kl = der Region Kaiserslautern
partner-from-yangzhou = Yangzhou
partner-from-shanghai = Shanghai
partner-from-foshan = Foshan
partner-from-other = einer anderen Region
partner-seat = { $region }{ $size }{ $startup }
partner-nothing = { "" }
partner-none = Keine Angabe
partner-skip = Keine Angabe
partner-skip-words = nein, keine, keiner, keins, nicht vorhanden, gibt es nicht, überspringen, weglassen, keine angaben
partner-startup = , Start-up
partner-kind = { $kind } ({ $subject })
partner-kind-offer = Angebot
partner-kind-request = Gesuch
partner-subject-business = Geschäft
partner-subject-technology = Technologie
partner-subject-research = Forschung
partner-subject-name-business = Geschäft
partner-subject-name-technology = Technologie
partner-subject-name-research = Forschung
partner-technologies = Fachgebiet: { $labels }
partner-sought = Gesucht: { $labels }
partner-cooperation = Zusammenarbeit: { $labels }
partner-regions = Wo: { $labels }
partner-stage = Stand: { $stage }
partner-stage-concept = Konzept
partner-stage-prototype = Prototyp
partner-stage-tested = erprobt
partner-stage-market = am Markt
partner-ip = Schutz: { $ip }
partner-ip-none = keiner
partner-ip-secret = vertrauliches Wissen
partner-ip-applied = Schutzrecht angemeldet
partner-ip-granted = Schutzrecht erteilt
partner-ip-copyright = Urheberrecht
partner-title = „{ $title }“
partner-words =
    { $both ->
        [yes]
            „{ $title }“
            „{ $summary }“
       *[no] „{ $title }{ $summary }“
    } (Worte der Firma, { $lang })
partner-region-kl = Region Kaiserslautern
partner-region-kl-words = kaiserslautern, stadt kaiserslautern, landkreis kaiserslautern, kl
partner-region-yangzhou = Region Yangzhou
partner-region-yangzhou-words = yangzhou
partner-region-shanghai = Region Shanghai
partner-region-shanghai-words = shanghai
partner-region-foshan = Region Foshan
partner-region-foshan-words = foshan
partner-region-other = andere Region
partner-region-other-words = anderswo, woanders, andere, sonstwo
partner-size-micro = , unter 10 Beschäftigte
partner-size-small = , unter 50 Beschäftigte
partner-size-medium = , unter 250 Beschäftigte
partner-size-large = , ab 250 Beschäftigte

# Profil anlegen
menu-new-profile = Profil anlegen
words-new-profile = profil anlegen, neues profil, profil erstellen, firmenprofil anlegen, firmenprofil erstellen, profil anlegen bitte, angebot einstellen, gesuch einstellen
profile-wish = Bieten Sie etwas an oder suchen Sie etwas? Sie können es auch gleich in ein, zwei Sätzen schreiben: was Sie machen, wen Sie suchen und wo. Bitte noch ohne den Namen Ihrer Firma.
profile-wish-name = Worum es geht
profile-wish-offer = Angebot
profile-wish-offer-words = wir bieten etwas an, ich biete etwas an, anbieten, bieten, ich biete, wir bieten, verkaufen
profile-wish-request = Gesuch
profile-wish-request-words = wir suchen etwas, ich suche etwas, suchen, ich suche, wir suchen, kaufen
profile-text = Bitte beschreiben Sie es in ein, zwei Sätzen: was genau, für wen und wo. Der Text wird anderen ohne Ihren Namen gezeigt; nennen Sie darin also weder Firma noch Marke, Link oder Telefonnummer.
profile-text-name = Beschreibung
profile-kind = Ist das ein Angebot oder ein Gesuch? Als Faustregel: Wer Geld bekommen möchte, macht ein Angebot; wer zahlen möchte, ein Gesuch.
profile-kind-name = Art
profile-field = Um welche Technologie oder Branche geht es? Ein paar Worte genügen, zum Beispiel: Sensorik, Verpackungsmaschinen, Weinhandel.
profile-field-name = Fachgebiet
profile-partner = Wen suchen Sie? Sie können es auch selbst schreiben.
profile-partner-name = Gesucht
profile-form = Wie möchten Sie zusammenarbeiten? Sie können es auch selbst schreiben.
profile-form-name = Zusammenarbeit
profile-region = Wo soll Ihr Partner sitzen? Sie können auch mehrere Orte oder eine andere Gegend schreiben.
profile-region-name = Wo
profile-stage = Wie weit ist das, was Sie anbieten?
profile-stage-name = Stand
profile-ip = Wie ist es geschützt?
profile-ip-name = Schutz
profile-mended =
    Das würde verraten, wer Sie sind:
    { $lines }

    Ihr Text: { $marked }

    Bitte schreiben Sie ihn noch einmal ohne diese Angaben. Wer Interesse hat, erfährt Ihren Namen erst, wenn Sie beide zugestimmt haben.
profile-mended-name = Beschreibung
profile-better =
    So würde Ihr Text gezeigt: „{ $text }“

    Mein Rat:
    { $lines }

    Schreiben Sie ihn neu, oder lassen Sie ihn so.
profile-better-name = Endgültiger Text
profile-hint-short = – Ein, zwei Sätze mehr helfen: Was ist besonders daran, wofür wird es gebraucht, in welcher Menge?
profile-hint-mixed = – Sie bieten etwas an und suchen zugleich etwas. Zwei Profile werden besser gefunden als ein gemischtes.
profile-keep = So lassen
profile-keep-words = lassen, so lassen bitte, passt, passt so, gut so, ok, ja
profile-title = Ein Vorschlag für den Titel: „{ $title }“. Tippen Sie darauf, oder schreiben Sie einen eigenen, ohne den Namen Ihrer Firma.
profile-title-name = Titel
profile-title-proposal = { $field }: { $sought } gesucht ({ $where })
profile-check =
    So sehen andere Ihr Profil, dazu Titel und Beschreibung:
    { $lines }

    Nicht zu sehen sind: { $name }, Website, Ihr Name und Ihr Kontaktweg. Soll ich es einstellen?
profile-made = Ihr Profil { $number } ist eingestellt, bis { $until }. Vorher erinnere ich Sie. Ihr Name geht erst hinüber, wenn Sie und die andere Seite zugestimmt haben.
profile-declined = Gut, ich speichere nichts. Fragen beantworte ich weiterhin; zu Partnern hilft Ihnen auch die WFK direkt.
profile-blocked = Für Ihre Firma kann ich zurzeit kein Profil einstellen. Die WFK sagt Ihnen gern, warum.
unclear-profile-tells =
    Das würde verraten, wer Sie sind:
    { $lines }

    Ihr Text: { $marked }

    Bitte ohne diese Angaben.
gives-away-line = – „{ $words }“ ({ $what })
gives-away-name = Name der Firma
gives-away-brand = Marke
gives-away-mail = E-Mail-Adresse
gives-away-link = Link
gives-away-contact = Kontaktweg
gives-away-phone = Telefonnummer
gives-away-register = Nummer eines Registers
gives-away-patent = Nummer eines Patents
gives-away-address = Anschrift
gives-away-person = Person
gives-away-description = nur Ihre Firma passt darauf

# Firma
firm-known = Dafür lege ich mit Ihnen ein Profil an. Zuerst zu Ihrer Firma: Möchten Sie sie neu eintragen, oder hat das schon jemand aus Ihrer Firma getan?
firm-known-name = Firma
firm-known-new = Neu eintragen
firm-known-new-words = neu, eintragen, neue firma
firm-known-code = Schon eingetragen
firm-known-code-words = schon da, ich habe einen code, code
firm-seat = Wo hat Ihre Firma ihren Sitz?
firm-seat-name = Sitz
firm-name = Wie heißt Ihre Firma? Der Name bleibt bei der WFK, bis Sie einer Vorstellung zustimmen.
firm-name-name = Name der Firma
firm-name-latin = Wie schreibt sich Ihre Firma in lateinischen Buchstaben?
firm-name-latin-name = Lateinischer Name
firm-name-zh = Hat Ihre Firma einen chinesischen Namen? Er darf in der Beschreibung nicht stehen; darum frage ich.
firm-name-zh-name = Chinesischer Name
firm-size = Wie viele Menschen arbeiten in Ihrer Firma?
firm-size-name = Größe
firm-size-micro = unter 10
firm-size-small = 10 bis 49
firm-size-medium = 50 bis 249
firm-size-large = 250 und mehr
firm-startup = Ist Ihre Firma ein Start-up?
firm-startup-name = Start-up
firm-startup-yes = Ja, ein Start-up
firm-startup-yes-words = ja
firm-startup-no = Nein, kein Start-up
firm-startup-no-words = nein
firm-languages = In welchen Sprachen kann man mit Ihnen arbeiten? Sie können auch mehrere schreiben.
firm-languages-name = Sprachen
firm-languages-de-en = Deutsch und Englisch
firm-languages-en-zh = Englisch und Chinesisch
firm-languages-de = Deutsch
firm-languages-en = Englisch
firm-languages-zh = Chinesisch
firm-languages-de-en-zh = Deutsch, Englisch und Chinesisch
firm-languages-said = { $has_de ->
    [yes] Deutsch{ $has_en ->
        [yes] , Englisch
       *[no] { "" }
    }{ $has_zh ->
        [yes] , Chinesisch
       *[no] { "" }
    }
   *[no] { $has_en ->
        [yes] Englisch{ $has_zh ->
            [yes] , Chinesisch
           *[no] { "" }
        }
       *[no] Chinesisch
    }
 }
firm-website = Hat Ihre Firma eine Website? Andere sehen sie erst nach einer Vorstellung.
firm-website-name = Website
firm-family = Wer ist Ansprechperson? Bitte zuerst den Familiennamen.
firm-family-name = Familienname
firm-given = Und der Vorname?
firm-given-name = Vorname
firm-job = Welche Aufgabe hat die Person in der Firma, zum Beispiel Vertriebsleitung?
firm-job-name = Aufgabe
firm-reply = Unter welcher E-Mail-Adresse oder Telefonnummer soll ein Partner sie nach einer Vorstellung erreichen?
firm-reply-name = Kontakt nach einer Vorstellung
firm-sector = In welcher Branche ist Ihre Firma tätig?
firm-sector-name = Branche
firm-code-in = Bitte geben Sie den Code ein, den Sie von Ihrer Kollegin oder Ihrem Kollegen haben.
firm-code-in-name = Code
firm-no-code = Ich habe keinen Code
firm-no-code-words = kein code, keinen, ohne code
firm-code-unknown = Diesen Code gibt es nicht, oder er gilt nicht mehr. Einen neuen bekommt Ihre Kollegin oder Ihr Kollege mit „Meine Firma“.
firm-code-many = Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.
firm-ask-name = Wie heißt Ihre Firma? Die WFK prüft dann, ob sie schon eingetragen ist.
firm-ask-name-name = Name der Firma
firm-asked = Danke. Wenn „{ $name }“ schon eingetragen ist, bestätigt die WFK Sie, und ich sage Ihnen Bescheid. Hören Sie nichts, tragen Sie die Firma bitte neu ein.
firm-asked-staff = Jemand sagt, für { $number } zu sprechen, und wartet auf Ihre Bestätigung.
words-firm = meine firma, unsere firma, firma ansehen, firmendaten
words-firm-join = firma beitreten, meiner firma beitreten
menu-firm = Meine Firma
menu-firm-change = Angaben zur Firma ändern
menu-firm-person = Meine Angaben ändern
menu-firm-code = Code für eine Kollegin oder einen Kollegen
menu-firm-leave = Nicht mehr für die Firma sprechen
menu-firm-join = Ich habe einen Code
firm-none = Mit Ihnen ist hier noch keine Firma verbunden. Sie entsteht mit dem ersten Profil, oder Sie treten mit einem Code bei.
firm-already = Sie sprechen hier schon für eine Firma. Lösen Sie das zuerst unter „Meine Firma“.
firm-shown =
    Das ist zu Ihrer Firma gespeichert:
    { $lines }
firm-line = { $what }: { $value }
firm-what-name = Name
firm-what-name-zh = Chinesischer Name
firm-what-seat = Sitz
firm-what-size = Größe
firm-what-startup = Start-up
firm-what-languages = Sprachen
firm-what-sector = Branche
firm-what-website = Website
firm-person-line = Ansprechperson: { $name } ({ $job }), { $reply_to }
firm-verified-line = Von der WFK geprüft.
firm-unverified-line = Von der WFK noch nicht geprüft.
firm-blocked-line = Zurzeit gesperrt: Es wird nichts gezeigt.
firm-change-what = Was möchten Sie ändern?
firm-change-what-name = Was
firm-changed =
    Geändert:
    { $lines }
firm-name-told = Dieser Name steht im Text von: { $numbers }. Bitte ändern Sie zuerst den Text; sonst wüssten andere, wer Sie sind.
firm-person-what = Was möchten Sie ändern?
firm-person-what-name = Was
firm-person-done =
    Geändert:
    { $line }
firm-code-made = Der Code: { $code }. Er gilt { $days } Tage und für eine Person. Ihre Kollegin oder Ihr Kollege schreibt mir „firma beitreten“ und gibt ihn ein. Wer ihn hat, sieht Ihre Firma mit allen Profilen; geben Sie ihn nur jemandem aus Ihrer Firma.
firm-code-lead = Einen Code gibt, wer die Firma eingetragen hat. Bitte fragen Sie dort nach.
firm-joined = Sie sprechen jetzt für „{ $name }“.
firm-leave-sure = Möchten Sie nicht mehr für „{ $name }“ sprechen? { $last ->
    [yes] Sie sind die letzte Person: Alle Profile werden zurückgezogen, und die Angaben zur Firma werden gelöscht.
   *[no] Die Profile bleiben; Ihre Kolleginnen und Kollegen führen sie weiter.
 }
firm-leave-sure-name = Bestätigung
firm-leave-yes = Ja, lösen
firm-leave-yes-words = ja, lösen
firm-leave-no = Nein, bleiben
firm-leave-no-words = nein, bleiben
firm-kept = Gut, es bleibt, wie es ist.
firm-left = Sie sprechen nicht mehr für „{ $name }“. Ihre Angaben dazu sind gelöscht.

# Meine Profile
menu-my-profiles = Meine Profile
words-my-profiles = meine profile, mein profil, profile ansehen, mein firmenprofil, profil ändern, firmenprofil ändern
profiles-none = Sie haben hier kein Profil. Möchten Sie eines anlegen?
profiles-list =
    Ihre Profile:
    { $lines }
profile-line = { $number } ({ $kind }): { $title } – { $state }
profile-state-online = eingestellt bis { $until }
profile-state-expired = abgelaufen am { $until }
profile-state-withdrawn = zurückgezogen
profile-state-blocked = gesperrt
profile-open = { $number } ansehen
profile-which = Um welches Profil geht es?
profile-which-name = Profil
profile-strange = Dieses Profil gehört nicht zu Ihrer Firma, oder es gibt es nicht mehr.
profile-shown =
    { $number } ({ $state }), so wie andere es sehen:
    { $lines }
profile-find = Passende Firmen zeigen
profile-change = Ändern
profile-off = Zurückziehen
profile-renew = { $number } um 12 Monate verlängern
profile-renewed = { $number } ist eingestellt bis { $until }.
profile-off-sure = { $number } „{ $title }“ wirklich zurückziehen? Es wird niemandem mehr gezeigt.
profile-off-sure-name = Bestätigung
profile-off-yes = Ja, zurückziehen
profile-off-yes-words = ja, zurückziehen
profile-off-no = Nein, behalten
profile-off-no-words = nein, behalten
profile-kept = Gut, { $number } bleibt.
profile-gone = { $number } ist zurückgezogen.
profile-change-what = Was möchten Sie an { $number } ändern?
profile-change-what-name = Was
profile-field-title = Titel
profile-field-summary = Beschreibung
profile-field-kind = Angebot oder Gesuch
profile-field-subject = Geschäft, Technologie oder Forschung
profile-field-keywords = Fachgebiet
profile-field-partner = Wen Sie suchen
profile-field-form = Zusammenarbeit
profile-field-region = Wo
profile-field-stage = Stand
profile-field-ip = Schutz
profile-subject = Worum geht es vor allem?
profile-subject-name = Gegenstand
profile-new-title = Bisher: „{ $title }“. Wie soll der Titel heißen?
profile-new-title-name = Titel
profile-new-summary = Bisher: „{ $text }“. Wie soll die Beschreibung lauten?
profile-new-summary-name = Beschreibung
profile-changed =
    Geändert. So sehen andere { $number } jetzt:
    { $lines }
profile-ending = Ihr Profil { $number } „{ $title }“ ist noch bis { $until } eingestellt. Stimmt es noch? Dann verlängern Sie es mit einem Tippen.
profile-ended = Ihr Profil { $number } „{ $title }“ ist abgelaufen und wird niemandem mehr gezeigt. Mit einem Tippen stellen Sie es wieder ein.
unclear-languages = Bitte nennen Sie Deutsch, Englisch oder Chinesisch, auch mehrere.
unclear-website = Das sieht nicht nach einer Website aus. Ein Beispiel: www.firma.de
unclear-mail-or-phone = Bitte schreiben Sie eine E-Mail-Adresse oder eine Telefonnummer.
unclear-partner-number = Das ist keine Nummer. Beispiele: P-0042 für ein Profil, U-0012 für eine Firma.

# Kolleginnen und Kollegen
words-firms = alle firmen, firmenliste
words-profiles = alle profile, profilliste
menu-firms = Alle Firmen
menu-profiles = Alle Profile
staff-command-firms = Firmen ansehen und suchen: „/firms Pumpen“
staff-command-firm-look = Eine Firma mit ihren Personen ansehen: „/firm_look U-0012“
staff-command-firm-verify = Eine Firma als geprüft vermerken: „/firm_verify U-0012“
staff-command-firm-block = Eine Firma sperren
staff-command-firm-unblock = Die Sperre einer Firma aufheben
staff-command-firm-confirm = Jemanden für eine Firma bestätigen
staff-command-firm-refuse = Jemanden für eine Firma ablehnen
staff-command-firm-twins = Ähnliche Firmen ansehen: „/firm_twins U-0012“
staff-command-firm-merge = Zwei Firmen zusammenlegen: „/firm_merge U-0012 U-0034“ (die erste bleibt)
staff-command-profiles = Partnerprofile ansehen und suchen: „/profiles Sensorik“
staff-command-profile-look = Ein Profil ansehen: „/profile_look P-0042“
staff-command-profile-block = Ein Profil sperren
staff-command-profile-unblock = Die Sperre eines Profils aufheben
firms-search = Nach welcher Firma suchen Sie?
firms-search-name = Suche
firms-none = Es ist noch keine Firma eingetragen.
firms-not-found = Keine Firma heißt ungefähr so: „{ $text }“.
firms-list =
    { $count ->
        [one] 1 Firma ist eingetragen. Gefunden:
       *[other] { $count } Firmen sind eingetragen. Gefunden:
    }
    { $lines }
firms-line = { $number } { $name }, { $region } – { $state }
firm-state-verified = geprüft
firm-state-unverified = nicht geprüft
firm-state-blocked = gesperrt
firm-number = Welche Firma? Zum Beispiel U-0012.
firm-number-name = Firma
firm-other = Welche Firma soll in der ersten aufgehen? Zum Beispiel U-0034.
firm-other-name = Zweite Firma
firm-who = Wen?
firm-who-name = Person
firm-unknown = { $number } gibt es nicht.
firm-looked =
    { $number }
    { $lines }
firm-waiting = Wartet auf Bestätigung – { $line }
firm-no-profiles = Keine Profile.
firm-look = { $number } ansehen
firm-verify = { $number } geprüft
firm-block = { $number } sperren
firm-unblock = { $number } freigeben
firm-confirm = { $name } bestätigen
firm-refuse = { $name } ablehnen
firm-verified = { $number } ist als geprüft vermerkt.
firm-verified-already = { $number } ist schon geprüft, von { $by }.
firm-block-done = { $number } ist gesperrt; ihre Profile werden nicht mehr gezeigt.
firm-unblock-done = { $number } ist wieder frei.
firm-confirmed = Bestätigt: Die Person spricht jetzt für { $number }.
firm-confirmed-told = Die WFK hat bestätigt, dass Sie für „{ $name }“ sprechen. Mit „Meine Profile“ sehen Sie die Profile.
firm-refused = Abgelehnt. Die Angaben der Person sind gelöscht.
firm-refused-told = Die WFK konnte nicht bestätigen, dass Sie für „{ $name }“ sprechen. Ihre Angaben dazu sind gelöscht; bei Fragen hilft die WFK.
firm-who-gone = Diese Person wartet nicht mehr auf eine Bestätigung für { $number }.
firm-twins = { $count ->
    [one] 1 ähnliche Firma
   *[other] { $count } ähnliche Firmen
 }
firm-twins-none = Keine andere Firma sieht { $number } ähnlich.
firm-twins-shown =
    Diese Firmen könnten { $number } sein. Zusammengelegt wird nur, was Sie entscheiden:
    { $lines }
firm-merge = Mit { $number } vergleichen
firm-merge-sure =
    { $kept } (bleibt):
    { $one }

    { $other }:
    { $two }

    Ist das dieselbe Firma? Dann gehen Personen und Profile von { $other } zu { $kept } über.
firm-merge-sure-name = Vergleich
firm-merge-yes = Dieselbe: zusammenlegen
firm-merge-yes-words = ja, zusammenlegen, dieselbe
firm-merge-no = Zwei Firmen
firm-merge-no-words = nein, zwei, verschieden
firm-merged = { $other } ist in { $kept } aufgegangen.
firm-merged-told = Die WFK hat zwei Einträge Ihrer Firma zusammengelegt: Sie sprechen jetzt gemeinsam für „{ $name }“.
firm-merge-done-already = Das ist schon dieselbe Firma: { $number }.
firm-apart = Vermerkt: { $kept } und { $other } sind zwei Firmen. Ich schlage sie nicht mehr vor.
profile-card-staff =
    Neues Profil { $number } von { $firm } { $name }, bis { $until }:
    { $lines }{ $twins ->
        [0] { "" }
        [one] { "" } Eine Firma ist ähnlich eingetragen.
       *[other] { "" } { $twins } Firmen sind ähnlich eingetragen.
    }
profile-changed-staff =
    { $number } von { $firm } wurde geändert:
    { $lines }
profiles-search = Nach welchem Profil suchen Sie?
profiles-search-name = Suche
profiles-empty = Es ist noch kein Profil eingestellt.
profiles-not-found = Kein Profil passt zu: „{ $text }“.
profiles-all =
    { $count ->
        [one] 1 Profil ist eingetragen. Gefunden:
       *[other] { $count } Profile sind eingetragen. Gefunden:
    }
    { $lines }
profile-number = Welches Profil? Zum Beispiel P-0042.
profile-number-name = Profil
profile-unknown = { $number } gibt es nicht.
profile-look = { $number } ansehen
profile-looked =
    { $number } ({ $state })
    { $firm }
    { $lines }
profile-block = { $number } sperren
profile-unblock = { $number } freigeben
profile-block-done = { $number } ist gesperrt. Die Firma weiß Bescheid.
profile-unblock-done = { $number } ist wieder frei. Die Firma weiß Bescheid.
profile-block-not = { $number } ist { $state }: Da gibt es nichts zu sperren oder freizugeben.
profile-block-told = Die WFK hat Ihr Profil { $number } „{ $title }“ vorerst gesperrt. Bei Fragen hilft Ihnen die WFK gern.
profile-unblock-told = Ihr Profil { $number } „{ $title }“ ist wieder frei.
