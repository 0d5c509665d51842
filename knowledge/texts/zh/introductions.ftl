# 引荐：双方同意后，两家企业才互相认识
words-my-introductions = 我的引荐, 我的对接, 查看引荐, 引荐进展
words-introduce = 申请引荐, 申请对接
words-introductions = 引荐, 所有引荐, 对接
words-pair = 推荐配对, 推荐两家企业
words-intro-end = 结束对话, 结束这次对话
staff-command-introductions = 按状态查看引荐：“/introductions”或“/introductions refused”
staff-command-introduction = 查看一项引荐：“/introduction V-0012”
staff-command-intro-approve = 批准一项引荐
staff-command-intro-turn-down = 不批准一项引荐，或：对方企业不愿意
staff-command-intro-carried = 人工转达：对方企业同意
staff-command-intro-stop = 结束一项引荐
staff-command-pair = 把两家企业互相推荐：“/pair P-0001 P-0002”
menu-my-introductions = 我的引荐

# 不含名称的介绍
introduction-card-reason = { $reason }
introduction-card-answered = { $number }：贵公司已答复。
introduction-card-over = { $number }：已不再开放。

# 提出申请
introduce-profile = 请问是哪一份资料？请告知编号，例如P-0042。
introduce-profile-name = 资料
introduce-with = 您想用贵公司的哪一份资料提出申请？
introduce-with-name = 贵公司资料
introduce-gone = 这份资料已不在了。需要WFK为您继续协助吗？
introduce-no-firm = 为了让对方了解申请方，贵公司需要先填写一份资料；其中不会显示贵公司名称。
introduce-no-profile = 贵公司目前没有正在展示的资料。有了有效的资料即可申请。
introduce-own = 这是贵公司自己的资料。
introduce-colleague = 贵公司已在办理这项引荐（{ $number }），由您的一位同事负责。
introduce-same-side = 我负责让凯泽斯劳滕地区的企业与扬州、上海、佛山的企业互相认识。这两家企业在同一侧。
introduce-not-possible = 目前无法安排这项引荐。如有需要，WFK可以为您继续协助。
introduce-limit =
    { $most ->
       *[other] 贵公司本周已申请{ $most }次引荐。
    }为避免打扰过多，几天后可继续申请。
introduce-busy = 这家企业本周已收到较多申请，请过几天再试。
introduce-lead-direct =
    对方将看到贵公司的以下信息（不含名称）：
    { $lines }

    对方可在{ $until }之前答复；如未答复，申请自动结束。
introduce-lead-approval =
    对方将看到贵公司的以下信息（不含名称）：
    { $lines }

    申请先由WFK审核，之后对方有{ $days }个工作日可以答复；届时我会告诉您具体日期。
introduce-lead-hand =
    对方最初将了解到贵公司的以下信息：
    { $lines }

    这家企业尚未使用本聊天，由WFK直接联系；为此WFK也会看到您的联系方式。
introduce-declined = 好的，我不提出申请，也不传递任何信息。
introduce-done-waiting-b = 已申请：{ $number }。对方可在{ $until }之前答复，一有消息我就告诉您。
introduce-done-proposed = 已记录：{ $number }。WFK审核后会转达您的申请，届时我会告诉您。
introduce-done-by-hand = 已记录：{ $number }。WFK会直接联系对方企业，届时我会告诉您。

# 同意：仅限本次引荐
introduction-lead =
    关于{ $number }：以下企业希望与贵公司认识：
    { $lines }
introduction-consent =
    { $lead }

    { $exchange }
    { $data }
    { $hint }本同意仅限这次引荐；在此之前您可随时撤回。您是否同意？
introduction-exchange-direct = 双方都同意后，对方才会收到您的以下联系方式，您也会同时收到对方的联系方式：
introduction-exchange-hand = 对方企业也同意后，WFK才会转交您的以下联系方式，并安排双方联系：
introduction-consent-name = 同意
introduction-consent-yes = 同意
introduction-consent-yes-words = 是, 好, 我同意
introduction-consent-no = 不同意
introduction-consent-no-words = 否, 不, 我不同意
introduction-consent-china = 这些信息将传送给中国的一家企业。欧盟未就中国作出充分性认定：您的数据在当地得不到同等水平的保护。
introduction-consent-kl = 这些信息将传送给凯泽斯劳滕地区（德国）的一家企业，仅用于这次认识。
introduction-consent-elsewhere = 这些信息将传送给我们四个地区以外的一家企业。如该企业在欧盟以外，您的数据在当地可能得不到同等水平的保护。
introduction-contact-firm = 企业：{ $value }
introduction-contact-person = 姓名：{ $value }
introduction-contact-job = 职务：{ $value }
introduction-contact-reply = 联系方式：{ $value }

# 收到申请
introduction-asked-heading = 有企业希望与贵公司认识
introduction-remind-heading = 提醒：有企业希望与贵公司认识
introduction-asked =
    { $number }
    { $lines }

    双方同意后才交换联系方式。您可在{ $until }之前答复。
introduction-yes = 同意
introduction-no = 婉拒
introduction-question = 提问
introduction-which = 请问是哪一项引荐？请告知编号，例如V-0012。
introduction-which-name = 引荐
unclear-introduction = 请告知引荐的编号，例如V-0012。
unclear-profile-number = 请告知资料的编号，例如P-0042。
introduction-unknown = 没有属于您的引荐{ $number }。
introduction-not-agreed = 好的，我不传递任何信息。{ $number }保持开放，直到您作出决定或期限届满。
introduction-yes-waiting-a = 谢谢，您对{ $number }的同意已记录。现在等待对方，对方可在{ $until }之前答复。
introduction-yes-waiting-b = 谢谢，您对{ $number }的同意已记录。现在等待对方，对方可在{ $until }之前答复。
introduction-yes-by-hand = 谢谢，您对{ $number }的同意已记录。WFK会直接联系对方企业。
introduction-yes-proposed = 谢谢，{ $number }已记录。WFK还在审核，届时我会告诉您。
introduction-no-sure = 婉拒{ $number }吗？对方不会知道您是谁，也不会知道原因。半年内我不再向您推荐这家企业。
introduction-no-sure-name = 确认
introduction-no-sure-yes = 婉拒
introduction-no-sure-yes-words = 是, 确认婉拒
introduction-no-sure-no = 再想想
introduction-no-sure-no-words = 否, 返回
introduction-no-left = 好的，{ $number }保持开放。
introduction-declined = 已婉拒：{ $number }。您的信息没有传给对方。

# 结果与进展
introduction-over = { $number }：这项引荐未能实现。联系方式没有传给任何一方。
introduction-closed = { $number }已结束，不再通过本聊天进行对话。
introduction-expired-asker = { $number }：截至{ $until }没有收到答复，申请已结束。联系方式没有传给任何一方。
introduction-expired-asked = { $number }：答复期限已于{ $until }届满，您无需再做什么。联系方式没有传给任何一方。
introduction-expired-staff = { $number }：WFK未能及时转达这项申请，申请已结束。联系方式没有传给任何一方。欢迎您再次申请。
introduction-standing-asked = { $number }等待您的答复。
introduction-standing-waiting = { $number }等待对方答复，对方可在{ $until }之前答复。
introduction-standing-proposed = { $number }正在由WFK审核。
introduction-standing-by-hand = { $number }：WFK正在直接联系对方企业。
introduction-standing-both-yes = { $number }：双方均已同意，您已收到联系方式。
introduction-standing-carried = { $number }：对方企业同意，由WFK安排双方见面。
introduction-standing-over = { $number }已结束，未能实现。
introduction-standing-expired = { $number }已结束：期限内没有收到答复。
introduction-standing-done = { $number }已完成。
introductions-none = 您没有引荐。有合适的资料时即可申请。
introductions-list =
    您的引荐：
    { $lines }
introductions-line = { $number }：{ $who } – { $state }
introduction-firm-gone = 企业已不在
introduction-brief-asked = 等待您在{ $until }之前答复
introduction-brief-waiting = 等待对方在{ $until }之前答复
introduction-brief-proposed = WFK审核中
introduction-brief-by-hand = WFK正在联系该企业
introduction-brief-both-yes = 双方同意
introduction-brief-carried = 已同意，由WFK安排
introduction-brief-over = 未能实现
introduction-brief-expired = 期限内无答复
introduction-brief-done = 已完成
introduction-show = 查看{ $number }
introduction-withdraw = 撤回
intro-withdraw-sure = 撤回{ $number }吗？您的同意随之结束；对方不会知道原因。
intro-withdraw-sure-name = 确认
introduction-withdraw-yes = 确认撤回
introduction-withdraw-yes-words = 是, 撤回
introduction-withdraw-no = 不撤回
introduction-withdraw-no-words = 否, 不
introduction-withdraw-left = 好的，{ $number }保留。
introduction-withdraw-late = { $number }已无法撤回。
introduction-withdrawn = 已撤回：{ $number }。联系方式没有传给任何一方。

# 答复之前的提问
intro-question = 您想问对方什么？请不要写企业名称、姓名、电话或地址；您的话会原样转达。
intro-question-name = 问题
introduction-question-sent = 您关于{ $number }的问题已转达，答复会发到这里。
introduction-question-open = 您关于{ $number }的上一个问题还没有得到答复。
introduction-question-not = 关于{ $number }，我无法再转达问题。
introduction-question-asked =
    { $number }的对方提问：
    “{ $text }”
introduction-reply = 答复
introduction-reply-text =
    问题是：“{ $question }”
    您的答复是？请不要写企业名称、姓名、电话或地址。
introduction-reply-text-name = 答复
introduction-reply-sent = 您关于{ $number }的答复已转达。
introduction-reply-none = { $number }没有待答复的问题。
introduction-reply-given =
    { $number }对“{ $question }”的答复：
    “{ $text }”
unclear-gives-away =
    在对方还不应知道您是谁之前，这段话我不能转达：
    { $lines }

# 双方均已同意
introduction-both-thanks = 谢谢。双方均已同意（{ $number }）。
introduction-contact-again = 再次提供{ $number }的信息：
introduction-both-heading = 双方均已同意
introduction-both =
    { $number }：这是对方的联系方式。对方已同时收到您的联系方式。
    { $lines }

    双方都在工作时间内的三个时间：
    { $times }
introduction-time = { $place }. { $at }
introduction-time-button = 建议时间{ $place }
introduction-talk = 在这里联系
introduction-contact = 联系方式
introduction-first =
    可直接复制的第一封信：

    { $text }
introduction-first-text =
    { $subject ->
        [none] { $other }，您好！WFK介绍我们互相认识（{ $number }）。我是{ $firm }的{ $me }，希望进一步了解贵公司。请问您何时方便简短沟通？
       *[other] { $other }，您好！WFK介绍我们互相认识（{ $number }）。我是{ $firm }的{ $me }，我方关注的是：{ $subject }。请问您何时方便简短沟通？
    }
introduction-carried = { $number }：对方企业同意。WFK将安排双方见面，并与您联系。
introduction-approved = WFK已转达{ $number }。对方可在{ $until }之前答复。

# 约定时间
introduction-at = 请问什么时间？请点选建议的按钮。
introduction-at-name = 时间
unclear-introduction-time = 请选择建议的时间之一。
introduction-time-over = 这个时间已经过去（{ $number }）。新的建议在联系方式那里。
introduction-time-sent = 已为{ $number }建议：{ $at }。如对方合适，双方都会收到日历文件。
introduction-time-asked = { $number }的对方建议：{ $at }
introduction-time-take = 合适
introduction-time-agreed = { $number }已约定：{ $at }。附上日历文件。
introduction-time-agreed-already = { $at }已经约定（{ $number }）。
introduction-time-proposed-already = 您已建议{ $at }（{ $number }），对方还没有答复。
introduction-entry = 与{ $firm }沟通（{ $number }）

# 通过机器人对话
relay-writing = 您现在写的内容会原样转给{ $firm }（{ $number }），直到您结束对话。/help等命令仍由我处理。
relay-begun = { $firm }希望在这里与您联系（{ $number }）。点“回复”后，您写的内容会转给对方；您可随时结束。
relay-answer = 回复
relay-end = 结束对话
relay-report = 举报
relay-said = { $firm }（{ $number }）：{ $text }
relay-corrected = { $firm }（{ $number }）更正：{ $text }
relay-over = { $number }的对话已结束，您的上一条消息没有转达。现在起由我继续为您服务。
relay-rests = { $number }的对话已停了一天以上，因此您的上一条消息没有转达。要继续吗？
relay-only-text = 我只能转达文字。文件请通过对方提供的联系方式发送。
relay-ended = { $number }的对话已结束。联系方式仍归您使用。
relay-ended-already = { $number }没有进行中的对话。
relay-ended-other = { $number }的对话已结束。联系方式仍归您使用。
relay-report-text = 发生了什么？您的举报只有WFK能看到。
relay-report-text-name = 举报
relay-reported = 谢谢，WFK会处理{ $number }。这里不再转达任何内容。
relay-reported-staff =
    关于{ $number }的举报：{ $by }举报{ $about }：
    “{ $text }”

# 三个月之后
introduction-outcome = 三个月前，双方同意了{ $number }。后来结果如何？
introduction-outcome-name = 结果
introduction-outcome-working = 已开展合作
introduction-outcome-talking = 正在洽谈
introduction-outcome-nothing = 没有下文
introduction-outcome-thanks = 感谢您对{ $number }的答复。
introduction-outcome-known = 谢谢，您已就{ $number }答复过。

# 工作人员
introduction-staff-card =
    引荐{ $number }
    { $lines }
introduction-staff-side = { $side }：{ $firm }，{ $profile }“{ $title }”
introduction-staff-gone = 已不在
introduction-staff-state = 状态：{ $state }
introduction-staff-proposed = 由{ $by }推荐
introduction-staff-due = { $side }的答复期限：{ $until }
introduction-staff-own-due = 我方办理期限：{ $until }
introduction-staff-contact =
    { $side }的联系方式（已同意用于本次引荐）：
    { $lines }
introduction-approve = 批准
introduction-turn-down = 不批准
introduction-carried-yes = 企业同意
introduction-carried-no = 企业不愿意
introduction-stop = 结束引荐
introduction-staff-show = 查看引荐
introductions-state = 请问哪种状态？
introductions-state-name = 状态
introduction-state-open = 未完成
introduction-state-proposed = 待批准
introduction-state-asked = 已询问
introduction-state-one-yes = 一方同意
introduction-state-by-hand = 待人工转达
introduction-state-both-yes = 双方同意
introduction-state-refused = 已婉拒
introduction-state-expired = 已过期
introduction-state-withdrawn = 已撤回
introduction-state-ended = 已终止
introduction-state-done = 已完成
introductions-staff-list =
    { $shown ->
        [0] 引荐（{ $state }）：无。
       *[other] 引荐（{ $state }）：
    }
    { $lines }

    总计：
    { $counts }
introductions-staff-count = { $state }：{ $count }
introductions-staff-line = { $number }：{ $a } ↔ { $b } – { $state }
introduction-staff-unknown = 没有引荐{ $number }。
introduction-staff-broken = { $number }：一方已不在，引荐即将结束。
introduction-staff-decided = { $number }目前的状态：{ $state }。
introduction-approve-done = 已批准：{ $number }。状态：{ $state }。
introduction-turn-down-done = 已处理：{ $number }未能实现。申请企业看到的消息不含原因。
introduction-carry-done = 已记录：企业同意{ $number }。请现在安排双方联系；我已告知申请企业。
introduction-stop-sure = 结束{ $number }吗？双方只会看到引荐不再继续。
introduction-stop-sure-name = 确认
introduction-stop-yes = 确认结束
introduction-stop-yes-words = 是, 结束
introduction-stop-no = 不结束
introduction-stop-no-words = 否, 不
introduction-stop-left = 好的，{ $number }继续。
introduction-stop-done = 已结束：{ $number }。
introduction-expired-for-staff = { $number }在我方决定之前已过期。申请企业已知悉。
introduction-remind-staff = 仍待我方处理
pair-first = 第一份资料是哪一份？例如P-0001。
pair-first-name = 第一份资料
pair-second = 第二份资料是哪一份？
pair-second-name = 第二份资料
pair-profile = { $number }“{ $title }”（{ $firm }）
pair-sure =
    把这两家互相推荐吗？
    { $first }
    { $second }
    询问时双方都不显示名称。
pair-sure-name = 确认
pair-yes = 推荐
pair-yes-words = 是, 推荐
pair-no = 不推荐
pair-no-words = 否, 不
pair-left = 好的，我不询问任何一方。
pair-unknown = 没有{ $profile }，或者目前没有展示。
pair-same-side = 这两家企业在同一侧，或者是同一家。
pair-live = 这两家企业之间已有{ $number }。
pair-refused = 这两家企业的引荐曾被婉拒，在{ $until }之前不再询问。
pair-done-asked = 已推荐：{ $number }。双方都已收到询问。
pair-done-by-hand = 已记录：{ $number }。这两家企业在聊天中没有联系人，请人工转达。

# 同意
withdraw-introduction = – 引荐{ $number }不再进行，对方不会知道原因。
purpose-introduction = 传送联系方式（{ $number }）
