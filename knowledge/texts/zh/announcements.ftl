# 撰写和发送群发消息：供工作人员使用
staff-command-announce = 撰写群发消息
staff-command-announcements = 全部群发消息及状态
staff-command-announcement = 查看一条群发消息：“/announcement A-0012”
words-announce = 撰写群发消息, 新群发消息, 发送群发消息
words-announcements = 全部群发消息, 群发消息列表
menu-announce = 撰写群发消息

announce-text-de = 德语文本：
announce-text-de-name = 德语文本
announce-text-en = 英语文本：
announce-text-en-name = 英语文本
announce-text-zh = 中文文本：
announce-text-zh-name = 中文文本
announce-skip = 不写该语言
announce-skip-words = -, 无, 跳过
announce-empty = 没有文本就没有群发消息，没有保存任何内容。
announce-again = 撰写群发消息
announce-topic = 属于哪个主题？只有同意接收该主题的人才会收到。“关于本聊天机器人的通知”发给所有未全部退订的人，请仅用于人人都需要知道的事项。
announce-topic-name = 主题
news-topic-service-words = 通知, 机器人通知
news-topic-general-words = 综合, 综合消息
news-topic-offices-words = 办公, 办公室, 场地
news-topic-conferences-words = 会议, 活动
news-topic-partners-words = 合作伙伴, 合作, 对接
news-topic-platform-words = 平台, 网络平台

# 发给谁
announce-to = 发给谁？您可以用自己的话写，例如“本地区企业，对佛山感兴趣”，也可以选择。
announce-to-name = 发给谁
announce-to-all = 所有人
announce-to-all-words = 所有人, 全部, 大家
announce-to-done = 完成
announce-to-done-words = 完成, 就这些, 没有了
announce-more = 目前：{ $present }。还要加条件吗？收件人须满足每个条件；同一条件的多个值表示满足其一。
announce-more-name = 其他条件
announce-by-platform = 按平台
announce-by-platform-words = 平台
announce-by-language = 按语言
announce-by-language-words = 语言
announce-by-region = 按地区
announce-by-role = 按身份
announce-by-role-words = 身份
announce-by-interest = 按兴趣
announce-by-interest-words = 兴趣
announce-by-conference = 按会议
announce-by-conference-words = 会议
announce-platform = 哪个平台？
announce-platform-name = 平台
announce-language = 与机器人对话使用哪种语言？
announce-language-name = 语言
announce-region = 来自哪个地区？
announce-region-name = 地区
announce-role = 哪一类？
announce-role-name = 身份
announce-interest = 对什么感兴趣？
announce-interest-name = 兴趣
announce-conference = 报名了哪个会议？
announce-conference-name = 会议
announce-conference-option = { $title }
announce-everybody = 所有人
announce-and = { $first }；{ $rest }
announce-line-platform = 平台：{ $values }
announce-line-language = 语言：{ $values }
announce-line-region = 地区：{ $values }
announce-line-role = 身份：{ $values }
announce-line-interest = 兴趣：{ $values }
announce-line-conference = 已报名“{ $title }”
unclear-segment = 未能理解“{ $word }”。我不想忽略它，否则会发给不该收到的人。例如：“本地区企业”、“微信上的扬州初创企业”、“对佛山感兴趣”、“所有人”。
unclear-segment-not = 无法排除任何人。请写明谁应该收到这条消息。

# 缺少的语言、时间
announce-instead =
    部分收件人的语言没有对应文本：
    { $lines }
    他们会收到什么？我不会自动翻译。
announce-instead-name = 没有对应文本
announce-lacking-de = – 德语：{ $count }人
announce-lacking-en = – 英语：{ $count }人
announce-lacking-zh = – 中文：{ $count }人
announce-instead-nobody = 不发送
announce-instead-nobody-words = 不发, 不用
announce-instead-de = 德语文本
announce-instead-de-words = 德语
announce-instead-en = 英语文本
announce-instead-en-words = 英语
announce-instead-zh = 中文文本
announce-instead-zh-words = 中文
announce-at = 什么时候发送？请选择，或写明凯泽斯劳滕当地的日期和时间，例如：2027年5月12日09:00
announce-at-name = 时间
announce-at-once = 确认后立即发送
announce-at-once-words = 立即, 马上, 现在

# 预览和卡片
announce-preview-odd = 请核对：{ $wanted }文本读起来像{ $found }。
announce-preview =
    预览（{ $readers }）：

    { $text }
announce-readers-de = 使用德语的收件人
announce-readers-en = 使用英语的收件人
announce-readers-zh = 使用中文的收件人
announce-card =
    群发消息 { $name }：{ $state }
    主题：{ $topic }
    发给：{ $segment }
    文本：{ $languages }
    时间：{ $time }
    撰写人：{ $author }

    目前的收件人：
    { $counts }
announce-drafted =
    群发消息 { $name } 已保存，尚未发送。
    主题：{ $topic }
    发给：{ $segment }
    文本：{ $languages }
    时间：{ $time }

    目前的收件人：
    { $counts }
announce-changed =
    已更改：群发消息 { $name }，尚未发送。
    主题：{ $topic }
    发给：{ $segment }
    文本：{ $languages }
    时间：{ $time }

    目前的收件人：
    { $counts }
announce-taken-back =
    已收回：群发消息 { $name } 重新成为您的草稿。
    主题：{ $topic }
    发给：{ $segment }
    文本：{ $languages }
    时间：{ $time }

    目前的收件人：
    { $counts }
announce-please-approve =
    { $author } 请您审阅群发消息 { $name }，文本见上。
    主题：{ $topic }
    发给：{ $segment }
    文本：{ $languages }
    时间：{ $time }

    目前的收件人：
    { $counts }
announce-state-draft = 草稿
announce-state-awaiting-approval = 等待他人审批
announce-state-scheduled = 已批准，等待发送时间
announce-state-sending = 发送中
announce-state-paused = 已暂停
announce-state-done = 已发送
announce-state-recalled = 已撤回
announce-by-shell = 命令行
announce-language-de = 德语
announce-language-en = 英语
announce-language-zh = 中文
announce-languages-all = { $there }
announce-languages-missing = { $there }；缺少：{ $missing }（使用该语言的人不会收到）
announce-languages-instead = { $there }；缺少：{ $missing }（改发{ $fallback }文本）
announce-began = { $at }开始
announce-starts = { $at }
announce-count-telegram = – Telegram：{ $count }人
announce-count-web = – 网页聊天：{ $count }人
announce-count-wechat-now = – 微信（可立即送达）：{ $count }人
announce-count-wechat-template = – 微信（模板消息）：{ $count }人
announce-count-held = – 微信（对方再次发言后送达）：{ $count }人
announce-count-unreachable = – 无法联系：{ $count }人
announce-count-lacks-de = – 没有德语文本：{ $count }人
announce-count-lacks-en = – 没有英语文本：{ $count }人
announce-count-lacks-zh = – 没有中文文本：{ $count }人
announce-count-opted-out = – 已全部退订：{ $count }人
announce-count-not-agreed = – 未订阅该主题：{ $count }人
announce-count-nobody = – 目前无人会收到
announce-count-nobody-meant = – 没有人符合条件

# 按钮
announce-act-test = 测试发给我
announce-act-send = 发送
announce-act-submit = 提交审批
announce-act-edit = 更改
announce-act-drop = 放弃
announce-act-texts = 查看文本
announce-act-approve = 批准
announce-act-return = 不批准
announce-act-take-back = 收回
announce-act-pause = 暂停
announce-act-resume = 继续
announce-act-recall = 撤回
announce-act-refresh = 刷新
announce-act-table = 表格 (CSV)
announce-act-show = 查看 { $name }
announce-list = 全部群发消息

# 更改
announce-change = 您想更改什么？
announce-change-name = 更改
announce-field-text-de = 德语文本
announce-field-text-en = 英语文本
announce-field-text-zh = 中文文本
announce-field-topic = 主题
announce-field-segment = 发给谁
announce-field-time = 时间

# 决定
announcement-which = 哪一条群发消息？例如：A-0012
announcement-which-name = 群发消息
unclear-announcement = 未能识别该编号。例如：A-0012
announce-unknown = 没有群发消息 { $name }。
announce-not-yours = { $name } 是 { $author } 的草稿，只有撰写人可以更改和发送。
announce-meanwhile = { $name } 在此期间已有变化，没有执行任何操作。当前状态：
announce-tested = { $name } 将作为测试只发给您本人。
announce-sure = { $count ->
    [0] 发送 { $name }？目前无人会立即收到。
    [one] 将 { $name } 发送给1人？
   *[other] 将 { $name } 发送给{ $count }人？
 }{ $more }
announce-to-nobody =
    目前无人会收到{ $name }，没有发送。原因：
    { $counts }
    您可以修改发送对象或主题。
announce-later-none = { "" }
announce-counted-anew = 届时会重新统计收件人。
announce-later = { $count ->
    [one] 另有1人将在再次发言时收到。
   *[other] 另有{ $count }人将在再次发言时收到。
 }
announce-sure-name = 发送
announce-yes = 是
announce-yes-words = 是的, 发送, 确认
announce-no = 否
announce-no-words = 不, 不要, 算了
announce-begun = { $name } 正在发送。收件人当地夜间暂不发送，次日早晨继续。进展和结果我会告诉您。
announce-scheduled = { $name } 已批准，开始时间：{ $time }。收件人当地夜间暂不发送，次日早晨继续。
announce-nobody-else = { $name } 须由他人审批，但目前没有其他编辑或管理员。管理员可以邀请同事。
announce-submitted = { $name } 已提交给其他编辑，有人批准后即发送。
announce-own-approval = 不能审批自己的群发消息（{ $name }）。
announce-reason = 需要更改什么？只有撰写人会收到。
announce-reason-name = 原因
announce-returned = { $name } 已退回给 { $author }。
announce-told-approved = { $name } 已由 { $by } 批准。
announce-told-returned = { $by } 未批准 { $name }：{ $reason }
announce-told-taken-back = { $name } 已由 { $by } 收回。
announce-paused = { $name } 已暂停，选择“继续”之前不再发送。
announce-resumed = { $name } 继续发送。
announce-recall-sure = 撤回 { $name }？已发送的保留在收件人处，其余不再发送。
announce-recall-sure-name = 撤回
announce-drop-sure = 放弃 { $name }？
announce-drop-sure-name = 放弃
announce-recalled = { $name } 已撤回。如已有发送，将给出报告。
announce-dropped = { $name } 已放弃。
announce-told-paused = { $by } 暂停了 { $name }。
announce-told-resumed = { $by } 让 { $name } 继续发送。
announce-told-recalled = { $by } 撤回了 { $name }。
announce-told-dropped = { $by } 放弃了 { $name }。

# 列表
announce-none = 还没有群发消息。
announcements-which = 您想查看哪一条？
announcements-which-name = 群发消息
announce-option = { $name }（{ $state }）：{ $text }
announce-short-draft = 草稿
announce-short-awaiting-approval = 等待审批
announce-short-scheduled = 已安排
announce-short-sending = 发送中
announce-short-paused = 已暂停
announce-short-done = 已发送
announce-short-recalled = 已撤回
