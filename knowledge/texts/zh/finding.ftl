# 寻找合作伙伴：匹配、提醒、设置
data-what-matches-shown = 向您展示过的合作资料
data-what-match-news = 新匹配提醒
words-find-partner = 寻找合作伙伴, 寻找伙伴, 找合作伙伴, 找伙伴, 匹配, 我的匹配, 企业匹配
words-find-text = 用自己的话搜索, 自由搜索
words-match-settings = 匹配提醒, 匹配设置, 伙伴提醒
words-matches = 查看匹配
words-keep-apart = 不再撮合
words-figures = 统计, 月度统计, 数据统计
menu-find-partner = 寻找合作伙伴
menu-find-text = 用自己的话搜索
menu-match-settings = 设置匹配提醒
staff-command-matches = 查看某资料的匹配：/matches P-0042
staff-command-keep-apart = 两家企业不再互相推荐：/keep_apart P-0042 P-0017
staff-command-figures = 对接统计图
finding-kind-offer = 提供
finding-kind-request = 寻找
finding-choose-offer = 我们提供
finding-choose-request = 我们寻找
finding-region-kl = 凯泽斯劳滕地区
finding-region-yangzhou = 扬州
finding-region-shanghai = 上海
finding-region-foshan = 佛山
finding-region-other = 其他地区
finding-card =
    { $letter }：{ $firm }（{ $number }）
    { $kind }：{ $title }
    { $reason }
    截至{ $since }
finding-introduce = { $letter }：申请引荐
finding-not-this = { $letter }：不合适
finding-more = 更多匹配
finding-unclear-number = 请写明资料编号，例如P-0042。
finding-unclear-two = 请写明两个资料编号，例如P-0042和P-0017。
find-which = 要为哪份资料寻找合作伙伴？
find-which-name = 资料
find-text = 您提供什么，或寻找什么样的伙伴？一句话即可，例如：“我们想在佛山找测量仪器的经销商。”不会因此建立资料。
find-how = 您还没有资料。我可以马上为您查找匹配的资料；填写贵公司资料后，对方也能找到您，您还可以申请引荐。
find-how-name = {""}
find-how-search = 马上查找
find-how-profile = 先填写贵公司资料
find-text-name = 您提供或寻找的内容
find-kind = 您是提供，还是寻找？
find-kind-name = 提供或寻找
find-region = 贵公司在哪里？
find-region-name = 所在地
find-found-profile =
    { $count ->
       *[other] 与您的资料{ $profile }（“{ $title }”）匹配的有{ $count }份资料。双方同意之前不显示名称。
    }
    { $lines }
find-found-text =
    { $kind ->
        [offer] 已按“提供”理解。
       *[request] 已按“寻找”理解。
    }{ $count ->
       *[other] 有{ $count }份资料匹配，不显示名称。没有因此建立资料。
    }
    { $lines }
    { $note }
find-needs-profile = 如需引荐，贵公司需要先填写自己的资料。
find-has-profile = 申请引荐时将使用您自己的资料。
find-none-profile = 目前没有与您的资料{ $profile }（“{ $title }”）匹配的资料。有新匹配时我可以通知您，也可以把您的需求转给WFK。
find-none-text = 目前没有匹配的资料；没有因此建立资料。填写自己的资料后，对方可以找到您，您也可以选择接收提醒。我也可以把您的需求转给WFK。
not-this-done = 今后不再为这份资料向您展示{ $other }。
not-this-gone = 这个按钮对应的资料已不存在。
match-settings-no-profile = 新匹配提醒针对您自己的资料。您目前没有可见的资料。
match-pace =
    您希望多久收到一次新匹配提醒？目前：{ $present }。
    选择“每周”或“每月”，即同意我为此在这里给您发消息；没有新匹配时不会发送。您可随时在这里或发送“STOP”停止。
match-pace-name = 提醒
match-pace-weekly = 每周
match-pace-monthly = 每月
match-pace-off = 不提醒
match-rivals = 您的资料（不含名称）是否可以展示给对方地区提供类似产品的企业？未经您同意不会展示。
match-rivals-name = 同类企业
match-rivals-yes = 可以展示给同类企业
match-rivals-no = 不可以
match-settings-weekly = 有新匹配时，我会在每周一您当地时间9点通知您。
match-settings-monthly = 有新匹配时，我会在每月1日您当地时间9点通知您。
match-settings-off = 不发送新匹配提醒。
match-settings-rivals-yes = 同类企业若也同意，即可看到您的资料。
match-settings-rivals-no = 您的资料不会展示给同类企业。
match-settings-muted = 您已退订群发消息，因此暂时不会收到提醒。
match-settings-free = 您可以随时更改。
match-settings-done =
    { $pace }
    { $rivals }
    { $note }
match-news =
    { $count ->
       *[other] 有{ $count }份新资料与您匹配。双方同意之前不显示名称。
    }
    { $lines }
matches-which = 哪份资料？例如P-0042。
matches-which-name = 资料
matches-unknown = { $number }不可见：未知、已过期、已撤回或已停用。
matches-none = 目前没有与{ $number }（{ $firm }：“{ $title }”）匹配的资料。
matches-found =
    与{ $number }（{ $firm }：“{ $title }”）匹配的有：
    { $lines }
matches-line = { $number } · { $firm }{ $people }：“{ $title }”（{ $percent }%），{ $reason }
matches-people = {""}
matches-nobody = {"（无联系人）"}
matches-pair = 推荐{ $number }
keep-apart-which = 哪两份资料？例如P-0042和P-0017。
keep-apart-which-name = 资料
keep-apart-sure = { $first }与{ $second }：这两家企业是否不再互相推荐？
keep-apart-sure-name = 决定
keep-apart-apart = 不再推荐
keep-apart-meet = 恢复推荐
keep-apart-same = 两份资料都属于{ $firm }。
keep-apart-done-apart = { $first }与{ $second }不再互相推荐。
keep-apart-done-meet = { $first }与{ $second }可以重新互相推荐。
figures-none = –
figures-percent = { $percent }%
figures-hours = { $hours }小时
figures-shown =
    企业对接：{ $month }至今
    { $firms }家企业（{ $verified }家已核实），{ $profiles }份可见资料，展示匹配{ $shown }次。开始引荐{ $opened }次，双方同意{ $agreed }次；已决定引荐的同意率：{ $rate }；答复时间中位数：{ $hours }。
figures-monthly =
    企业对接：{ $month }
    { $firms }家企业（{ $verified }家已核实），{ $profiles }份可见资料，展示匹配{ $shown }次。开始引荐{ $opened }次，双方同意{ $agreed }次；已决定引荐的同意率：{ $rate }；答复时间中位数：{ $hours }。
figures-heading = 企业对接 { $month }
figures-firms = 家企业，{ $verified }家已核实
figures-profiles = 份可见资料
figures-matches = 次匹配展示
figures-introductions = 次引荐开始
figures-rate = 双方同意
figures-answer = 答复时间（中位数）
figures-by-region = 各地区可见资料
figures-by-state = 当月引荐
figures-kind-offer = 提供
figures-kind-request = 寻找
figures-opened = 开始
figures-yes = 双方同意
figures-refused = 婉拒
figures-expired = 过期
figures-withdrawn = 撤回
