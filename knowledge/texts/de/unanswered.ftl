# Fragen ohne Antwort
words-questions = offene fragen, fragen ohne antwort, unbeantwortete fragen
words-answers = eigene antworten, antworten verwalten
staff-command-questions = Fragen ohne Antwort ansehen und beantworten
staff-command-answer = Eine Gruppe von Fragen beantworten
staff-command-dismiss = Eine Gruppe von Fragen weglegen
staff-command-answers = Eingetragene Antworten ansehen und zurückziehen
answer-notify = Bescheid geben, sobald es eine Antwort gibt
notify-question = Welche Frage?
notify-question-name = Frage
notify-gone = Diese Frage liegt mir nicht mehr vor. Bitte stellen Sie sie noch einmal, oder geben Sie sie mit „Mensch“ an die WFK.
notify-refused = Gut, ich merke mir nichts. Sie können jederzeit wieder fragen.
notify-done = Gern. Sobald die WFK diese Frage beantwortet hat, schreibe ich Ihnen hier: „{ $question }“
questions-none = Zurzeit ist keine Frage ohne Antwort.
questions-which = { $count ->
        [one] Eine Frage
       *[other] { $count } Fragen
    } ohne Antwort, in { $groups ->
        [one] einer Gruppe
       *[other] { $groups } Gruppen
    }. Welche möchten Sie ansehen?
questions-which-name = Gruppe
questions-line = { $text } ({ $count })
questions-item = { $language }: { $text }
questions-card =
    { $count ->
        [one] Eine Frage:
       *[other] { $count } Fragen, die neuesten:
    }
    { $lines }
    { $wished ->
        [0] Niemand hat um Bescheid gebeten.
        [one] Eine Person hat um Bescheid gebeten.
       *[other] { $wished } Personen haben um Bescheid gebeten.
    }
questions-answer = Antwort eintragen
questions-dismiss = Keine Frage für uns
questions-next = Weitere offene Fragen
questions-look = Offene Fragen ansehen
questions-gone = Diese Fragen sind schon erledigt.
dismiss-which = Welche Gruppe?
dismiss-which-name = Gruppe
dismiss-done = Weggelegt: { $count ->
        [one] eine Frage
       *[other] { $count } Fragen
    }.
answer-which = Welche Gruppe?
answer-which-name = Gruppe
answer-text-de = Antwort auf Deutsch zu „{ $question }“:
answer-text-de-name = Deutsch
answer-text-en = Antwort auf Englisch zu „{ $question }“:
answer-text-en-name = Englisch
answer-text-zh = Antwort auf Chinesisch zu „{ $question }“:
answer-text-zh-name = Chinesisch
answer-empty = Ohne Text kann ich nichts eintragen.
answer-check =
    { $missing }
    { $wished ->
        [0] Niemand wartet auf Bescheid.
        [one] Eine Person bekommt die Antwort gleich.
       *[other] { $wished } Personen bekommen die Antwort gleich.
    } Eintragen?
answer-done = Eingetragen; ab jetzt wird so geantwortet. { $wished ->
        [0] Niemand hatte um Bescheid gebeten.
        [one] Eine Person bekommt Bescheid.
       *[other] { $wished } Personen bekommen Bescheid.
    }
answer-told =
    Sie hatten gefragt: „{ $question }“
    Die WFK antwortet (Stand { $as_of }): { $answer }
answer-dated = { $answer } (Stand { $as_of }, eingetragen von der WFK)
answers-none = Es ist noch keine Antwort eingetragen.
answers-which = Welche Antwort möchten Sie zurückziehen?
answers-which-name = Antwort
answers-line = { $text } ({ $owner }, Stand { $as_of })
answers-withdraw = Diese Antwort zurückziehen? Sie wird dann nicht mehr gegeben.
answers-withdrawn = Zurückgezogen.
digest =
    { $count ->
        [one] Eine Frage ist
       *[other] { $count } Fragen sind
    } ohne Antwort geblieben. Am häufigsten:
    { $lines }
words-write = antwort schreiben, antwort eintragen, neue antwort
staff-command-write = Zu jeder Frage eine Antwort schreiben, die ab dann gilt
write-question = Zu welcher Frage? Schreiben Sie sie so, wie jemand sie stellen würde.
write-question-name = Frage
write-where =
    Darauf wird zurzeit unter „{ $title }“ geantwortet:
    { $answer }
    Soll die neue Antwort an diese Stelle?
write-where-name = Stelle
write-same = Ja, an diese Stelle
write-new = Nein, als neue Frage
write-done = Eingetragen zu „{ $question }“. Eine neue Frage wird in etwa einer Minute erkannt.
write-check =
    { $missing }
    Eintragen? Die Antwort gilt dann für alle.
