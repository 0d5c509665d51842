# 向WFK提问
person-question = 请问您想向WFK提什么问题？
person-question-name = 您的问题
person-way = 您希望以什么方式得到答复？
person-way-name = 答复方式
person-way-here = 在此对话中
person-way-here-words = 这里, 在这里, 对话, 微信, 此对话
person-way-mail = 电子邮件
person-way-mail-words = 邮件, 邮箱, 电邮, 发邮件
person-way-phone = 电话
person-way-phone-words = 电话, 打电话, 来电, 手机
person-mail = 请提供电子邮箱地址：
person-mail-name = 电子邮箱
person-phone = 请提供电话号码：
person-phone-name = 电话号码
person-check = 选择“提交”后，您的问题将转给WFK，并附上本次对话的最后几行（最多六行），以免您重复说明。
person-done = 谢谢。您的问题已转给WFK，编号为{ $number }。何时答复，我无法确定。在工作人员回复之前，您可以继续向我提问。
person-done-present = 谢谢。您的问题已转给WFK，编号为{ $number }。现在有工作人员在岗。在工作人员回复之前，您可以继续向我提问。
person-done-absent = 谢谢。您的问题已转给WFK，编号为{ $number }。现在没有工作人员在岗，{ $opens }起有人在岗。在此之前，您可以继续向我提问。
person-declined = 好的，不会保存也不会转交任何内容。您仍可继续向我提问。
person-already = 您正在与WFK对话，请直接在这里写下您的问题。

# 与WFK的对话：联系人看到的内容
handover-to-bot = 返回机器人
handover-begun = WFK的{ $name }在这里答复您。您的消息由我转达，对话结束后我再为您服务。
handover-begun-mail = WFK的{ $name }正在处理您的问题{ $number }，将通过电子邮件答复您。
handover-begun-phone = WFK的{ $name }正在处理您的问题{ $number }，将给您打电话。
handover-joined-contact = WFK的{ $name }也加入了对话。
handover-goes-on = 您正在这里与WFK（{ $names }）对话，您的消息由我转达。
handover-word-from = { $name }，WFK
handover-word-corrected = { $name }，WFK（已更正）
handover-word = { $text }
handover-not-carried = 图片、文件和语音我无法转达，也不会保存。请用文字说明，并请勿在此发送身份证件或签证材料。
handover-patience = 您的问题{ $number }在WFK仍待答复，我刚刚提醒了工作人员。
handover-ended-here = 与WFK的对话已结束，现在由我（聊天机器人）继续为您服务。请问还有什么可以帮您？
handover-ended-mail = WFK已将您的问题{ $number }记为已通过电子邮件答复。请问还有什么可以帮您？
handover-ended-phone = WFK已将您的问题{ $number }记为已通过电话答复。请问还有什么可以帮您？
handover-left = 好的，现在由我（聊天机器人）继续为您服务，WFK已获知。请问还有什么可以帮您？
handover-with-bot = 您现在就在与我（聊天机器人）对话。请问您想了解什么？
words-bot = 机器人, 返回机器人, 回到机器人, 转机器人

# 给同事的卡片
handover-card-open = 有新问题：{ $number }
handover-card-taken = { $number }：由{ $names }负责
handover-card-closed = { $number }：已结束
handover-card = { $lines }
handover-line-language = 语言：{ $spoken } · { $platform }
handover-line-about = 最近话题：{ $about }
handover-line-question = 问题：{ $question }
handover-line-recent =
    最近的对话：
    { $recent }
translated =
    机器翻译（{ $engine }）：
    { $text }
handover-line-here = 答复方式：在此对话中
handover-line-mail = 通过电子邮件答复：{ $reply_to }
handover-line-phone = 通过电话答复：{ $reply_to }
handover-platform-telegram = Telegram
handover-platform-wechat = 微信
handover-platform-web = 网页聊天
handover-platform-terminal = 终端
handover-claim = 接手
handover-join = 旁听
handover-take-over = 全部接手
handover-answer = 答复
handover-give-back = 交回机器人
handover-done = 已办理

# 同事看到的内容
handover-number = 请问是哪个问题？请提供编号，例如F-0007。
handover-number-name = 编号
unclear-handover = 这不是问题编号。例如：F-0007
handover-unknown = 没有编号为{ $number }的问题。
handover-over = 未发送：{ $number }已结束。
handover-closed-already = { $number }已经结束。
handover-noted = { $number }已结束，联系人已获知。
handover-whom = 未发送：请问您要写给谁？请点选对话，或用“交回机器人”结束对话。
handover-yours = 您已接手{ $number }。您现在在这里写的内容会连同您的姓名原样发给联系人，只有带斜杠的命令由机器人处理。
handover-yours-thread = 您已接手{ $number }。在该联系人的话题中写的内容会连同姓名原样发给联系人。
handover-yours-mail = 您已接手{ $number }。请通过电子邮件答复{ $reply_to }，之后点“已办理”。
handover-yours-phone = 您已接手{ $number }。请致电{ $reply_to }，之后点“已办理”。
handover-language = 该联系人使用的语言：{ $spoken }。您写的内容会原样发出，不作翻译。
handover-writing = 您现在写给{ $number }：您在这里写的内容会发给该联系人。
handover-writing-thread = { $number }已由您负责，请在该联系人的话题中书写。
handover-taken = { $number }已由{ $names }负责，自{ $since }起。
handover-joined = 您已加入{ $number }。您现在在这里写的内容也会连同您的姓名发给联系人。
handover-joined-thread = 您已加入{ $number }，请在该联系人的话题中书写。
handover-joined-staff = { $number }：{ $name }已加入，可以答复。
handover-replaced = { $number }：已由{ $name }接手。您写的内容不再发给该联系人。
handover-own = { $number }是您自己的问题。
handover-elsewhere = 该联系人正在与WFK进行另一场对话，之后才能接手{ $number }。
handover-said = { $number }：{ $text }
handover-corrected = { $number }，联系人更正：{ $text }
handover-copy = { $number }，{ $name }发给联系人：{ $text }
handover-sent = 已发送（{ $number }）。
handover-lost = { $number }：联系人发送的内容未被转达（{ $kind }）。
handover-kind-photo = 图片
handover-kind-document = 文件
handover-kind-voice = 语音
handover-kind-video = 视频
handover-kind-sticker = 表情
handover-kind-location = 位置
handover-kind-contact = 名片
handover-kind-link = 链接
handover-kind-identity = 身份证件或其号码
handover-kind-other = 其他内容
handover-only-text = 未发送：我只能转达文字。
handover-not-here = 未发送：{ $number }不在此对话中答复。
handover-given-back = { $number }已结束，联系人已获知。现在由机器人继续答复。
handover-closed-by = { $number }：{ $name }已结束对话，由机器人继续答复。
handover-closed-by-contact = { $number }：联系人已结束对话，由机器人继续答复。
handover-reminder-open = { $number }自{ $since }起等待，尚无人接手。
handover-reminder-taken = { $number }自{ $since }起等待答复（由{ $names }负责）。
handover-unreached-held = { $number }：目前无法联系到对方。您写的内容会保留，对方再次写信息时即送达。
handover-unreached-failed = { $number }：有一条消息未能送达联系人。
handovers-none = 没有待答复的问题。
handovers-list =
    待答复的问题：
    { $lines }
handovers-line-open = { $number } · { $spoken } · 尚无人接手：{ $question }
handovers-line-taken = { $number } · { $spoken } · { $names }：{ $question }
handover-shown =
    { $heading }
    { $card }
words-handovers = 待答复的问题
words-done = /done
words-claim = /claim
words-reply = /reply
words-hours = 值班时间
staff-command-handovers = 待答复的问题
staff-command-handover = 查看问题：/handover F-0007
staff-command-claim = 接手问题：/claim F-0007
staff-command-attend = 旁听：/attend F-0007
staff-command-takeover = 从同事处接手：/takeover F-0007
staff-command-reply = 写给该联系人：/reply F-0007
staff-command-done = 结束并交回机器人：/done，有多个时：/done F-0007
staff-command-hours = 填写在岗时间

# 在岗时间
hours-week =
    WFK什么时候有人在岗？例如“周一至周四 9:00-16:00，周五 9:00-13:00”。目前记录：
    { $present }
hours-week-name = 在岗时间
hours-zone = 这些时间按哪个时区计算？
hours-zone-name = 时区
hours-remind = 多少个工作小时内无人答复时提醒同事？一般为4。
hours-remind-name = 提醒（小时）
hours-check = 向WFK提问的联系人会看到这些时间。
hours-done =
    已保存。目前记录：
    { $lines }
hours-remove = 删除记录
hours-remove-words = 删除, 取消记录
hours-unknown = 无
hours-day = { $day } { $times }
hours-days = { $first }至{ $last } { $times }
unclear-hours = 没有看懂这些时间。例如：周一至周四 9:00-16:00，周五 9:00-13:00
unclear-hour-count = 请输入1到{ $most }之间的整数。
weekday-0 = 星期一
weekday-1 = 星期二
weekday-2 = 星期三
weekday-3 = 星期四
weekday-4 = 星期五
weekday-5 = 星期六
weekday-6 = 星期日
