# Rundnachrichten schreiben und versenden: für Kolleginnen und Kollegen
staff-command-announce = Eine Rundnachricht schreiben
staff-command-announcements = Alle Rundnachrichten mit ihrem Stand
staff-command-announcement = Eine Rundnachricht ansehen: „/announcement A-0012“
words-announce = rundnachricht schreiben, neue rundnachricht, rundnachricht senden
words-announcements = alle rundnachrichten, stand der rundnachrichten
menu-announce = Rundnachricht schreiben

announce-text-de = Text auf Deutsch:
announce-text-de-name = Text, Deutsch
announce-text-en = Text auf Englisch:
announce-text-en-name = Text, Englisch
announce-text-zh = Text auf Chinesisch:
announce-text-zh-name = Text, Chinesisch
announce-skip = Ohne diese Sprache
announce-skip-words = -, ohne, überspringen, weglassen
announce-empty = Ohne Text gibt es keine Rundnachricht. Ich habe nichts gespeichert.
announce-again = Rundnachricht schreiben
announce-topic = Zu welchem Thema? Es bekommt sie nur, wer dem Thema zugestimmt hat. „Hinweise zu diesem Bot“ gehen an alle, die nicht alles abbestellt haben; bitte nur für das, was jede und jeder wissen muss.
announce-topic-name = Thema
news-topic-service-words = hinweise, hinweis, service
news-topic-general-words = allgemein, allgemeines
news-topic-offices-words = büros, büro, räume
news-topic-conferences-words = konferenz, konferenzen, veranstaltungen
news-topic-partners-words = partner, partnersuche, kooperationen
news-topic-platform-words = plattform, webplattform

# An wen
announce-to = An wen? Schreiben Sie es in Ihren Worten, zum Beispiel „Firmen der Region, Interesse Foshan“, oder wählen Sie.
announce-to-name = An wen
announce-to-all = Alle
announce-to-all-words = alle, an alle, jede und jeder
announce-to-done = Fertig
announce-to-done-words = fertig, das ist alles, keine weitere
announce-more = Bisher: { $present } – Noch eine Bedingung? Wer sie bekommt, muss jede erfüllen; mehrere Werte einer Bedingung heißen: einer davon.
announce-more-name = Weitere Bedingung
announce-by-platform = nach Plattform
announce-by-platform-words = plattform
announce-by-language = nach Sprache
announce-by-language-words = sprache
announce-by-region = nach Region
announce-by-role = nach Art
announce-by-role-words = art, rolle
announce-by-interest = nach Interesse
announce-by-interest-words = interesse
announce-by-conference = nach Konferenz
announce-by-conference-words = konferenz
announce-platform = Auf welcher Plattform?
announce-platform-name = Plattform
announce-language = In welcher Sprache spricht die Person mit dem Bot?
announce-language-name = Sprache
announce-region = Aus welcher Region?
announce-region-name = Region
announce-role = Wer?
announce-role-name = Art
announce-interest = Interessiert woran?
announce-interest-name = Interesse
announce-conference = Angemeldet zu welcher Konferenz?
announce-conference-name = Konferenz
announce-conference-option = { $title }
announce-everybody = alle
announce-and = { $first }; { $rest }
announce-line-platform = Plattform { $values }
announce-line-language = Sprache { $values }
announce-line-region = Region { $values }
announce-line-role = { $values }
announce-line-interest = Interesse { $values }
announce-line-conference = angemeldet zu „{ $title }“
unclear-segment = „{ $word }“ habe ich nicht verstanden, und weglassen möchte ich es nicht: Dann bekämen es die Falschen. Beispiele: „Firmen der Region“, „Start-ups aus Yangzhou auf WeChat“, „Interesse Foshan“, „alle“.
unclear-segment-not = Ausnehmen kann ich niemanden. Bitte schreiben Sie, wer die Nachricht bekommen soll.

# Fehlende Sprache, Zeit
announce-instead =
    Für einen Teil der Empfänger gibt es keinen Text in ihrer Sprache:
    { $lines }
    Was bekommen sie? Ich übersetze nichts von selbst.
announce-instead-name = Ohne eigenen Text
announce-lacking-de = – Deutsch: { $count }
announce-lacking-en = – Englisch: { $count }
announce-lacking-zh = – Chinesisch: { $count }
announce-instead-nobody = nichts
announce-instead-nobody-words = nichts, keinen text
announce-instead-de = den deutschen Text
announce-instead-de-words = deutsch, deutschen text
announce-instead-en = den englischen Text
announce-instead-en-words = englisch, englischen text
announce-instead-zh = den chinesischen Text
announce-instead-zh-words = chinesisch, chinesischen text
announce-at = Wann? Wählen Sie, oder schreiben Sie Tag und Uhrzeit in Kaiserslautern, zum Beispiel: 12.05.2027 09:00
announce-at-name = Zeit
announce-at-once = gleich nach dem Senden
announce-at-once-words = gleich, sofort, jetzt

# Vorschau und Karte
announce-preview-odd = Bitte prüfen Sie: Der Text für { $wanted } liest sich wie { $found }.
announce-preview =
    Vorschau für { $readers }:

    { $text }
announce-readers-de = alle, die Deutsch sprechen
announce-readers-en = alle, die Englisch sprechen
announce-readers-zh = alle, die Chinesisch sprechen
announce-card =
    Rundnachricht { $name }: { $state }
    Thema: { $topic }
    An: { $segment }
    Text: { $languages }
    Zeit: { $time }
    Von: { $author }

    Empfänger zurzeit:
    { $counts }
announce-drafted =
    Rundnachricht { $name } ist gespeichert, aber noch nicht gesendet.
    Thema: { $topic }
    An: { $segment }
    Text: { $languages }
    Zeit: { $time }

    Empfänger zurzeit:
    { $counts }
announce-changed =
    Geändert: Rundnachricht { $name }, noch nicht gesendet.
    Thema: { $topic }
    An: { $segment }
    Text: { $languages }
    Zeit: { $time }

    Empfänger zurzeit:
    { $counts }
announce-taken-back =
    Zurückgenommen: Rundnachricht { $name } ist wieder Ihr Entwurf.
    Thema: { $topic }
    An: { $segment }
    Text: { $languages }
    Zeit: { $time }

    Empfänger zurzeit:
    { $counts }
announce-please-approve =
    { $author } bittet um Ihren Blick auf Rundnachricht { $name }. Die Texte stehen darüber.
    Thema: { $topic }
    An: { $segment }
    Text: { $languages }
    Zeit: { $time }

    Empfänger zurzeit:
    { $counts }
announce-state-draft = Entwurf
announce-state-awaiting-approval = wartet auf Freigabe durch jemand anderen
announce-state-scheduled = freigegeben, wartet auf die Zeit
announce-state-sending = wird versendet
announce-state-paused = angehalten
announce-state-done = versendet
announce-state-recalled = zurückgerufen
announce-by-shell = Kommandozeile
announce-language-de = Deutsch
announce-language-en = Englisch
announce-language-zh = Chinesisch
announce-languages-all = { $there }
announce-languages-missing = { $there }; es fehlt: { $missing } (wer das spricht, bekommt nichts)
announce-languages-instead = { $there }; es fehlt: { $missing } (stattdessen kommt der Text auf { $fallback })
announce-began = begonnen am { $at }
announce-starts = { $at }
announce-count-telegram = – { $count } auf Telegram
announce-count-web = – { $count } im Web-Chat
announce-count-wechat-now = – { $count } auf WeChat jetzt
announce-count-wechat-template = – { $count } auf WeChat als Vorlagennachricht
announce-count-held = { $count ->
    [one] – 1 auf WeChat erst, wenn die Person wieder schreibt
   *[other] – { $count } auf WeChat erst, wenn sie wieder schreiben
 }
announce-count-unreachable = – { $count } nicht erreichbar
announce-count-lacks-de = – { $count } ohne deutschen Text
announce-count-lacks-en = – { $count } ohne englischen Text
announce-count-lacks-zh = – { $count } ohne chinesischen Text
announce-count-opted-out = { $count ->
    [one] – 1 hat alles abbestellt
   *[other] – { $count } haben alles abbestellt
 }
announce-count-not-agreed = { $count ->
    [one] – 1 hat das Thema nicht bestellt
   *[other] – { $count } haben das Thema nicht bestellt
 }
announce-count-nobody = – niemand bekommt sie jetzt
announce-count-nobody-meant = – niemand erfüllt die Bedingungen

# Knöpfe
announce-act-test = Test an mich
announce-act-send = Senden
announce-act-submit = Zur Freigabe geben
announce-act-edit = Ändern
announce-act-drop = Verwerfen
announce-act-texts = Texte ansehen
announce-act-approve = Freigeben
announce-act-return = Nicht freigeben
announce-act-take-back = Zurücknehmen
announce-act-pause = Pause
announce-act-resume = Weiter
announce-act-recall = Zurückrufen
announce-act-refresh = Stand
announce-act-table = Tabelle (CSV)
announce-act-show = { $name } ansehen
announce-list = Alle Rundnachrichten

# Ändern
announce-change = Was möchten Sie ändern?
announce-change-name = Änderung
announce-field-text-de = Text auf Deutsch
announce-field-text-en = Text auf Englisch
announce-field-text-zh = Text auf Chinesisch
announce-field-topic = Thema
announce-field-segment = An wen
announce-field-time = Zeit

# Entscheiden
announcement-which = Welche Rundnachricht? Zum Beispiel: A-0012
announcement-which-name = Rundnachricht
unclear-announcement = Diese Nummer habe ich nicht verstanden. Ein Beispiel: A-0012
announce-unknown = Eine Rundnachricht { $name } gibt es nicht.
announce-not-yours = { $name } ist ein Entwurf von { $author }. Ändern und senden kann ihn nur, wer ihn geschrieben hat.
announce-meanwhile = { $name } hat sich inzwischen geändert; es wurde nichts ausgeführt. So steht es jetzt:
announce-tested = { $name } kommt jetzt als Test zu Ihnen, und nur zu Ihnen.
announce-sure = { $count ->
    [0] { $name } senden? Jetzt bekommt sie niemand.
    [one] { $name } an eine Person senden?
   *[other] { $name } an { $count } Personen senden?
 }{ $more }
announce-to-nobody =
    { $name } bekäme zurzeit niemand; ich habe nichts gesendet. Die Gründe:
    { $counts }
    Ändern Sie zum Beispiel, an wen sie geht oder das Thema.
announce-later-none = { "" }
announce-counted-anew = { " " }Gezählt wird neu, wenn es so weit ist.
announce-later = { $count ->
    [one] { " " }Eine weitere bekommt sie, wenn sie wieder schreibt.
   *[other] { " " }{ $count } weitere bekommen sie, wenn sie wieder schreiben.
 }
announce-sure-name = Senden
announce-yes = Ja
announce-yes-words = ja, ja senden, jawohl
announce-no = Nein
announce-no-words = nein, nicht, doch nicht
announce-begun = { $name } wird jetzt versendet. Nachts, nach der Uhr der Empfänger, wartet sie bis zum Morgen. Ich sage Ihnen, wie es vorangeht und wie es ausging.
announce-scheduled = { $name } ist freigegeben und beginnt: { $time }. Nachts, nach der Uhr der Empfänger, wartet sie bis zum Morgen.
announce-nobody-else = { $name } muss jemand anderes freigeben, aber es gibt zurzeit niemanden sonst mit der Rolle Redaktion oder Administration. Die Administration kann jemanden einladen.
announce-submitted = { $name } liegt jetzt bei den anderen mit der Rolle Redaktion. Sobald jemand freigibt, wird sie versendet.
announce-own-approval = Die eigene Rundnachricht ({ $name }) kann man nicht selbst freigeben.
announce-reason = Was soll geändert werden? Das bekommt nur die Person, die sie geschrieben hat.
announce-reason-name = Grund
announce-returned = { $name } geht zurück an { $author }.
announce-told-approved = { $name } ist von { $by } freigegeben.
announce-told-returned = { $name } ist von { $by } nicht freigegeben: { $reason }
announce-told-taken-back = { $name } wurde von { $by } zurückgenommen.
announce-paused = { $name } ist angehalten; es geht nichts mehr hinaus, bis jemand „Weiter“ wählt.
announce-resumed = { $name } geht weiter.
announce-recall-sure = { $name } zurückrufen? Was schon gesendet ist, bleibt bei den Empfängern; der Rest wird nie mehr gesendet.
announce-recall-sure-name = Zurückrufen
announce-drop-sure = { $name } verwerfen?
announce-drop-sure-name = Verwerfen
announce-recalled = { $name } ist zurückgerufen. Der Bericht folgt, wenn schon etwas gesendet war.
announce-dropped = { $name } ist verworfen.
announce-told-paused = { $by } hat { $name } angehalten.
announce-told-resumed = { $by } lässt { $name } weiterlaufen.
announce-told-recalled = { $by } hat { $name } zurückgerufen.
announce-told-dropped = { $by } hat { $name } verworfen.

# Liste
announce-none = Es gibt noch keine Rundnachrichten.
announcements-which = Welche möchten Sie ansehen?
announcements-which-name = Rundnachricht
announce-option = { $name } ({ $state }): { $text }
announce-short-draft = Entwurf
announce-short-awaiting-approval = wartet auf Freigabe
announce-short-scheduled = geplant
announce-short-sending = läuft
announce-short-paused = angehalten
announce-short-done = versendet
announce-short-recalled = zurückgerufen
