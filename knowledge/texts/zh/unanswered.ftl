# 尚无答案的问题
words-questions = 待答问题, 未答问题
words-answers = 已录答复, 管理答复
staff-command-questions = 查看并回答尚无答案的问题
staff-command-answer = 回答一组问题
staff-command-dismiss = 搁置一组问题
staff-command-answers = 查看和撤回已录入的答复
answer-notify = 有答案时通知我
notify-question = 哪个问题？
notify-question-name = 问题
notify-gone = 我这里已没有这个问题的记录。请重新提问，或发送“人工”转交WFK。
notify-refused = 好的，不作记录。您可以随时再问。
notify-done = 好的。WFK答复后，我会在这里通知您：“{ $question }”
questions-none = 目前没有尚无答案的问题。
questions-which = 共{ $count }个问题尚无答案，分为{ $groups }组。您想查看哪一组？
questions-which-name = 分组
questions-line = { $text }（{ $count }）
questions-item = { $language }：{ $text }
questions-card =
    共{ $count }个问题，最近的有：
    { $lines }
    { $wished ->
        [0] 无人要求通知。
       *[other] { $wished }人要求通知。
    }
questions-answer = 录入答复
questions-dismiss = 与我们无关
questions-next = 其他待答问题
questions-look = 查看待答问题
questions-gone = 这些问题已处理。
dismiss-which = 哪一组？
dismiss-which-name = 分组
dismiss-done = 已搁置{ $count }个问题。
answer-which = 哪一组？
answer-which-name = 分组
answer-text-de = 对“{ $question }”的德文答复：
answer-text-de-name = 德文
answer-text-en = 对“{ $question }”的英文答复：
answer-text-en-name = 英文
answer-text-zh = 对“{ $question }”的中文答复：
answer-text-zh-name = 中文
answer-empty = 没有文字，无法录入。
answer-check =
    { $missing }
    { $wished ->
        [0] 无人等待通知。
       *[other] { $wished }人将立即收到答复。
    }是否录入？
answer-done = 已录入，即日起按此答复。{ $wished ->
        [0] 无人要求通知。
       *[other] { $wished }人将收到通知。
    }
answer-told =
    您曾问：“{ $question }”
    WFK答复（截至{ $as_of }）：{ $answer }
answer-dated = { $answer }（截至{ $as_of }，由WFK录入）
answers-none = 尚未录入任何答复。
answers-which = 您想撤回哪一条答复？
answers-which-name = 答复
answers-line = { $text }（{ $owner }，截至{ $as_of }）
answers-withdraw = 是否撤回这条答复？撤回后不再使用。
answers-withdrawn = 已撤回。
digest =
    共有{ $count }个问题尚无答案。最常见的：
    { $lines }
words-write = 录入答复, 写答复, 新答复
staff-command-write = 为任何问题录入答复，即日起生效
write-question = 针对哪个问题？请按用户提问的方式书写。
write-question-name = 问题
write-where =
    目前在“{ $title }”下这样答复：
    { $answer }
    新答复是否替换此处？
write-where-name = 位置
write-same = 是，替换此处
write-new = 否，作为新问题
write-done = 已录入：“{ $question }”。新问题约一分钟后可被识别。
write-check =
    { $missing }
    是否录入？录入后对所有人生效。
