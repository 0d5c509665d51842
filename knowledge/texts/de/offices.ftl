site-yangzhou = Yangzhou
site-shanghai = Shanghai
site-foshan = Foshan
site-kaiserslautern = Kaiserslautern

# Befehle und ihre Wörter
menu-office = Büro anfragen
menu-status = Meine Anfragen
words-office = büro anfragen, raum anfragen, arbeitsplatz anfragen, büroanfrage, raumanfrage, büro buchen, raum buchen
words-status = meine anfragen, meine anfrage, status, anfragestatus, wie steht es um meine anfrage, stand meiner anfrage
words-office-change = anfrage ändern, meine anfrage ändern
words-office-withdraw = anfrage zurückziehen, meine anfrage zurückziehen, anfrage stornieren, anfrage zurücknehmen
words-office-answer = rückfrage beantworten

# Anfrage
office-origin = Wo hat Ihre Firma ihren Sitz? Danach richtet sich, welche Räume Sie anfragen können.
office-origin-name = Sitz der Firma
office-origin-name-words = sitz, firmensitz, herkunft
office-origin-region = Region Kaiserslautern
office-origin-region-words = kaiserslautern, stadt kaiserslautern, landkreis kaiserslautern, kl, lautern, region kl, ramstein, landstuhl, aus der region
office-origin-yangzhou = Yangzhou
office-origin-yangzhou-words = jangdschou, aus yangzhou, in yangzhou
office-origin-shanghai = Shanghai
office-origin-shanghai-words = schanghai, aus shanghai, in shanghai
office-origin-foshan = Foshan
office-origin-foshan-words = foschan, aus foshan, in foshan
office-origin-elsewhere = Anderswo
office-origin-elsewhere-words = woanders, an einem anderen ort, keine davon, sonstwo
office-elsewhere = Laut Bericht sind die Räume in China für Firmen aus der Region Kaiserslautern da und die Räume in Kaiserslautern für Firmen aus Yangzhou, Shanghai und Foshan. Ob es für Ihre Firma einen Weg gibt, kann Ihnen ein Mensch bei der WFK sagen. Gespeichert habe ich nichts.
office-possible = Das können Sie anfragen: Laut Bericht sind die Räume in Kaiserslautern für Unternehmen und Start-ups aus Yangzhou, Shanghai und Foshan da.
office-declined = Gut, es wird nichts gespeichert. Fragen können Sie mir weiterhin stellen; bei einer Anfrage hilft Ihnen auch ein Mensch bei der WFK weiter.
office-site = In welcher Stadt? Für Firmen aus der Region Kaiserslautern sind es Yangzhou, Shanghai und Foshan.
office-site-name = Ort
office-period = Gern, Räume in { $site }. Von wann bis wann?
office-period-name = Zeitraum
office-no-day = Der { $month } hat nur { $days } Tage. Von wann bis wann brauchen Sie die Räume in { $site }?
office-no-day-name = Zeitraum
office-which = Das lässt sich auf zwei Arten lesen. Welches Datum meinen Sie?
office-which-name = Gemeint ist
office-in-month = Gern, im { $month }. Von wann bis wann?
office-in-month-name = Tage
office-whole-month = Den ganzen Monat
office-whole-month-words = ganzer monat, der ganze monat, ganzen monat, komplett
office-start = Ab welchem Tag?
office-start-name = Erster Tag
office-end = Ab { $day }, notiert. Bis wann? Der letzte Tag zählt mit; auch „zwei Wochen“ genügt.
office-end-name = Letzter Tag
office-one-day = Nur dieser Tag
office-one-day-words = nur ein tag, ein tag, nur der eine tag, nur an diesem tag
office-weeks-until =
    { $weeks ->
        [one] Eine Woche, bis { $day }
       *[other] { $weeks } Wochen, bis { $day }
    }
office-moved = { $day } ist inzwischen vorbei. Von wann bis wann möchten Sie stattdessen kommen?
office-moved-name = Neuer Zeitraum
office-from = ab { $day }
office-until = bis { $day }
office-either = { $first } oder { $second }
office-span = { $span }
office-months =
    { $months ->
        [one] ein Monat
       *[other] { $months } Monate
    }
office-days =
    { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    }
office-months-days = Monate: { $months }, Tage: { $days }
office-month =
    { $month ->
        [1] Januar { $year }
        [2] Februar { $year }
        [3] März { $year }
        [4] April { $year }
        [5] Mai { $year }
        [6] Juni { $year }
        [7] Juli { $year }
        [8] August { $year }
        [9] September { $year }
        [10] Oktober { $year }
        [11] November { $year }
       *[12] Dezember { $year }
    }
office-month-name =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    }
office-seats = Für wie viele Personen?
office-seats-name = Personen
office-seats-vague = noch offen
office-seats-exact = Für die Anfrage brauche ich eine feste Zahl; ändern können Sie sie später noch. Mit wie vielen Personen rechnen Sie höchstens?
office-seats-exact-name = Personen höchstens
office-purpose = { $notes }Wofür brauchen Sie die Räume? Wählen Sie, oder schreiben Sie es mit eigenen Worten.
office-purpose-name = Zweck
office-purpose-meetings = Gespräche mit Geschäftspartnern
office-purpose-meetings-words = gespräche, besprechungen, termine, treffen, kundengespräche
office-purpose-project = Arbeit an einem Projekt
office-purpose-project-words = projekt, projektarbeit
office-purpose-market = Markt erkunden
office-purpose-market-words = markterkundung, markt, vertrieb aufbauen
office-purpose-settling = Ansiedlung vorbereiten
office-purpose-settling-words = ansiedlung, niederlassung, firmengründung
office-purpose-fair = Messe oder Veranstaltung
office-purpose-fair-words = messe, veranstaltung
office-firm = Wie heißt Ihre Firma?
office-firm-name = Firma
office-family = Wer ist Ansprechperson? Zuerst bitte nur den Familiennamen.
office-family-name = Familienname
office-given = Und der Vorname?
office-given-name = Vorname
office-check-heading = Zusammenfassung
office-check =
    { $lines }
    { "" }
    { $notes }Stimmt alles so? Mit „Absenden“ geht die Anfrage an die WFK; Sie können auch einfach schreiben, was anders sein soll.
office-fix = Welche Angabe möchten Sie ändern?
office-fix-name = Angabe
office-noted =
    { $before }
    { "" }
    { $question }
office-noted-one = Notiert: { $what }.
office-sent = Gesendet. Ihre Anfrage hat die Nummer { $number }. Die WFK prüft sie und antwortet Ihnen hier; wie lange das dauert, kann ich nicht sagen. Mit „Meine Anfragen“ sehen Sie den Stand und können ändern oder zurückziehen.
office-notes =
    { $lines }
    { "" }
    { "" }
office-holidays = Zu beachten: In diese Zeit fallen freie Tage. Anfragen können Sie trotzdem.
office-holiday-de = – Deutschland: { $name }, { $days }
office-holiday-de-expected = – Deutschland, voraussichtlich: { $name }, { $days }
office-holiday-cn = – China: { $name }, { $days }
office-holiday-cn-expected = – China, voraussichtlich: { $name }, { $days }
office-room-free = In { $site } ist dann nach heutigem Stand Platz; zusagen kann ihn nur die WFK.
office-room-full = In { $site } ist dann nach heutigem Stand nicht genug Platz für Ihre Personenzahl ({ $seats }). Sie können trotzdem anfragen; die WFK kann Sie auf die Warteliste setzen.
office-room-elsewhere = In { $site } wäre in denselben Tagen Platz.
office-room-other-days = In { $site } wäre Platz von { $span }.

# Was nicht zu verstehen war
unclear-period = Den Zeitraum konnte ich nicht sicher lesen. Bitte nennen Sie Anfang und Ende, zum Beispiel „3. bis 14. Mai“.
unclear-no-such-day = Der { $month } hat nur { $days } Tage. Bitte prüfen Sie das Datum.
unclear-period-past = Dieses Datum liegt in der Vergangenheit. Bitte nennen Sie Tage, die noch kommen.
unclear-period-reversed = Das Ende läge vor dem Anfang. Bitte prüfen Sie die Tage.
unclear-period-long = Das ist länger als ein Jahr; so etwas bespricht die WFK am besten persönlich mit Ihnen („Mensch“). Bitte nennen Sie einen kürzeren Zeitraum.
unclear-one-day = Den Tag konnte ich nicht sicher lesen. Bitte schreiben Sie zum Beispiel „14. Mai“.
unclear-seats = Bitte nennen Sie eine Zahl, zum Beispiel „2“.
unclear-seats-many = Für mehr als { $most } Personen kann ich keine Anfrage aufnehmen; bitte sprechen Sie mit der WFK („Mensch“).
unclear-question = Das klingt nach einer Frage, zu der mir hier nichts vorliegt; mit „Mensch“ geht sie an die WFK.
unclear-own-request = Eine Anfrage von Ihnen mit dieser Nummer kenne ich nicht. Die Nummer sieht so aus: B-0042.

# Meine Anfragen
own-request = Um welche Anfrage geht es?
own-request-name = Anfrage
own-option = { $number }, { $site }
own-none = Ich habe keine Büroanfrage von Ihnen.
own-none-fitting =
    Dafür habe ich keine passende Anfrage von Ihnen. Die letzte:
    { $lines }
own-not-now =
    Das geht bei dieser Anfrage gerade nicht:
    { $lines }
own-line = Anfrage { $number }, { $site }: { $state }.
own-line-days = { $number }, { $site }, { $span }: { $state }.
own-days = { $span }, Personen: { $seats }
own-purpose = Zweck: { $purpose }
own-firm = Firma: { $firm }, Ansprechperson: { $person }
own-room = Raum: { $room }
own-reason = Grund: { $reason }
own-question = Rückfrage der WFK: { $question }
own-card = { $lines }
office-status-none = Ich habe keine Büroanfrage von Ihnen. Falls Sie auf die Antwort zu einer Frage an die WFK warten: Sie kommt hier an oder auf dem Weg, den Sie gewählt haben; wann, kann ich nicht sagen.
office-status-list =
    Ihre Anfragen:
    { $lines }
office-state-sent = in Prüfung seit { $day }
office-state-questioned = die WFK hat eine Rückfrage an Sie
office-state-waiting = auf der Warteliste
office-state-offered = ein Platz ist für Sie frei gehalten bis { $until }
office-state-offered-only = ein Platz ist für Sie frei gehalten
office-state-approved = genehmigt am { $day }
office-state-approved-only = genehmigt
office-state-refused = leider abgelehnt am { $day }
office-state-refused-only = leider abgelehnt
office-state-withdrawn = von Ihnen zurückgezogen
office-state-expired = ohne Entscheidung abgelaufen
do-office-answer = Antworten
do-offer-take = Nehmen
do-offer-pass = Weitergeben
do-office-change = Ändern
do-office-withdraw = Zurückziehen

# Ändern
office-change-what = Was möchten Sie an { $number } ändern?
office-change-what-name = Änderung
office-change-what-period = Zeitraum
office-change-what-period-words = datum, tage, die tage, zeit, termin
office-change-what-seats = Personenzahl
office-change-what-seats-words = personen, plätze, anzahl, anzahl der personen
office-change-what-site = Ort
office-change-what-site-words = stadt, standort
office-change-what-purpose = Zweck
office-change-what-firm = Firma
office-change-what-person = Ansprechperson
office-change-what-person-words = name, person, kontakt
office-change-yes = Ja, ändern
office-change-yes-words = ja, ändern, ja bitte
office-change-no = Nein, so lassen
office-change-no-words = nein, lassen, nein danke
office-change-to-seats =
    { $seats ->
        [one] eine Person
       *[other] { $seats } Personen
    }
office-change-approved = { $number } ist schon genehmigt. Mit der Änderung auf „{ $new }“ wird Ihr Platz frei, und die Anfrage geht neu in die Prüfung. Trotzdem ändern?
office-change-approved-name = Genehmigtes ändern
office-change-offered = Für { $number } ist gerade ein Platz für Sie frei gehalten. Mit der Änderung auf „{ $new }“ geben Sie ihn auf, und die Anfrage geht neu in die Prüfung. Trotzdem ändern?
office-change-offered-name = Angebot aufgeben
office-change-waiting = { $number } steht auf der Warteliste. Mit der Änderung auf „{ $new }“ geben Sie den Platz in der Liste auf, und die Anfrage geht neu in die Prüfung. Trotzdem ändern?
office-change-waiting-name = Warteliste verlassen
office-change-sure = { $number } ändern auf: { $new }? Die Anfrage geht dann neu in die Prüfung.
office-change-sure-name = Ändern
office-change-left = Gut, { $number } bleibt, wie sie ist.
office-change-done = { $notes }{ $number } ist geändert auf: { $new }. Die Anfrage geht neu in die Prüfung.
office-change-noted = { $notes }{ $number } ist geändert auf: { $new }.

# Zurückziehen
office-withdraw-sure =
    { $number } wirklich zurückziehen?
    { $site }, { $span }{ $loses }
office-withdraw-sure-name = Zurückziehen
office-yes = Ja
office-yes-words = ja bitte, jawohl, zurückziehen
office-no = Nein
office-no-words = nein danke, lieber nicht
office-withdraw-done = { $number } ist zurückgezogen. Die WFK weiß Bescheid.
office-withdraw-loses = { "\u000A" }Sie ist schon genehmigt; der Platz wird dann frei.
office-out-of-calendar = Diese Datei nimmt die Tage wieder aus Ihrem Kalender.
office-withdraw-left = Gut, { $number } bleibt bestehen.

# Antworten
office-answer-text =
    Die WFK fragt zu { $number }: { $question }
    { "" }
    Ihre Antwort?
office-answer-text-name = Ihre Antwort
office-answered = Danke, Ihre Antwort ist bei { $number } vermerkt. Die WFK prüft weiter.
office-answer-check =
    Ist das Ihre Antwort auf die Frage zu { $number }?
    „{ $question }“

# Was die Mitarbeitenden lesen
office-told-changed = Von der Firma geändert.
office-told-withdrawn = Von der Firma zurückgezogen.
office-told-answered = Die Firma hat die Rückfrage beantwortet.
