# Questions without an answer
words-questions = open questions, unanswered questions, questions
words-answers = own answers, manage answers
staff-command-questions = Look at questions without an answer and answer them
staff-command-answer = Answer a group of questions
staff-command-dismiss = Set a group of questions aside
staff-command-answers = Look at answers that were entered, and withdraw them
answer-notify = Tell me as soon as there is an answer
notify-question = Which question?
notify-question-name = Question
notify-gone = I no longer have this question. Please ask it again, or pass it to WFK with “Human”.
notify-refused = All right, I keep nothing. You can ask again at any time.
notify-done = Gladly. As soon as WFK has answered this question, I will write to you here: “{ $question }”
questions-none = At present no question is without an answer.
questions-which = { $count ->
        [one] One question
       *[other] { $count } questions
    } without an answer, in { $groups ->
        [one] one group
       *[other] { $groups } groups
    }. Which would you like to see?
questions-which-name = Group
questions-line = { $text } ({ $count })
questions-item = { $language }: { $text }
questions-card =
    { $count ->
        [one] One question:
       *[other] { $count } questions, the newest:
    }
    { $lines }
    { $wished ->
        [0] Nobody asked to be told.
        [one] One person asked to be told.
       *[other] { $wished } people asked to be told.
    }
questions-answer = Enter an answer
questions-dismiss = Not a question for us
questions-next = More open questions
questions-look = Look at open questions
questions-gone = These questions are settled already.
dismiss-which = Which group?
dismiss-which-name = Group
dismiss-done = Set aside: { $count ->
        [one] one question
       *[other] { $count } questions
    }.
answer-which = Which group?
answer-which-name = Group
answer-text-de = Answer in German to “{ $question }”:
answer-text-de-name = German
answer-text-en = Answer in English to “{ $question }”:
answer-text-en-name = English
answer-text-zh = Answer in Chinese to “{ $question }”:
answer-text-zh-name = Chinese
answer-empty = Without a text I cannot enter anything.
answer-check =
    { $missing }
    { $wished ->
        [0] Nobody is waiting to be told.
        [one] One person gets the answer at once.
       *[other] { $wished } people get the answer at once.
    } Enter it?
answer-done = Entered; from now on this is the answer. { $wished ->
        [0] Nobody had asked to be told.
        [one] One person is told.
       *[other] { $wished } people are told.
    }
answer-told =
    You had asked: “{ $question }”
    WFK answers (as of { $as_of }): { $answer }
answer-dated = { $answer } (as of { $as_of }, entered by WFK)
answers-none = No answer has been entered yet.
answers-which = Which answer would you like to withdraw?
answers-which-name = Answer
answers-line = { $text } ({ $owner }, as of { $as_of })
answers-withdraw = Withdraw this answer? It will not be given any more.
answers-withdrawn = Withdrawn.
digest =
    { $count ->
        [one] One question was
       *[other] { $count } questions were
    } left without an answer. Most often:
    { $lines }
words-write = write answer, enter answer, new answer
staff-command-write = Write an answer to any question, valid from then on
write-question = To which question? Write it as somebody would ask it.
write-question-name = Question
write-where =
    At present this is answered under “{ $title }”:
    { $answer }
    Should the new answer take its place?
write-where-name = Place
write-same = Yes, take its place
write-new = No, as a new question
write-done = Entered for “{ $question }”. A new question is recognised in about a minute.
write-check =
    { $missing }
    Enter it? The answer then holds for everybody.
