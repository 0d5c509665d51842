site-yangzhou = 扬州
site-shanghai = 上海
site-foshan = 佛山
site-kaiserslautern = 凯泽斯劳滕

# 命令及其用词
menu-office = 申请办公场地
menu-status = 我的申请
words-office = 申请办公室, 申请办公场地, 我要申请办公室, 我想申请办公室, 我要申请办公场地, 我想申请办公场地, 我们要申请办公室, 我们想申请办公室, 办公申请, 預約辦公室, 申請辦公室, 申请工位, 预订办公室
words-status = 我的申请, 我的申請, 申请状态, 查询申请状态, 申请进度, 申请进展, 我的申请怎么样了
words-office-change = 修改申请, 更改申请, 修改我的申请
words-office-withdraw = 撤回申请, 撤销申请, 取消申请, 撤回我的申请
words-office-answer = 回答问题

# 申请
office-origin = 请问贵公司的所在地是哪里？这决定了您可以申请哪里的场地。
office-origin-name = 公司所在地
office-origin-name-words = 所在地, 公司地址
office-origin-region = 凯泽斯劳滕地区
office-origin-region-words = 凯泽斯劳滕, 凯泽斯劳滕市, 凯泽斯劳滕县, 凯撒斯劳滕, 德国凯泽斯劳滕
office-origin-yangzhou = 扬州
office-origin-yangzhou-words = 揚州, 扬州市, 在扬州
office-origin-shanghai = 上海
office-origin-shanghai-words = 上海市, 在上海
office-origin-foshan = 佛山
office-origin-foshan-words = 佛山市, 在佛山
office-origin-elsewhere = 其他地方
office-origin-elsewhere-words = 其他, 别的地方, 都不是, 其他城市
office-elsewhere = 据报道，中国的场地供凯泽斯劳滕地区的企业使用，凯泽斯劳滕的场地供扬州、上海和佛山的企业使用。贵公司是否另有途径，请由WFK的工作人员为您解答。我没有保存任何信息。
office-possible = 可以申请。据报道，扬州、上海、佛山三地的企业和初创企业可在凯泽斯劳滕使用办公场地。
office-declined = 好的，不保存您的资料。您仍可继续提问；如需申请，WFK的工作人员也可以为您提供帮助。
office-site = 请问在哪个城市？凯泽斯劳滕地区的企业可选择扬州、上海或佛山。
office-site-name = 地点
office-period = 好的，您可以申请{ $site }的办公场地。请问从什么时候到什么时候使用？
office-period-name = 使用时间
office-no-day = { $month }只有{ $days }天。请问您需要从哪天到哪天使用{ $site }的场地？
office-no-day-name = 使用时间
office-which = 这个日期有两种理解，请问您指的是哪一天？
office-which-name = 所指日期
office-in-month = 好的，{ $month }。请问从几号到几号？
office-in-month-name = 具体日期
office-whole-month = 整个月
office-whole-month-words = 全月, 一整个月, 整月
office-start = 请问从哪一天开始？
office-start-name = 第一天
office-end = 已记下，从{ $day }开始。请问到哪一天为止（含最后一天）？也可以直接写“两周”。
office-end-name = 最后一天
office-one-day = 只用这一天
office-one-day-words = 一天, 就一天, 只用一天, 当天
office-weeks-until =
    { $weeks ->
       *[other] { $weeks }周，到{ $day }
    }
office-moved = { $day }已经过去了。请问改为从什么时候到什么时候使用？
office-moved-name = 新的使用时间
office-from = 从{ $day }起
office-until = 到{ $day }为止
office-either = { $first }或{ $second }
office-span = { $span }
office-months = { $months }个月
office-days = { $days }天
office-months-days = { $months }个月零{ $days }天
office-month = { $year }年{ $month }月
office-month-name =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[other] 12月
    }
office-seats = 请问有几位使用？
office-seats-name = 人数
office-seats-vague = 待定
office-seats-exact = 申请需要填写确定的人数，之后仍可修改。请问最多有几位？
office-seats-exact-name = 最多人数
office-purpose = { $notes }请问场地的用途是什么？请选择，或用您自己的话说明。
office-purpose-name = 用途
office-purpose-meetings = 与合作伙伴洽谈
office-purpose-meetings-words = 洽谈, 会谈, 开会, 见客户
office-purpose-project = 项目工作
office-purpose-project-words = 项目, 做项目
office-purpose-market = 市场考察
office-purpose-market-words = 考察市场, 开拓市场, 市场
office-purpose-settling = 筹备落户
office-purpose-settling-words = 落户, 设立公司, 设立分公司
office-purpose-fair = 参加展会或活动
office-purpose-fair-words = 展会, 参展, 活动
office-firm = 请问贵公司的名称是什么？
office-firm-name = 公司
office-family = 请问联系人是哪位？请先只填写姓。
office-family-name = 姓
office-given = 请问名是什么？
office-given-name = 名
office-check-heading = 信息汇总
office-check =
    { $lines }
    { "" }
    { $notes }请核对以上内容。选择“提交”后，申请将交给WFK；如需改动，也可以直接写出来。
office-fix = 您想修改哪一项？
office-fix-name = 修改项
office-noted =
    { $before }
    { "" }
    { $question }
office-noted-one = 已记下：{ $what }。
office-sent = 已提交，您的申请编号是{ $number }。WFK审核后会在这里答复您，所需时间我无法确定。发送“我的申请”可查看进展、修改或撤回。
office-notes =
    { $lines }
    { "" }
    { "" }
office-holidays = 请留意：这段时间内有节假日，您仍可申请。
office-holiday-de = – 德国：{ $name }，{ $days }
office-holiday-de-expected = – 德国（预计）：{ $name }，{ $days }
office-holiday-cn = – 中国：{ $name }，{ $days }
office-holiday-cn-expected = – 中国（预计）：{ $name }，{ $days }
office-room-free = 按目前的情况，{ $site }在这段时间有空位；是否能用须由WFK确认。
office-room-full = 按目前的情况，{ $site }在这段时间的空位不足{ $seats }位。您仍可申请，WFK可将您列入候补名单。
office-room-elsewhere = 同一时间{ $site }尚有空位。
office-room-other-days = { $site }在{ $span }尚有空位。

# 未能理解的内容
unclear-period = 我没能准确读出使用时间。请写明第一天和最后一天，例如“5月3日到14日”。
unclear-no-such-day = { $month }只有{ $days }天，请核对日期。
unclear-period-past = 这个日期已经过去了，请填写今后的日期。
unclear-period-reversed = 结束日期早于开始日期，请您核对。
unclear-period-long = 时间超过一年，最好由WFK的工作人员与您当面商定（发送“人工”）。请填写较短的时间。
unclear-one-day = 我没能准确读出日期，请这样写：5月14日。
unclear-seats = 请填写人数，例如“2”。
unclear-seats-many = 超过{ $most }人的申请我无法受理，请联系WFK的工作人员（发送“人工”）。
unclear-question = 这听起来像是一个问题，我这里没有答案；发送“人工”可转给WFK。
unclear-own-request = 没有找到您的这个编号的申请。编号的写法是：B-0042。

# 我的申请
own-request = 请问是哪一个申请？
own-request-name = 申请
own-option = { $number }，{ $site }
own-none = 我这里没有您的办公申请。
own-none-fitting =
    您目前没有可以这样办理的申请。最近的一个是：
    { $lines }
own-not-now =
    这个申请目前不能这样办理：
    { $lines }
own-line = 申请{ $number }，{ $site }：{ $state }。
own-line-days = { $number }，{ $site }，{ $span }：{ $state }。
own-days = { $span }，{ $seats }人
own-purpose = 用途：{ $purpose }
own-firm = 公司：{ $firm }，联系人：{ $person }
own-room = 房间：{ $room }
own-reason = 原因：{ $reason }
own-question = WFK想了解：{ $question }
own-card = { $lines }
office-status-none = 我这里没有您的办公申请。如果您在等待WFK对问题的答复，答复会发到这里，或通过您选择的方式发给您；具体时间我无法确定。
office-status-list =
    您的申请：
    { $lines }
office-state-sent = 自{ $day }起审核中
office-state-questioned = WFK有一个问题想请您答复
office-state-waiting = 已列入候补名单
office-state-offered = 已为您保留名额，截止时间为{ $until }
office-state-offered-only = 已为您保留名额
office-state-approved = 已于{ $day }批准
office-state-approved-only = 已批准
office-state-refused = 很遗憾，已于{ $day }答复无法安排
office-state-refused-only = 很遗憾，无法安排
office-state-withdrawn = 已由您撤回
office-state-expired = 未作决定，已过期
do-office-answer = 答复
do-offer-take = 接受
do-offer-pass = 让给他人
do-office-change = 修改
do-office-withdraw = 撤回

# 修改
office-change-what = 请问要修改{ $number }的哪一项？
office-change-what-name = 修改内容
office-change-what-period = 使用时间
office-change-what-period-words = 时间, 日期
office-change-what-seats = 人数
office-change-what-seats-words = 几个人, 座位, 工位数
office-change-what-site = 地点
office-change-what-site-words = 城市
office-change-what-purpose = 用途
office-change-what-firm = 公司
office-change-what-person = 联系人
office-change-what-person-words = 姓名, 名字
office-change-yes = 是，修改
office-change-yes-words = 是, 是的, 好, 修改
office-change-no = 否，保持不变
office-change-no-words = 否, 不, 不用了
office-change-to-seats =
    { $seats ->
       *[other] { $seats }人
    }
office-change-approved = { $number }已获批准。改为“{ $new }”后，已批准的名额将被释放，申请将重新审核。仍要修改吗？
office-change-approved-name = 修改已批准的申请
office-change-offered = { $number }目前为您保留着名额。改为“{ $new }”后，该名额将不再保留，申请将重新审核。仍要修改吗？
office-change-offered-name = 放弃名额
office-change-waiting = { $number }已在候补名单中。改为“{ $new }”后，将失去候补顺序，申请将重新审核。仍要修改吗？
office-change-waiting-name = 退出候补
office-change-sure = 将{ $number }改为：{ $new }，是否确认？修改后申请将重新审核。
office-change-sure-name = 确认修改
office-change-left = 好的，{ $number }保持不变。
office-change-done = { $notes }{ $number }已改为：{ $new }。申请将重新审核。
office-change-noted = { $notes }{ $number }已改为：{ $new }。

# 撤回
office-withdraw-sure =
    确定撤回{ $number }吗？
    { $site }，{ $span }{ $loses }
office-withdraw-sure-name = 撤回
office-yes = 是
office-yes-words = 是的, 确定, 对
office-no = 否
office-no-words = 不, 不是, 不用了
office-withdraw-done = { $number }已撤回，WFK已收到通知。
office-withdraw-loses = { "\u000A" }该申请已获批准，撤回后名额将被释放。
office-out-of-calendar = 此文件可将这些日期从您的日历中移除。
office-withdraw-left = 好的，{ $number }继续保留。

# 答复
office-answer-text =
    关于{ $number }，WFK想了解：{ $question }
    { "" }
    请问您的答复是？
office-answer-text-name = 您的答复
office-answered = 谢谢，您的答复已记入{ $number }。WFK将继续审核。
office-answer-check =
    这是您对{ $number }相关问题的答复吗？
    “{ $question }”

# 工作人员看到的内容
office-told-changed = 企业已修改申请。
office-told-withdrawn = 企业已撤回申请。
office-told-answered = 企业已答复问题。
