# 会议：报名、提醒、签到，以及工作人员录入的内容
words-register = 报名, 会议报名, 报名参会, 我要报名, 我想报名参加会议
words-conf-own = 我的报名, 我的会议, 我的门票
words-conf-reminders = 提醒, 修改提醒, 更改提醒
words-conf-withdraw = 取消报名, 撤回报名
words-conf-notify = 有日期时通知我, 定了时间通知我
words-conference = 录入会议, 编辑会议, 修改会议
words-move = 会议改期, 新的会议时间
words-call-off = 取消会议
words-attendees = 参会名单, 报名名单
words-checkin = 签到, 入场
staff-command-conference = 录入和修改会议
staff-command-move = 会议改期：“/move china 12.05.2027 14:00”
staff-command-call-off = 取消会议
staff-command-attendees = 以文件形式查看报名名单
staff-command-posters = 会议海报二维码
staff-command-checkin = 入场签到：“/checkin C-0007”
menu-register = 报名参会
menu-conf-own = 我的报名
menu-conf-reminders = 修改提醒
menu-conf-withdraw = 取消报名
menu-conf-notify = 有日期时通知我
menu-conf-forget = 不再通知

# 会议的说法
conf-when = { $at }
conf-when-own = { $at }；您所在地（{ $city }）：{ $day }{ $time }
conf-place-open = 尚未确定
conf-option = { $title }（{ $day }）
conf-line-title = { $title }
conf-line-cancelled = 已取消：{ $title }（截至{ $as_of }）
conf-line-start = 开始：{ $start }
conf-line-end = 结束：{ $end }
conf-line-place = 地点：{ $place }
conf-line-text = { $text }
conf-line-programme = 议程：{ $text }
conf-line-interpreting = 口译：{ $interpreting }
conf-line-online = 可线上参会，报名后可获得链接。
conf-line-audience = 面向：{ $audience }
conf-line-deadline = 报名截止：{ $day }
conf-line-status = { $status }（截至{ $as_of }）
conf-status-planned = 计划中，暂未开放报名。
conf-status-open = 报名已开放。
conf-status-full = 名额已满，可登记候补。
conf-status-moved = 已改期，以上为新的时间。报名已开放。
conf-audience-kl = 凯泽斯劳滕地区的企业
conf-audience-china = 扬州、上海和佛山地区的企业
conf-audience-all = 所有感兴趣的人士
conf-interpreting-none = 无
conf-interpreting-de-zh = 德语和中文
conf-interpreting-de-en = 德语和英语
conf-interpreting-de-en-zh = 德语、英语和中文
conf-reminders-all = 提前7天、1天和2小时
conf-reminders-late = 提前1天和2小时
conf-reminders-week = 提前7天
conf-reminders-day = 提前1天
conf-reminders-hours = 提前2小时
conf-reminders-none = 不提醒
conf-state-registered = 已报名
conf-state-waiting = 候补中
conf-state-offered = 已为您保留名额
conf-state-withdrawn = 已取消报名
conf-state-lapsed = 已不在候补名单
conf-state-arrived = 已签到
conf-state-cancelled = 会议已取消
conf-quote = { $lines }
conf-quote-note = 由WFK录入。
conf-quote-audience = { $title }，{ $start }，面向{ $audience }（截至{ $as_of }）
conf-quote-details = { $title }（截至{ $as_of }）：
conf-quote-own = 您的会议：{ $title }。开始：{ $start }。地点：{ $place }。您的报名{ $number }：{ $state }。
conf-quote-own-cancelled = 已取消：您的会议“{ $title }”，{ $start }。您的报名{ $number }随之失效。

# 报名
conf-which = 您想报名参加哪个会议？
conf-which-name = 会议
conf-none-open = 目前没有开放报名的会议。有了日期是否需要我通知您？
conf-unknown = 没有找到这个会议。
conf-not-open =
    该会议目前无法报名。
    { $lines }
conf-origin = 请问贵公司位于哪里？
    （{ $title }）
conf-origin-name = 所在地
conf-origin-kl = 凯泽斯劳滕市或县
conf-origin-kl-words = 凯泽斯劳滕, 凯泽斯劳滕地区
conf-origin-china = 扬州、上海或佛山地区
conf-origin-china-words = 中国, 扬州, 上海, 佛山
conf-origin-elsewhere = 其他地区
conf-origin-elsewhere-words = 其他, 别的地方
conf-not-invited = 感谢您的关注。会议“{ $title }”面向{ $audience }。我可以为您向WFK询问能否参加。
conf-declined = 好的，不办理报名，也没有保存任何资料。您仍可向WFK提问。
conf-already = 您已报名（{ $number }）：{ $title }，{ $start }。
conf-people =
    { $title }
    开始：{ $start }
    包括您本人，一共几位参加？
conf-people-name = 人数
unclear-people = 请填写1到{ $most }之间的数字，例如“2”。人数更多时，请发送“人工”联系WFK。
conf-wait = { $free ->
        [0] 名额已满。
       *[other] 只剩{ $free }个名额。
    }是否登记候补？名额足够时我会通知您，一般有两天时间决定。
conf-wait-name = 候补
conf-wait-yes = 登记候补
conf-wait-yes-words = 是, 好, 好的, 候补
conf-wait-no = 不用了
conf-wait-no-words = 否, 不, 不用, 不需要
conf-not-waiting = 好的，没有保存任何资料。减少人数后欢迎再次报名。
conf-firm = 请问您代表哪家企业或机构？
conf-firm-name = 企业
conf-firm-none = 无企业
conf-firm-none-words = 无, 没有, 个人
conf-family = 请问您贵姓？
conf-family-name = 姓
conf-given = 请问您的名字？
conf-given-name = 名
conf-language = 您希望用哪种语言参会？
conf-language-name = 语言
conf-needs = 参会时有无特殊需要（例如饮食、无障碍）？请只填写必要的内容。
conf-needs-name = 需要
conf-needs-none = 无特殊需要
conf-needs-none-words = 无, 没有
conf-consent = 为办理报名，WFK将在德国保存您的姓名、企业、人数、语言以及您填写的特殊需要，仅用于本次会议和会议提醒。您可随时取消报名（发送“取消报名”）以撤回同意。您是否同意？
conf-consent-name = 同意会议报名
conf-check =
    { $title }
    开始：{ $start }
    地点：{ $place }
    { $waits ->
        [yes] 是否按此登记候补？
       *[no] 是否按此报名？
    }
conf-registered =
    报名成功：{ $number }，{ $people }人
    { $title }
    开始：{ $start }
    地点：{ $place }
    提醒：{ $reminders }。21点至次日8点之间不发送，改为提前发送。
    附件：日历事项和入场券。
conf-waiting =
    已登记候补：{ $number }，{ $people }人
    { $title }
    开始：{ $start }
    地点：{ $place }
    名额足够时，我会通知您。
conf-file-calendar = 日历事项
conf-file-ticket = 入场券

# 我的报名
conf-own-none = 没有您的会议报名记录。
conf-own = { $lines }
conf-own-line =
    { $number }：{ $title }（{ $state }，{ $people }人）
    开始：{ $start }
    地点：{ $place }
    { $link }
    提醒：{ $reminders }
conf-own-link = 线上链接：{ $link }
conf-own-no-link = 入场时请出示入场券。
conf-own-waiting =
    { $number }：{ $title }（{ $state }，{ $people }人）
    开始：{ $start }
    地点：{ $place }
conf-own-offered =
    { $number }：{ $title }（{ $state }，{ $people }人）
    开始：{ $start }
    地点：{ $place }
    名额保留至：{ $until }
conf-reminders-which = 请问是哪个会议？
conf-reminders-which-name = 会议
conf-reminders =
    { $title }
    开始：{ $start }
    目前的提醒：{ $present }。您希望何时收到提醒？
conf-reminders-name = 提醒
conf-reminders-all-words = 全部
conf-reminders-none-words = 不要, 不需要
conf-reminders-done = 好的。提醒：{ $reminders }。
conf-withdraw-which = 您想取消哪个会议的报名？
conf-withdraw-which-name = 会议
conf-withdraw = 确定取消报名{ $number }吗？{ $title }，{ $start }。您的名额将留给他人。
conf-withdraw-name = 取消报名
conf-withdraw-yes = 确定取消
conf-withdraw-yes-words = 是, 是的, 确定, 取消报名
conf-withdraw-no = 不取消，我会参加
conf-withdraw-no-words = 否, 不, 不取消
conf-withdraw-kept = 好的，报名保持不变（{ $number }）：{ $title }，{ $start }。
conf-withdrawn = 已取消报名（{ $number }）：{ $title }，{ $start }。不再发送提醒。期待下次有机会见到您。

# 候补
conf-offer-number = 请问是哪一项报名？
conf-offer-number-name = 编号
conf-offer = 是否接受名额？{ $title }，{ $start }
conf-offer-name = 候补名额
conf-take = 接受名额
conf-take-words = 是, 好, 好的, 接受
conf-pass = 放弃名额
conf-pass-words = 否, 不, 放弃
conf-offered =
    有名额了：{ $title }，{ $people }人（{ $number }）
    开始：{ $start }
    地点：{ $place }
    为您保留至：{ $until }
conf-offer-gone = 该名额已失效。
conf-passed = 好的，名额将留给他人。您已不在“{ $title }”的候补名单上（{ $number }）。
conf-lapsed = 保留时间已过，名额将留给他人（{ $number }）：{ $title }，{ $start }。欢迎您重新报名。

# 自动发送
conf-remind =
    会议提醒：{ $title }
    开始：{ $start }
    地点：{ $place }
    { $link }
    您的报名：{ $number }，{ $people }人
conf-told-moved =
    会议改期：{ $title }
    原时间：{ $was }
    新时间：{ $start }
    地点：{ $place }
    { $standing }
conf-told-updated =
    会议信息有变：{ $title }
    开始：{ $start }
    地点：{ $place }
    { $standing }
conf-still-moved =
    { $link }
    您的报名{ $number }（{ $people }人）继续有效，提醒将按新时间发送。如时间不合适，请取消报名。
conf-still-registered =
    { $link }
    您的报名{ $number }（{ $people }人）继续有效。
conf-still-offered =
    { $number }（{ $people }人）：您的名额尚未确定，仍为您保留至{ $until }。如需参会，请在此之前接受名额；逾期将留给他人。
conf-still-waiting =
    { $number }（{ $people }人）：您仍在候补名单上，名额足够时我会通知您。如不想继续候补，请取消报名。
conf-told-cancelled = 很遗憾，会议已取消：{ $title }，{ $was }。{ $seated ->
        [yes] 您的报名{ $number }随之失效，不再发送提醒。
       *[no] 您的候补登记{ $number }随之失效。
    }敬请谅解。{ $reason }
conf-told-reason = { "\u000A" }WFK说明：“{ $reason }”
conf-told-no-reason = { "" }
conf-date-open =
    您希望在有日期时收到通知：
    { $lines }
conf-date-planned =
    您希望在有日期时收到通知：
    { $lines }
    开放报名时我会再次通知您。
consent-news = 为了在有新消息时（此处为会议日期）通知您，WFK将在德国保存您的这一要求以及在此联系您的方式。您可随时撤回（发送“我的数据”或“退订”）。您是否同意？
consent-news-name = 同意接收消息
conf-notify-done = 好的。WFK录入会议日期后，我会在这里通知您。
conf-notify-stopped = 好的。不过您已退订群发消息，请重新订阅，我才能通知您。
conf-notify-already = 已经记下：有了日期我会通知您。
conf-notify-declined = 好的，不作记录。您可以随时再问。
conf-notify-forgotten = 好的，不再为此通知您。

# 录入和修改
conf-edit = 编辑会议
conf-edit-which = 哪个会议？
conf-edit-which-name = 会议
conf-new = 新会议
conf-key = 请为会议取一个简短代号，由小写字母、数字和连字符组成，用于链接。例如：china-2027
conf-key-name = 代号
unclear-conf-key = 代号为{ $least }至{ $most }个字符：小写字母a–z、数字、连字符。
conf-key-taken = 代号{ $key }已存在。
conf-title-de = 德文标题：
conf-title-de-name = 德文标题
conf-title-en = 英文标题：
conf-title-en-name = 英文标题
conf-title-zh = 中文标题：
conf-title-zh-name = 中文标题
conf-no-title = 标题不能为空，未作保存。
conf-zone = 开始时间以哪里的时间为准？也可以填写城市。
conf-zone-name = 时区
conf-start = 会议何时开始？请填写当地日期和时间，例如：2027年5月12日14:00
conf-start-name = 开始
conf-end = 何时结束？如在同一天，只填时间即可。
conf-end-name = 结束
unclear-deadline = 该日期晚于开始日期{ $latest }。
unclear-link = 请填写以https://开头的链接。
unclear-ticket = 编号的格式为：C-0007
conf-place-de = 德文地点（楼宇、街道、城市）：
conf-place-de-name = 德文地点
conf-place-en = 英文地点：
conf-place-en-name = 英文地点
conf-place-zh = 中文地点：
conf-place-zh-name = 中文地点
conf-prose-de = { $field }（德文）：
conf-prose-de-name = 德文
conf-prose-en = { $field }（英文）：
conf-prose-en-name = 英文
conf-prose-zh = { $field }（中文）：
conf-prose-zh-name = 中文
conf-prose-check = { $missing }是否保存？
conf-capacity = 最多可容纳多少人？至少{ $least }人；“不限”表示不设上限。
conf-capacity-name = 名额
conf-no-limit = 不限
conf-audience = 会议面向哪些人？
conf-audience-name = 面向
conf-audience-kl-words = 凯泽斯劳滕地区
conf-audience-china-words = 中国
conf-audience-all-words = 所有人, 全部
conf-open = 是否立即开放报名？
conf-open-name = 报名
conf-open-yes = 立即开放
conf-open-yes-words = 是, 开放
conf-open-no = 暂不开放
conf-open-no-words = 否, 不
conf-new-check = { $missing }是否录入？之后将在答复中告知时间，并通知要求通知的人。
conf-saved =
    已保存，即日起这样告知：
    { $lines }
conf-poster = 用于邀请和海报的链接：{ $link }（微信场景值：{ $mark }）
conf-poster-mark = 用于链接和海报的标记：{ $mark }
conf-poster-wechat = 微信暂未提供二维码：需要已认证的服务号。技术人员可用此命令查看原因：wfk-bot posters { $conference }
conf-posters =
    用于邀请和海报：{ $title }
    { $lines }
conf-posters-button = 海报二维码
posters-which = 哪个会议？
posters-which-name = 会议
conf-change =
    { $lines }
    { $counts }
    您想修改什么？
conf-change-name = 修改
conf-counts = 报名：{ $registered }（已占{ $people }个名额），候补：{ $waiting }
conf-field-time = 时间
conf-field-place = 地点
conf-field-title = 标题
conf-field-text = 简介
conf-field-programme = 议程
conf-field-link = 线上参会链接
conf-field-interpreting = 口译
conf-field-capacity = 名额
conf-field-deadline = 报名截止
conf-field-audience = 面向对象
conf-field-needs = 询问特殊需要
conf-field-zone = 时区
conf-field-open = 开放报名
conf-field-close = 关闭报名
conf-told-check = 已有{ $count }项报名，全部报名人将收到新的信息和日历事项。是否保存？
conf-link = 线上参会的链接是什么？只有报名者可见。
conf-link-name = 链接
conf-interpreting = 提供哪些语言之间的口译？
conf-interpreting-name = 口译
conf-deadline = 报名截止到哪一天（含当天）？
conf-deadline-name = 报名截止
conf-asks-needs = 报名时是否询问特殊需要（饮食、无障碍）？请仅在本次会议确有必要时询问。
conf-asks-needs-name = 询问特殊需要
conf-needs-ask = 询问
conf-needs-ask-words = 是
conf-needs-skip = 不询问
conf-needs-skip-words = 否, 不
conf-opened-check = 是否开放报名？要求通知的人将收到消息。
conf-closed-check = 是否关闭报名？会议将重新列为计划中。
conf-close-registered = 已有{ $count }项报名，不能关闭。请改为设置报名截止日期。
conf-none-ahead = 没有尚未举行的会议记录。
conf-move-which = 哪个会议改期？
conf-move-which-name = 会议
conf-move-start = “{ $title }”改到何时开始？请填写当地日期和时间；目前为{ $present }。会议时长不变。
conf-move-start-name = 新的开始时间
conf-move-same = 与现有时间相同，未作修改。
conf-move-check =
    两地时间：{ $start }
    { $count ->
        [0] 尚无人报名。是否改期？
       *[other] 已有{ $count }项报名：是否通知全部报名人并重设提醒？
    }
conf-off-which = 取消哪个会议？
conf-off-which-name = 会议
conf-off-reason = 是否向“{ $title }”的报名人说明原因？您写的内容将原样发送给所有报名人。
conf-off-reason-name = 原因
conf-off-no-reason = 不说明原因
conf-off-no-reason-words = -, 无, 跳过, 不
conf-off-check =
    { $title }，{ $start }
    { $count ->
        [0] 尚无人报名。是否取消会议？
       *[other] 已有{ $count }项报名：是否取消会议并通知全部报名人？
    }此操作无法撤销。
conf-off-done =
    { $lines }
    { $count ->
        [0] 无人报名。
       *[other] 将通知{ $count }位报名人。
    }

# 签到
checkin-number = 入场券上的编号是多少？
checkin-number-name = 编号
checkin-next = 下一张入场券
checkin-unknown = 没有这个编号。
checkin-done =
    已签到：{ $number }，{ $person }，{ $firm }，{ $people }人
    { $needs }
    { $title }
checkin-needs = 特殊需要：{ $needs }
checkin-no-needs = 未填写特殊需要。
checkin-already =
    此前已签到：{ $number }，{ $person }，{ $firm }
    { $day }{ $time }，经手人：{ $by }（{ $title }）
checkin-not =
    入场券无效：{ $number }，{ $person }，{ $firm }
    { $title }，{ $start }：{ $state }
checkin-early =
    尚未到时间：{ $number }（{ $person }，{ $firm }）用于“{ $title }”，{ $start }。
    最早可在会议前一天签到。
conf-ticket-strange = 这张入场券不是您的。
attendees-which = 哪个会议的名单？
attendees-which-name = 会议
attendees-none = 尚无人报名“{ $title }”。
attendees-done = { $title }：报名{ $registered }项，已占{ $people }个名额，候补{ $waiting }项，已签到{ $arrived }项。名单仅用于本次会议的工作；调取已记入日志。
attendees-number = 编号
attendees-state = 状态
attendees-people = 人数
attendees-person = 姓名
attendees-firm = 企业
attendees-language = 语言
attendees-needs = 特殊需要
attendees-registered = 报名时间
attendees-arrived = 签到时间
