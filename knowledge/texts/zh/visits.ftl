# 代表团来访与合作项目设想
words-delegation = 代表团来访, 代表团登记, 登记代表团, 考察团, 考察团登记, 申请来访
words-project = 合作项目, 项目设想, 提出合作项目, 提出项目设想
visit-kind-delegation = 代表团来访
visit-kind-project = 合作项目设想
visit-people = 请问代表团共有几位？
visit-people-name = 人数
visit-origin = 好的，已记下：{ $people }人。请问代表团来自哪里？
visit-origin-name = 来自
visit-origin-region = 凯泽斯劳滕地区
visit-origin-region-words = 凯泽斯劳滕, 本地区
visit-origin-yangzhou = 扬州
visit-origin-yangzhou-words = 来自扬州
visit-origin-shanghai = 上海
visit-origin-shanghai-words = 来自上海
visit-origin-foshan = 佛山
visit-origin-foshan-words = 来自佛山
visit-origin-china = 中国其他地方
visit-origin-china-words = 中国, 来自中国
visit-origin-elsewhere = 其他国家或地区
visit-origin-elsewhere-words = 其他, 其他国家
visit-dates = 请问代表团希望什么时候来凯泽斯劳滕？写一段时间或一个月份即可。
visit-dates-name = 时间
visit-dates-open = 尚未确定
visit-dates-open-words = 未定, 还没定, 待定
visit-which = 这个日期有两种理解，请问是哪一种？
visit-which-name = 具体时间
visit-topics = { $notes }请问希望就哪些主题交流或参观？
visit-topics-name = 主题
visit-sought = 请问希望访问哪类机构？请选择，或用您自己的话说明。
visit-sought-name = 希望访问的机构
visit-sought-universities = 高校
visit-sought-universities-words = 大学, 院校
visit-sought-institutes = 研究所
visit-sought-institutes-words = 科研机构, 研究机构
visit-sought-companies = 企业
visit-sought-companies-words = 公司
visit-sought-administration = 市或县政府
visit-sought-administration-words = 政府, 市政府, 县政府
visit-sought-unsure = 尚未确定
visit-sought-unsure-words = 未定, 还没定, 都可以
visit-spoken = 请问来访期间使用哪种语言？
visit-spoken-name = 来访语言
visit-spoken-de = 德语
visit-spoken-de-words = 用德语
visit-spoken-en = 英语
visit-spoken-en-words = 用英语
visit-spoken-zh = 中文
visit-spoken-zh-words = 汉语, 用中文
visit-spoken-interpreting = 自带翻译
visit-spoken-interpreting-words = 翻译, 我们带翻译
project-origin = 好的。请问贵单位设在哪里？
project-origin-name = 所在地
project-field = 请问项目属于哪个领域？请选择，或用您自己的话说明。
project-field-name = 领域
project-field-digital = 数字化
project-field-digital-words = 数字化领域, 软件
project-field-hightech = 技术
project-field-hightech-words = 高科技, 机械
project-field-trade = 贸易与服务
project-field-trade-words = 贸易, 服务
project-field-research = 科研
project-field-research-words = 研究
project-idea = 请问项目的内容是什么？几句话即可，请勿写保密内容。
project-idea-name = 项目设想
project-partner = 请问希望找什么样的合作伙伴？
project-partner-name = 所需伙伴
project-partner-company = 企业
project-partner-company-words = 公司
project-partner-research = 科研机构
project-partner-research-words = 高校, 大学, 研究所
project-partner-unsure = 尚未确定
project-partner-unsure-words = 未定, 还没定
project-frame = 请问计划的时间范围是？
project-frame-name = 时间范围
project-frame-soon = 尽快
project-frame-soon-words = 马上, 越快越好
project-frame-year = 一年之内
project-frame-year-words = 一年内
project-frame-unsure = 尚未确定
project-frame-unsure-words = 未定, 还没定
visit-organisation = 请问贵单位的名称是什么？
visit-organisation-name = 单位
visit-family = 请问联系人是哪位？请先只填写姓。
visit-family-name = 姓
visit-given = 请问名是什么？
visit-given-name = 名
visit-check = { $notes }请核对以上内容。选择“提交”后将转交WFK。
visit-sent-delegation = 已提交，您的来访登记编号是{ $number }。WFK的工作人员会在这里与您联系，具体时间我无法确定。日期和行程只有WFK能够确认。
visit-sent-project = 已提交，您的项目设想编号是{ $number }。WFK的工作人员会在这里与您联系，具体时间我无法确定。能否找到合作伙伴尚不确定。
visit-declined = 好的，不保存任何信息。您仍可向我提问，也可以联系WFK的工作人员。
unclear-visit-people = 请写一个人数，例如“10人”。
unclear-visit-many = { $most }人以上的团组请直接联系WFK：请发送“人工”。
unclear-visit-dates = 请问是什么时候？例如“5月3日到7日”或“五月”。
unclear-own-visit = 没有找到您的这个编号。编号的写法是：D-0007或J-0007。
unclear-visit-number = 这不是编号。例如：D-0007或J-0007

# 我的申请
own-visit = 请问是哪一个申请？
own-visit-name = 申请
visit-line = { $number }，{ $kind }：{ $state }。
visit-state-sent = WFK已收到
visit-state-taken = WFK正在办理
visit-state-questioned = WFK有问题请您答复
visit-state-agreed = 已确认
visit-state-refused = 很遗憾，已婉拒
visit-state-withdrawn = 您已撤回
visit-own-since = 提交时间：{ $since }
visit-own-told = WFK的答复：{ $words }
visit-none = 您目前没有可以这样办理的申请。
visit-not-now =
    这个申请目前不能这样办理：
    { $lines }
visit-answer-text = WFK就{ $number }询问：“{ $question }”请问您的答复是？
visit-answer-text-name = 您的答复
visit-answered = 谢谢，您对{ $number }的答复已转交WFK。
visit-withdraw-sure = 确定撤回{ $number }（{ $kind }）吗？
visit-withdraw-sure-name = 撤回
visit-withdraw-left = 好的，{ $number }保持不变。
visit-withdraw-done = { $number }已撤回，已告知WFK。
visit-change-what = 请问要修改{ $number }的哪一项？
visit-change-what-name = 修改内容
visit-change-people = 人数
visit-change-dates = 时间
visit-change-topics = 主题
visit-change-sought = 机构
visit-change-spoken = 来访语言
visit-change-organisation = 单位
visit-change-person = 联系人
visit-change-field = 领域
visit-change-idea = 项目设想
visit-change-partner = 所需伙伴
visit-change-frame = 时间范围
visit-change-agreed = { $number }已经确认。修改后WFK将重新办理，原先的确认不再有效。仍要修改吗？
visit-change-agreed-name = 放弃原确认
visit-change-left = 好的，{ $number }保持不变。
visit-change-done = { $notes }已修改，{ $number }已重新转交WFK。
do-visit-answer = 答复
do-visit-change = 修改
do-visit-withdraw = 撤回

# 工作人员的卡片与命令
visit-card = { $lines }
visit-card-delegation = 代表团来访 { $number }
visit-card-project = 合作项目设想 { $number }
visit-fact-people = { $people }人，{ $dates }
visit-fact-topics = 主题：{ $words }
visit-fact-sought = 机构：{ $words }
visit-fact-spoken = 语言：{ $words }
visit-fact-field = 领域：{ $words }
visit-fact-idea = 设想：{ $words }
visit-fact-partner = 所需伙伴：{ $words }
visit-fact-frame = 时间范围：{ $words }
visit-fact-who = { $organisation }（{ $origin }），联系人：{ $person }
visit-fact-since = 收到：{ $since } · 使用{ $spoken }
visit-fact-state = 状态：{ $state }
visit-fact-question = 询问：{ $words }
visit-fact-answer = 答复：{ $words }
visit-fact-told = 已告知对方：{ $words }
visit-erased = 应当事人要求，相关信息已删除。
visit-unreachable = 目前无法联系到对方：对方再次来信时即送达。
visit-held = 目前无法联系到对方。对方再次来信时，消息即送达。
visit-staff-sent = 尚无人接手
visit-staff-taken = 办理中（{ $by }）
visit-staff-questioned = 等待答复（{ $by }）
visit-staff-agreed = { $by }已确认
visit-staff-refused = { $by }已婉拒
visit-staff-withdrawn = 对方已撤回
visit-told-answered = 对方已答复。
visit-told-changed = 对方作了修改。
visit-told-withdrawn = 对方已撤回。
visit-closed = { $number }已不能再处理：{ $state }。
visit-taken-contact = WFK的{ $name }正在办理{ $number }，会在这里与您联系。
visit-taken-done =
    由您办理{ $number }，已告知对方。
    { $lines }
visit-ask-question = 关于{ $number }，您想询问什么？对方使用{ $spoken }，您的问题将原样发出。
visit-ask-question-name = 询问内容
visit-agreed-words = 您就{ $number }确认什么？例如日期、地点、下一步。对方使用{ $spoken }，您的话将原样发出。
visit-agreed-words-name = 确认内容
visit-refused-words = 为什么婉拒{ $number }？对方使用{ $spoken }，您的话将原样发出。
visit-refused-words-name = 原因
visit-agreed-contact =
    关于{ $number }（{ $kind }）的好消息：WFK已确认。
    { $words }
    { $lines }
visit-refused-contact =
    感谢您的关注。很遗憾，{ $number }（{ $kind }）我们暂时无法安排。
    原因：{ $words }
    { $lines }
visit-revoked-contact =
    非常抱歉，我们不得不取消对{ $number }（{ $kind }）的确认。
    原因：{ $words }
    { $lines }
visit-decide-check =
    对方将看到（{ $spoken }）：

    { $preview }

    要就{ $number }发送吗？
visit-decide-done =
    已发送，{ $number }已处理。
    { $lines }
visits-none = 没有待办的代表团来访或项目设想。
visits-list =
    待办的代表团来访和项目设想：
    { $lines }
visits-line = { $number } · { $kind } · { $organisation } · { $state }
visit-reminder = { $number }（{ $kind }）自{ $since }起待办，尚无人接手。
decide-visit = 请问是哪一个申请？
decide-visit-name = 编号
do-visit-take = 接手
do-visit-ask = 询问
do-visit-agree = 确认／日期
do-visit-refuse = 婉拒
words-visits = 代表团, 项目设想列表, 代表团和项目
staff-command-visits = 待办的代表团来访和项目设想
staff-command-visit = 查看其中一个：/visit D-0007
staff-command-visit-take = 接手代表团或项目设想：/visit_take D-0007
staff-command-visit-ask = 就此询问对方：/visit_ask D-0007
staff-command-visit-agree = 确认并告知日期：/visit_agree D-0007
staff-command-visit-refuse = 婉拒并说明原因：/visit_refuse D-0007

# 同意与个人数据
consent-visit = 为办理您的代表团来访或项目设想，WFK将在德国保存您提供的信息（单位、联系人、主题、时间），仅用于办理此事。作出决定后，信息将按固定期限删除；您可随时撤回同意（发送“我的数据”）。您是否同意？
consent-visit-name = 同意办理来访或项目
purpose-visit = 代表团来访或项目设想
data-what-visits = 代表团来访和项目设想
correct-visit = 修改 { $number }
erase-line-visits = – 撤回{ $count }个代表团来访或项目设想：{ $numbers }。
erased-visit-staff = { $number } 已撤回：当事人已删除其数据。
withdraw-visit = – { $number } 将被撤回。
withdraw-visit-staff = { $number } 已撤回：当事人撤回了同意。
