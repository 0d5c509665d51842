# 办公申请：工作人员看到的卡片
card-heading = 申请{ $number }
card-lines = { $lines }
card-where = { $site }，{ $span }
card-seats = { $seats }个工位
card-firm = 公司：{ $firm }（{ $origin }）
card-origin-region = 凯泽斯劳滕地区
card-origin-yangzhou = 扬州
card-origin-shanghai = 上海
card-origin-foshan = 佛山
card-person = 联系人：{ $person }（{ $spoken }）
card-purpose = 用途：{ $purpose }
card-since = 收到时间：{ $day }{ $time }（凯泽斯劳滕）
card-erased = 该公司的资料已按其要求删除。
card-state = 状态：{ $state }
card-room = 房间：{ $room }
card-offer = 保留至：{ $day }{ $time }（凯泽斯劳滕）
card-reason = 原因：{ $reason }
card-question = 询问：{ $question }
card-answer = 公司答复：{ $answer }
card-no-rooms = 房间：没有记录，未核对占用情况
card-room-fits = { $room }：全程空闲{ $free }个工位（共{ $seats }个）
card-room-full = { $room }不够：全程空闲{ $free }个工位（共{ $seats }个）
card-neighbour = 时间重叠：{ $number }（{ $state }），{ $span }，{ $seats }个工位
card-more-neighbours = ……另有{ $count }项重叠
card-unreachable = 目前无法联系到该公司：对方再次来信时即送达。
card-offered = 已提供：{ $site }，{ $room }，{ $span }
card-approve = 批准
card-refuse = 婉拒
card-ask-back = 询问
card-waiting-list = 候补
card-revoke = 撤销批准
card-details = 详情

own-words-de = 德语
own-words-en = 英语
own-words-zh = 中文
own-words-note = （WFK原话，{ $spoken }）

request-state-sent = 审核中
request-state-questioned = 已询问，待答复
request-state-waiting = 候补中
request-state-offered = 名额保留中
request-state-approved = 已批准
request-state-refused = 已婉拒
request-state-withdrawn = 已撤回
request-state-expired = 已过期
decided-approved = { $by }已批准，{ $day }{ $time }
decided-refused = { $by }已婉拒，{ $day }{ $time }

# 选择申请
decide-request = 请问是哪一项申请？请选择，或输入编号，例如B-0042。
decide-request-name = 申请
request-option = { $number }：{ $site }，{ $span }
unclear-request-number = 这不是申请编号。例如：B-0042
request-unknown = 没有编号为{ $number }的申请。
decision-outdated = 您看到这张卡片之后，{ $number }有了变化。请按目前的情况决定：
decision-already = { $number }已有决定：{ $decided }。
decision-closed = { $number }目前无需决定：{ $state }。
decision-nobody = 不会通知任何人：该公司的资料已删除。
decision-held = 目前无法联系到该公司。对方再次来信时，消息即送达。

# 批准
approve-room = 安排在哪个房间？{ $number }需要{ $seats }个工位。
approve-room-name = 房间
room-option = { $room }（空闲{ $free }个，共{ $seats }个）
approve-full =
    { $number }无法安排：该时段的空位已不够。
    { $lines }
approve-done =
    已批准：{ $number }，{ $site }，{ $span }。确认信息将发给该公司。
    { $lines }
approved-room = 房间：{ $room }
approved-unchecked = { $site }没有房间记录，未核对占用情况。
approve-collides = 这样一来，{ $number }（{ $firm }，{ $span }，{ $seats }个工位）的空位就不够了。您希望如何处理？
instead-waiting-list = { $number }转候补
instead-alternative = 提供其他安排
instead-refuse = 婉拒{ $number }

# 给公司的确认
approved-contact =
    您的申请{ $number }已获批准。
    { $lines }
confirmed-site = 地点：{ $site }
confirmed-room = 房间：{ $room }
confirmed-span = 时间：{ $span }
confirmed-seats = 工位：{ $seats }个
confirmed-address = 地址（截至{ $as_of }）：{ $text }
confirmed-hours = 开放时间与出入（截至{ $as_of }）：{ $text }
confirmed-house-rules = 使用规定（截至{ $as_of }）：{ $text }
confirmed-opening = 首日开放时间：{ $opening }
calendar-summary = { $site }办公场地（{ $number }）
calendar-description = WFK办公申请{ $number }，工位：{ $seats }个

# 候补与保留名额
waiting-already = { $number }已在候补名单中。
waiting-contact = 您的申请{ $number }（{ $site }，{ $span }，{ $seats }个工位）目前没有空位。我已为您登记候补：一有空位，就在这里告诉您。
waiting-done =
    { $number }已列入候补名单，并会告知该公司。
    { $lines }
waiting-next = 一有空位，我会按顺序提供，并保留到截止时间。
contact-withdraw = 撤回申请
alternative-none = 前后几周内没有适合{ $number }的空位，同一方向的其他办公点也没有。
alternative-none-known =
    前后几周内没有适合{ $number }的空位。
    { $lines }
alternative-no-rooms =
    无法为{ $number }提供其他方案：
    { $lines }
alternative-unchecked = { $site }没有房间记录，未核对占用情况。
alternative-which = 为{ $number }提供哪一种安排？
alternative-which-name = 安排
alternative-option = { $site }，{ $span }（{ $room }）
alternative-done =
    为{ $number }提供的安排将发给该公司，保留至{ $until }。
    { $lines }
alternative-reserved = 已保留：{ $site }，{ $span }，{ $room }
offer-other =
    关于您的申请{ $number }：{ $asked_site }，{ $asked }，很遗憾没有空位。我们可以为您提供：
    { $site }，{ $span }，{ $seats }个工位。
    为您保留至{ $until }。如果您不需要，WFK会继续为您寻找其他可能。
offer-free =
    您的申请{ $number }有好消息：现在有空位了。
    { $site }，{ $span }，{ $seats }个工位。
    为您保留至{ $until }：您需要吗？如果让给其他公司，您的申请即告结束。
offer-take = 需要
offer-pass = 让给其他公司
offer-taken =
    好的，名额已为您确认，您的申请{ $number }已获批准。
    { $lines }
offer-taken-staff = { $number }（{ $firm }）已接受：{ $site }，{ $room }，{ $span }。
offer-passed-withdrawn = 感谢您的答复。名额已让给其他公司，您的申请{ $number }到此结束。欢迎您随时再次申请。
offer-passed-sent = 感谢您的答复。您的申请{ $number }继续有效，WFK会继续审核。
offer-passed-staff-withdrawn = { $number }（{ $firm }）让出了空位：{ $site }，{ $room }，{ $span }。该申请已结束。
offer-passed-staff-sent = { $number }（{ $firm }）不需要所提供的安排：{ $site }，{ $room }，{ $span }。该申请需重新决定。
offer-gone = 这个名额已不再保留。输入“状态”，我告诉您各项申请的进展。
offer-free-staff = 候补中的{ $number }（{ $firm }）现已获得名额：{ $site }，{ $span }。
offer-lapsed = 您的申请{ $number }的名额保留时间已过，名额已让给其他公司。您的申请继续有效，WFK会继续审核。
offer-lapsed-staff = { $number }（{ $firm }）未在截止时间前接受：{ $site }，{ $span }。该申请需重新决定。

# 婉拒
refuse-reason = { $number }未能批准的原因是什么？请选择，或用您自己的话写出原因。
refuse-reason-name = 原因
refuse-reason-occupied = 该时段已满
refuse-reason-occupied-words = 已满, 满了
refuse-reason-eligible = 场地面向其他类型的企业
refuse-reason-eligible-words = 不符合条件
refuse-reason-details = 资料尚不完整
refuse-reason-details-words = 资料不全, 缺少资料
refuse-check =
    该公司将看到（{ $spoken }）：

    { $preview }

    要为{ $number }发送吗？
refused-contact =
    感谢贵公司的申请{ $number }和对我们的关注。{ $site }，{ $span }，这次很遗憾未能安排，敬请谅解。
    原因：{ $reason }
    { $lines }
revoked-contact =
    非常抱歉，您的申请{ $number }（{ $site }，{ $span }）虽已获批准，但我们不得不撤销，敬请谅解。
    原因：{ $reason }
    { $lines }
refused-instead = 我们很乐意为您考虑其他时间。
refused-possible = 以目前情况看，例如{ $site }，{ $span }有空位。欢迎您再次申请。
refuse-done =
    已处理：{ $number }已婉拒。
    { $lines }
refuse-done-told = 该公司将收到预览中的内容。
refuse-done-freed = 相关日期重新空出，该公司将收到预览中的内容。
contact-new-request = 重新申请

# 询问
ask-back-question = 关于{ $number }，您想询问什么？该公司使用{ $spoken }，您的问题将原样发给对方。
ask-back-question-name = 询问内容
ask-back-contact =
    WFK的{ $by }就您的申请{ $number }询问：
    “{ $question }”
    { $lines }
ask-back-how = 点“答复”，您的回答会直接附在申请中。
ask-back-done =
    您关于{ $number }的问题将发给该公司。
    { $lines }
ask-back-next = 对方的答复会显示在申请中。
contact-answer = 答复

# 定时事项
expired-contact = 您的申请{ $number }（{ $site }，{ $span }）到首日仍未有决定，现已过期，非常抱歉。您可以重新申请，或联系工作人员。
expired-staff = { $number }（{ $firm }；{ $site }，{ $span }）未作决定，已过期，并会告知该公司。
remind-late = { $number }已等待两个多工作日
remind-soon = { $number }几天后开始，仍未决定
lost-staff = { $number }（{ $firm }）：给该公司的消息未能送达，请用其他方式联系。
held-staff = { $number }（{ $firm }）：目前无法联系到该公司。对方再次来信时，消息即送达。

# 列表
requests-filter = 您想查看哪些申请？
requests-filter-name = 筛选
requests-none = 没有这类未决申请。
requests-list =
    未决申请：{ $count }项
    { $lines }
requests-line = { $number } · { $state } · { $site } · { $span } · { $seats }个工位
requests-more = 更多
requests-all = 全部
request-shown =
    申请{ $number }
    { $lines }

# 月历
calendar-site = 请问是哪个办公点？也可以写明月份，例如“扬州五月”。
calendar-site-name = 办公点
calendar-staff =
    { $site }，{ $month }
    { $lines }
calendar-staff-no-rooms =
    { $site }，{ $month }：没有房间记录。
    { $lines }
calendar-text = { $text }
calendar-booking = { $number } · { $firm } · { $span } · { $seats }个工位 · { $state }
calendar-nobody = 本月没有申请。
calendar-previous = 上个月
calendar-next = 下个月
availability-shown = { $lines }
availability-intro = { $site }，{ $month }：目前的空闲情况如下。这并非承诺，由WFK决定。
availability-unknown = { $site }的空闲情况我这里没有记录。您仍可提出申请，由WFK核实。
availability-request = 申请办公场地
unclear-site = 请问是哪个办公点：扬州、上海、佛山还是凯泽斯劳滕？

# 命令
words-requests = 未决申请, 查看申请, 所有申请
words-calendar = 月历, 占用情况, 预订日历
words-availability = 查看空位, 什么时候有空位, 空闲情况, 空位, 有空位吗
menu-availability = 查看空位
staff-command-approve = 批准申请：“/approve B-0042”
staff-command-refuse = 婉拒申请，写明原因并预览
staff-command-revoke = 撤销批准
staff-command-ask-back = 就申请询问公司
staff-command-waiting-list = 将申请列入候补
staff-command-alternative = 提供其他日期或办公点
staff-command-requests = 查看未决申请，也可按办公点或状态
staff-command-request = 查看一项申请的全部内容：“/request B-0042”
staff-command-calendar = 查看办公点某月的占用：“/calendar 扬州五月”
