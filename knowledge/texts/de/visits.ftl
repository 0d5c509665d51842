# Delegation anmelden, Projektidee vorschlagen
menu-delegation = Delegation anmelden
menu-project = Projekt vorschlagen
words-delegation = delegation anmelden, delegationsbesuch, delegationsbesuch anmelden, besuch anmelden, besuch einer delegation
words-project = projektidee, gemeinsames projekt, projekt vorschlagen, projektidee vorschlagen, gemeinsames projekt vorschlagen
visit-kind-delegation = Delegationsbesuch
visit-kind-project = Projektidee
visit-people = Wie viele Personen gehören zur Delegation?
visit-people-name = Personen
visit-origin = { $people ->
    [one] Gern, notiert: 1 Person. Woher kommt die Delegation?
   *[other] Gern, notiert: { $people } Personen. Woher kommt die Delegation?
    }
visit-origin-name = Herkunft
visit-origin-region = Region Kaiserslautern
visit-origin-region-words = kaiserslautern, kl, region kl, aus der region
visit-origin-yangzhou = Yangzhou
visit-origin-yangzhou-words = aus yangzhou
visit-origin-shanghai = Shanghai
visit-origin-shanghai-words = schanghai, aus shanghai
visit-origin-foshan = Foshan
visit-origin-foshan-words = aus foshan
visit-origin-china = Anderer Ort in China
visit-origin-china-words = china, aus china
visit-origin-elsewhere = Anderswo
visit-origin-elsewhere-words = woanders, sonstwo
visit-dates = Wann möchte die Delegation nach Kaiserslautern kommen? Ein Zeitraum oder ein Monat genügt.
visit-dates-name = Zeit
visit-dates-open = Noch offen
visit-dates-open-words = offen, weiß noch nicht, steht noch nicht fest
visit-which = Das lässt sich zweifach lesen. Was meinen Sie?
visit-which-name = Genaue Zeit
visit-topics = { $notes }Zu welchen Themen möchten Sie sprechen oder etwas sehen?
visit-topics-name = Themen
visit-sought = Welche Einrichtungen möchten Sie besuchen? Bitte wählen Sie, oder schreiben Sie es mit Ihren Worten.
visit-sought-name = Gewünschte Einrichtungen
visit-sought-universities = Hochschulen
visit-sought-universities-words = hochschule, universitäten, universität, uni
visit-sought-institutes = Forschungsinstitute
visit-sought-institutes-words = institute, forschungseinrichtungen, forschung
visit-sought-companies = Firmen
visit-sought-companies-words = unternehmen, betriebe
visit-sought-administration = Stadt oder Landkreis
visit-sought-administration-words = stadt, landkreis, verwaltung, rathaus
visit-sought-unsure = Noch offen
visit-sought-unsure-words = offen, weiß noch nicht, egal
visit-spoken = In welcher Sprache soll der Besuch stattfinden?
visit-spoken-name = Sprache des Besuchs
visit-spoken-de = Deutsch
visit-spoken-de-words = auf deutsch
visit-spoken-en = Englisch
visit-spoken-en-words = auf englisch
visit-spoken-zh = Chinesisch
visit-spoken-zh-words = auf chinesisch
visit-spoken-interpreting = Mit eigener Übersetzung
visit-spoken-interpreting-words = eigener dolmetscher, dolmetscher, übersetzer, eigene dolmetscherin
project-origin = Gern. Wo hat Ihre Firma oder Einrichtung ihren Sitz?
project-origin-name = Sitz
project-field = In welchem Feld liegt Ihre Idee? Bitte wählen Sie, oder schreiben Sie es mit Ihren Worten.
project-field-name = Feld
project-field-digital = Digitales
project-field-digital-words = digitalbereich, digitalisierung, software
project-field-hightech = Technik
project-field-hightech-words = hightech, technologie, maschinenbau
project-field-trade = Handel und Dienste
project-field-trade-words = handel, dienstleistung, dienstleistungen
project-field-research = Forschung
project-field-research-words = wissenschaft, forschung und lehre
project-idea = Worum geht es bei dem Projekt? Ein paar Sätze genügen; bitte keine vertraulichen Angaben.
project-idea-name = Idee
project-partner = Welchen Partner suchen Sie dafür?
project-partner-name = Gesuchter Partner
project-partner-company = Eine Firma
project-partner-company-words = firma, unternehmen
project-partner-research = Eine Forschungseinrichtung
project-partner-research-words = hochschule, institut, universität
project-partner-unsure = Noch offen
project-partner-unsure-words = offen, weiß noch nicht
project-frame = In welchem Zeitrahmen denken Sie?
project-frame-name = Zeitrahmen
project-frame-soon = Sobald wie möglich
project-frame-soon-words = sofort, bald, so bald wie möglich
project-frame-year = Im Lauf eines Jahres
project-frame-year-words = in einem jahr, innerhalb eines jahres
project-frame-unsure = Noch offen
project-frame-unsure-words = offen, weiß noch nicht
visit-organisation = Wie heißt Ihre Organisation?
visit-organisation-name = Organisation
visit-family = Wer ist Ansprechperson? Zuerst bitte nur den Familiennamen.
visit-family-name = Familienname
visit-given = Und der Vorname?
visit-given-name = Vorname
visit-check = { $notes }Stimmt alles so? Mit „Absenden“ geht es an die WFK.
visit-sent-delegation = Gesendet. Ihr Besuchswunsch hat die Nummer { $number }. Die WFK meldet sich hier bei Ihnen; wann, kann ich nicht sagen. Einen Termin oder ein Programm kann nur die WFK zusagen.
visit-sent-project = Gesendet. Ihre Projektidee hat die Nummer { $number }. Die WFK meldet sich hier bei Ihnen; wann, kann ich nicht sagen. Ob sich ein Partner findet, ist offen.
visit-declined = Gut, es wird nichts gespeichert. Fragen können Sie mir weiterhin stellen; ein Mensch bei der WFK hilft Ihnen auch weiter.
unclear-visit-people = Bitte nennen Sie eine Zahl, zum Beispiel „10“.
unclear-visit-many = Für Gruppen ab { $most } Personen sprechen Sie bitte direkt mit der WFK: Schreiben Sie „Mensch“.
unclear-visit-dates = Wann wäre das? Zum Beispiel „3. bis 7. Mai“ oder „im Mai“.
unclear-own-visit = Das kenne ich nicht. Die Nummer sieht so aus: D-0007 oder J-0007.
unclear-visit-number = Das ist keine Nummer. Ein Beispiel: D-0007 oder J-0007

# Eigene Anfragen
own-visit = Um welche Anfrage geht es?
own-visit-name = Anfrage
visit-line = { $number }, { $kind }: { $state }.
visit-state-sent = liegt der WFK vor
visit-state-taken = wird von der WFK bearbeitet
visit-state-questioned = die WFK hat eine Rückfrage an Sie
visit-state-agreed = zugesagt
visit-state-refused = leider abgesagt
visit-state-withdrawn = von Ihnen zurückgezogen
visit-own-since = Gesendet: { $since }
visit-own-told = Nachricht der WFK: { $words }
visit-none = Dazu habe ich keine Anfrage von Ihnen, die offen ist.
visit-not-now =
    Das geht bei dieser Anfrage nicht mehr:
    { $lines }
visit-answer-text = Die WFK fragt zu { $number }: „{ $question }“ Ihre Antwort?
visit-answer-text-name = Ihre Antwort
visit-answered = Danke. Ihre Antwort zu { $number } liegt der WFK vor.
visit-withdraw-sure = { $number } ({ $what }) wirklich zurückziehen?
visit-withdraw-sure-name = Zurückziehen
visit-withdraw-left = Gut, { $number } bleibt bestehen.
visit-withdraw-done = { $number } ist zurückgezogen. Die WFK weiß Bescheid.
visit-change-what = Was möchten Sie an { $number } ändern?
visit-change-what-name = Änderung
visit-change-people = Personenzahl
visit-change-dates = Zeit
visit-change-topics = Themen
visit-change-sought = Einrichtungen
visit-change-spoken = Sprache des Besuchs
visit-change-organisation = Organisation
visit-change-person = Ansprechperson
visit-change-field = Feld
visit-change-idea = Idee
visit-change-partner = Gesuchter Partner
visit-change-frame = Zeitrahmen
visit-change-agreed = { $number } ist schon zugesagt. Mit der Änderung schaut die WFK neu darauf, die Zusage gilt dann nicht mehr. Trotzdem ändern?
visit-change-agreed-name = Zusage aufgeben
visit-change-left = Gut, { $number } bleibt, wie es ist.
visit-change-done = { $notes }Geändert. { $number } liegt der WFK neu vor.
do-visit-answer = Antworten
do-visit-change = Ändern
do-visit-withdraw = Zurückziehen

# Karten und Befehle der Kolleginnen und Kollegen
visit-card = { $lines }
visit-card-delegation = Delegationsbesuch { $number }
visit-card-project = Projektidee { $number }
visit-fact-people = { $people ->
    [one] 1 Person, { $dates }
   *[other] { $people } Personen, { $dates }
    }
visit-fact-topics = Themen: { $words }
visit-fact-sought = Einrichtungen: { $words }
visit-fact-spoken = Sprache: { $words }
visit-fact-field = Feld: { $words }
visit-fact-idea = Idee: { $words }
visit-fact-partner = Gesuchter Partner: { $words }
visit-fact-frame = Zeitrahmen: { $words }
visit-fact-who = { $organisation } ({ $origin }), Ansprechperson: { $person }
visit-fact-since = Eingegangen: { $since } · schreibt { $spoken }
visit-fact-state = Stand: { $state }
visit-fact-question = Rückfrage: { $words }
visit-fact-answer = Antwort: { $words }
visit-fact-told = Nachricht an den Kontakt: { $words }
visit-erased = Die Angaben wurden auf Wunsch der Person gelöscht.
visit-unreachable = Der Kontakt ist derzeit nicht erreichbar: Nachrichten werden zugestellt, sobald er wieder schreibt.
visit-held = Der Kontakt ist derzeit nicht erreichbar. Die Nachricht wird zugestellt, sobald er wieder schreibt.
visit-staff-sent = noch von niemandem übernommen
visit-staff-taken = in Arbeit ({ $by })
visit-staff-questioned = Rückfrage offen ({ $by })
visit-staff-agreed = zugesagt von { $by }
visit-staff-refused = abgesagt von { $by }
visit-staff-withdrawn = vom Kontakt zurückgezogen
visit-told-answered = Der Kontakt hat geantwortet.
visit-told-changed = Der Kontakt hat etwas geändert.
visit-told-withdrawn = Der Kontakt hat zurückgezogen.
visit-closed = { $number } ist nicht mehr zu entscheiden: { $state }.
visit-taken-contact = { $name } von der WFK kümmert sich um { $number } und meldet sich hier bei Ihnen.
visit-taken-done = Sie kümmern sich um { $number }; der Kontakt weiß Bescheid.
visit-ask-question = Was möchten Sie zu { $number } fragen? Der Kontakt schreibt { $spoken }; Ihre Frage geht unverändert hinaus.
visit-ask-question-name = Rückfrage
visit-agreed-words = Was sagen Sie zu { $number } zu? Zum Beispiel Termin, Ort, nächster Schritt. Der Kontakt schreibt { $spoken }; Ihre Worte gehen unverändert hinaus.
visit-agreed-words-name = Zusage
visit-refused-words = Warum sagen Sie { $number } ab? Der Kontakt schreibt { $spoken }; Ihre Worte gehen unverändert hinaus.
visit-refused-words-name = Begründung
visit-agreed-contact =
    Gute Nachricht zu { $number } ({ $kind }): Die WFK sagt zu.
    { $words }
visit-refused-contact =
    Vielen Dank für Ihr Interesse. Zu { $number } ({ $kind }) können wir leider nicht zusagen.
    Grund: { $words }
visit-revoked-contact =
    Es tut uns leid: Unsere Zusage zu { $number } ({ $kind }) müssen wir zurücknehmen.
    Grund: { $words }
visit-decide-check =
    So liest es der Kontakt ({ $spoken }):

    { $preview }

    Soll ich das zu { $number } senden?
visit-decide-done = Gesendet. Zu { $number } ist entschieden.
visit-ask-done = Ihre Rückfrage zu { $number } geht an den Kontakt. Die Antwort erscheint bei der Anfrage.
visit-option = { $number }, { $kind }
visit-words = { $words }
visits-none = Kein Delegationsbesuch und keine Projektidee ist offen.
visits-list =
    Delegationen und Projektideen, die offen sind:
    { $lines }
visits-line = { $number } · { $kind } · { $organisation } · { $state }
visit-reminder = { $number } ({ $kind }) liegt seit { $since } vor und ist noch von niemandem übernommen.
decide-visit = Welche Anfrage meinen Sie?
decide-visit-name = Nummer
do-visit-take = Übernehmen
do-visit-ask = Rückfrage
do-visit-agree = Zusagen / Termin
do-visit-refuse = Absagen
words-visits = delegationen, projektideen, delegationen und projektideen
staff-command-visits = Offene Delegationsbesuche und Projektideen
staff-command-visit = Eine davon ansehen: /visit D-0007
staff-command-visit-take = Delegation oder Projektidee übernehmen: /visit_take D-0007
staff-command-visit-ask = Dazu zurückfragen: /visit_ask D-0007
staff-command-visit-agree = Dazu zusagen, mit Termin: /visit_agree D-0007
staff-command-visit-refuse = Dazu absagen, mit Grund: /visit_refuse D-0007

# Einwilligung und eigene Daten
consent-visit = Für Ihren Delegationsbesuch oder Ihre Projektidee speichert die WFK in Deutschland die genannten Angaben (Organisation, Ansprechperson, Thema, Zeit) und nutzt sie nur, um sie zu bearbeiten. Nach der Entscheidung werden sie nach einer festen Frist gelöscht; Sie können jederzeit widerrufen („Meine Daten“). Willigen Sie ein?
consent-visit-name = Einwilligung Besuch oder Projekt
purpose-visit = Delegationsbesuch oder Projektidee
data-what-visits = Delegationsbesuche und Projektideen
correct-visit = { $number } ändern
erase-line-visits = { $count ->
    [one] – Ein Delegationsbesuch oder eine Projektidee wird zurückgezogen: { $numbers }.
   *[other] – { $count } Delegationsbesuche oder Projektideen werden zurückgezogen: { $numbers }.
    }
erased-visit-staff = { $number } ist zurückgezogen: Die Person hat ihre Daten gelöscht.
withdraw-visit = – { $number } wird zurückgezogen.
withdraw-visit-staff = { $number } ist zurückgezogen: Die Einwilligung wurde widerrufen.
