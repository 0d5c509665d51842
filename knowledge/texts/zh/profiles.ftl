# 我的数据
data-what-firm-person = 您作为联系人的信息
data-what-firm-codes = 同事加入码
data-what-firms = 贵公司
data-what-profiles = 合作资料

# 其他企业看到的资料
partner-firm = { $region }企业{ $size }{ $startup }
partner-from-kl = 凯泽斯劳滕地区
partner-from-yangzhou = 扬州
partner-from-shanghai = 上海
partner-from-foshan = 佛山
partner-from-other = 其他地区
partner-seat = { $region }{ $size }{ $startup }
partner-nothing = { "" }
partner-none = 未填写
partner-skip = 跳过
partner-skip-words = 没有, 无, 不填, 未填写, 不填写
partner-startup = ，初创企业
partner-kind = { $kind }（{ $subject }）
partner-kind-offer = 提供
partner-kind-request = 寻找
partner-subject-business = 商务
partner-subject-technology = 技术
partner-subject-research = 科研
partner-subject-name-business = 商务
partner-subject-name-technology = 技术
partner-subject-name-research = 科研
partner-technologies = 领域：{ $labels }
partner-sought = 寻找：{ $labels }
partner-cooperation = 合作方式：{ $labels }
partner-regions = 地区：{ $labels }
partner-stage = 阶段：{ $stage }
partner-stage-concept = 概念
partner-stage-prototype = 样机
partner-stage-tested = 已验证
partner-stage-market = 已上市
partner-ip = 知识产权：{ $ip }
partner-ip-none = 无
partner-ip-secret = 专有技术
partner-ip-applied = 已申请
partner-ip-granted = 已授权
partner-ip-copyright = 著作权
partner-title = “{ $title }”
partner-words =
    { $both ->
        [yes]
            “{ $title }”
            “{ $summary }”
       *[no] “{ $title }{ $summary }”
    }（企业原话，{ $lang }）
partner-region-kl = 凯泽斯劳滕地区
partner-region-kl-words = 凯泽斯劳滕, 凯泽斯劳滕市, 凯泽斯劳滕县
partner-region-yangzhou = 扬州地区
partner-region-yangzhou-words = 扬州, 扬州市
partner-region-shanghai = 上海地区
partner-region-shanghai-words = 上海, 上海市
partner-region-foshan = 佛山地区
partner-region-foshan-words = 佛山, 佛山市
partner-region-other = 其他地区
partner-region-other-words = 其他, 别的地方, 外地
partner-size-micro = ，员工不到10人
partner-size-small = ，员工不到50人
partner-size-medium = ，员工不到250人
partner-size-large = ，员工250人或以上

# 建立资料
menu-new-profile = 建立资料
words-new-profile = 建立资料, 新建资料, 创建资料, 创建企业资料, 填写资料, 填写企业资料, 发布合作需求
profile-wish = 请问贵公司是提供什么，还是寻找什么？您也可以直接用一两句话说明：做什么、找什么样的伙伴、在哪里。请先不要写公司名称。
profile-wish-name = 合作内容
profile-wish-offer = 提供
profile-wish-offer-words = 我们提供, 我想提供, 供应, 出售
profile-wish-request = 寻找
profile-wish-request-words = 我们寻找, 我想找, 寻求, 求购
profile-text = 请用一两句话说明：具体内容、面向谁、在哪里。这段文字会在不显示名称的情况下给其他企业看，因此请不要写公司名、品牌、网址或电话号码。
profile-text-name = 说明
profile-kind = 这属于提供还是寻找？一般来说：希望收款的一方是提供，准备付款的一方是寻找。
profile-kind-name = 类型
profile-field = 涉及哪种技术或哪个行业？几个词即可，例如：传感器、包装机械、葡萄酒贸易。
profile-field-name = 领域
profile-partner = 您想找什么样的伙伴？也可以自己填写。
profile-partner-name = 寻找
profile-form = 您希望怎样合作？也可以自己填写。
profile-form-name = 合作方式
profile-region = 您希望伙伴在哪里？也可以写几个地方或其他地区。
profile-region-name = 地区
profile-stage = 您提供的内容处于什么阶段？
profile-stage-name = 阶段
profile-ip = 知识产权情况如何？
profile-ip-name = 知识产权
profile-mended =
    以下内容会让人知道贵公司是谁：
    { $lines }

    您的文字：{ $marked }

    请去掉这些内容后再写一次。双方同意之后，对方才会知道您的名称。
profile-mended-name = 说明
profile-better =
    您的文字将这样显示：“{ $text }”

    建议：
    { $lines }

    您可以重新写，也可以保持不变。
profile-better-name = 最终文字
profile-hint-short = – 再写一两句会更好：有什么特点、用在哪里、数量多少？
profile-hint-mixed = – 您既提供又寻找。分成两份资料比混在一起更容易被找到。
profile-keep = 保持不变
profile-keep-words = 不变, 就这样, 可以, 好的, 好
profile-title = 标题建议：“{ $title }”。点击即可采用，也可以自己写一个，请不要写公司名称。
profile-title-name = 标题
profile-title-proposal = { $field }：寻找{ $sought }（{ $where }）
profile-check =
    除标题和说明外，其他企业看到的内容如下：
    { $lines }

    不显示：{ $name }、网站、您的姓名和联系方式。确认发布吗？
profile-made = 您的资料 { $number } 已发布，有效期至{ $until }。到期前我会提醒您。双方同意之后才会告知对方您的名称。
profile-declined = 好的，不保存您的资料。您仍可提问；寻找伙伴也可以直接联系WFK工作人员。
profile-blocked = 目前无法发布贵公司的资料。原因请咨询WFK工作人员。
unclear-profile-tells =
    以下内容会让人知道贵公司是谁：
    { $lines }

    您的文字：{ $marked }

    请去掉这些内容。
gives-away-line = – “{ $words }”（{ $what }）
gives-away-name = 公司名称
gives-away-brand = 品牌
gives-away-mail = 电子邮箱
gives-away-link = 网址
gives-away-contact = 联系方式
gives-away-phone = 电话号码
gives-away-register = 登记号码
gives-away-patent = 专利号
gives-away-address = 地址
gives-away-person = 人名
gives-away-description = 只有贵公司符合

# 公司
firm-known = 请先填写贵公司资料。您想新登记公司，还是贵公司已有同事登记过？
firm-known-name = 公司
firm-known-new = 新登记
firm-known-new-words = 登记, 新的, 新公司
firm-known-code = 已经登记
firm-known-code-words = 已登记, 我有加入码, 加入码
firm-seat = 请问贵公司位于哪里？
firm-seat-name = 所在地
firm-name = 请问贵公司的名称？在您同意引荐之前，名称只有WFK知道。
firm-name-name = 公司名称
firm-name-latin = 贵公司的外文名称怎么写？
firm-name-latin-name = 外文名称
firm-name-zh = 贵公司有中文名称吗？说明中不能出现这个名称，所以需要了解。
firm-name-zh-name = 中文名称
firm-size = 贵公司有多少员工？
firm-size-name = 规模
firm-size-micro = 10人以下
firm-size-small = 10至49人
firm-size-medium = 50至249人
firm-size-large = 250人及以上
firm-startup = 贵公司是初创企业吗？
firm-startup-name = 初创企业
firm-startup-yes = 是初创企业
firm-startup-yes-words = 是, 是的
firm-startup-no = 不是初创企业
firm-startup-no-words = 不是, 否
firm-languages = 可以用哪些语言与贵公司沟通？可以写几种。
firm-languages-name = 语言
firm-languages-de-en = 德语和英语
firm-languages-en-zh = 英语和中文
firm-languages-de = 德语
firm-languages-en = 英语
firm-languages-zh = 中文
firm-languages-de-en-zh = 德语、英语和中文
firm-languages-said = { $has_de ->
    [yes] 德语{ $has_en ->
        [yes] 、英语
       *[no] { "" }
    }{ $has_zh ->
        [yes] 、中文
       *[no] { "" }
    }
   *[no] { $has_en ->
        [yes] 英语{ $has_zh ->
            [yes] 、中文
           *[no] { "" }
        }
       *[no] 中文
    }
 }
firm-website = 贵公司有网站吗？引荐之后对方才能看到。
firm-website-name = 网站
firm-family = 请问联系人是谁？请先填写姓。
firm-family-name = 姓
firm-given = 请填写名。
firm-given-name = 名
firm-job = 联系人在贵公司的职务是什么？例如：销售经理。
firm-job-name = 职务
firm-reply = 引荐之后，合作方可以用哪个电子邮箱或电话号码联系？
firm-reply-name = 引荐后的联系方式
firm-sector = 贵公司属于哪个行业？
firm-sector-name = 行业
firm-code-in = 请输入您同事给您的加入码。
firm-code-in-name = 加入码
firm-no-code = 我没有加入码
firm-no-code-words = 没有加入码, 没有
firm-code-unknown = 没有这个加入码，或已失效。您的同事可以通过“我的公司”获取新的加入码。
firm-code-many = 输入错误次数过多，请一小时后再试。
firm-ask-name = 请问贵公司的名称？WFK会核对是否已经登记。
firm-ask-name-name = 公司名称
firm-asked = 谢谢。如果“{ $name }”已经登记，WFK确认后我会通知您；如果没有收到通知，请重新登记公司。
firm-asked-staff = 有人表示代表 { $number }，正在等待您的确认。
words-firm = 我的公司, 我们公司, 公司信息, 查看公司
words-firm-join = 加入公司, 加入我的公司
menu-firm = 我的公司
menu-firm-change = 修改公司信息
menu-firm-person = 修改我的信息
menu-firm-code = 给同事的加入码
menu-firm-leave = 不再代表公司
menu-firm-join = 我有加入码
firm-none = 您在这里还没有关联公司。建立第一份资料时会登记公司，您也可以用加入码加入。
firm-already = 您已经代表一家公司。请先在“我的公司”中解除。
firm-shown =
    关于贵公司保存了以下信息：
    { $lines }
firm-line = { $what }：{ $value }
firm-what-name = 名称
firm-what-name-zh = 中文名称
firm-what-seat = 所在地
firm-what-size = 规模
firm-what-startup = 初创企业
firm-what-languages = 语言
firm-what-sector = 行业
firm-what-website = 网站
firm-person-line = 联系人：{ $name }（{ $job }），{ $reply_to }
firm-verified-line = 已由WFK核实。
firm-unverified-line = 尚未由WFK核实。
firm-blocked-line = 目前已停用，不对外显示。
firm-change-what = 您想修改什么？
firm-change-what-name = 修改内容
firm-changed =
    已修改：
    { $lines }
firm-name-told = 这个名称出现在以下资料中：{ $numbers }。请先修改文字，否则其他企业会知道贵公司是谁。
firm-person-what = 您想修改什么？
firm-person-what-name = 修改内容
firm-person-done =
    已修改：
    { $line }
firm-code-made = 加入码：{ $code }。{ $days }天内有效，仅限一人使用。请您的同事给我发送“加入公司”并输入加入码。持有加入码的人可以看到贵公司及全部资料，请只交给本公司的人。
firm-code-lead = 加入码由登记公司的人提供，请向其索取。
firm-joined = 您现在代表“{ $name }”。
firm-leave-sure = 您不再代表“{ $name }”吗？{ $last ->
    [yes] 您是最后一位联系人：全部资料将撤回，公司信息将删除。
   *[no] 资料会保留，由您的同事继续管理。
 }
firm-leave-sure-name = 确认
firm-leave-yes = 是的，解除
firm-leave-yes-words = 是, 是的, 解除
firm-leave-no = 不，保留
firm-leave-no-words = 不, 保留
firm-kept = 好的，保持不变。
firm-left = 您不再代表“{ $name }”。相关信息已删除。

# 我的资料
menu-my-profiles = 我的资料
words-my-profiles = 我的资料, 我的合作资料, 查看资料, 修改资料, 修改公司资料
profiles-none = 您在这里还没有资料。要建立一份吗？
profiles-list =
    您的资料：
    { $lines }
profile-line = { $number }（{ $kind }）：{ $title } – { $state }
profile-state-online = 已发布，有效期至{ $until }
profile-state-expired = 已于{ $until }到期
profile-state-withdrawn = 已撤回
profile-state-blocked = 已停用
profile-open = 查看 { $number }
profile-which = 请问是哪一份资料？
profile-which-name = 资料
profile-strange = 这份资料不属于贵公司，或已不存在。
profile-shown =
    { $number }（{ $state }），其他企业看到的内容：
    { $lines }
profile-find = 查看匹配的企业
profile-change = 修改
profile-off = 撤回
profile-renew = { $number } 延长12个月
profile-renewed = { $number } 有效期至{ $until }。
profile-off-sure = 确定撤回 { $number }“{ $title }”吗？撤回后不再对任何人显示。
profile-off-sure-name = 确认
profile-off-yes = 是的，撤回
profile-off-yes-words = 是, 是的, 撤回
profile-off-no = 不，保留
profile-off-no-words = 不, 保留
profile-kept = 好的，{ $number } 保留。
profile-gone = { $number } 已撤回。
profile-change-what = 您想修改 { $number } 的什么内容？
profile-change-what-name = 修改内容
profile-field-title = 标题
profile-field-summary = 说明
profile-field-kind = 提供或寻找
profile-field-subject = 商务、技术或科研
profile-field-keywords = 领域
profile-field-partner = 寻找的伙伴
profile-field-form = 合作方式
profile-field-region = 地区
profile-field-stage = 阶段
profile-field-ip = 知识产权
profile-subject = 主要涉及什么？
profile-subject-name = 性质
profile-new-title = 目前：“{ $title }”。新标题是什么？
profile-new-title-name = 标题
profile-new-summary = 目前：“{ $text }”。新的说明是什么？
profile-new-summary-name = 说明
profile-changed =
    已修改。其他企业现在看到的 { $number }：
    { $lines }
profile-ending = 您的资料 { $number }“{ $title }”有效期至{ $until }。内容仍然正确吗？点一下即可延长。
profile-ended = 您的资料 { $number }“{ $title }”已到期，不再对任何人显示。点一下即可重新发布。
unclear-languages = 请填写德语、英语或中文，可以写几种。
unclear-website = 这看起来不是网站地址。示例：www.company.com
unclear-mail-or-phone = 请填写电子邮箱或电话号码。
unclear-partner-number = 这不是编号。示例：资料 P-0042，公司 U-0012。

# 工作人员
words-firms = 企业列表, 所有公司
words-profiles = 资料列表, 所有资料
menu-firms = 所有公司
menu-profiles = 所有资料
staff-command-firms = 查看和搜索公司：“/firms 水泵”
staff-command-firm-look = 查看公司及其联系人：“/firm_look U-0012”
staff-command-firm-verify = 标记公司已核实：“/firm_verify U-0012”
staff-command-firm-block = 停用公司
staff-command-firm-unblock = 恢复公司
staff-command-firm-confirm = 确认某人代表公司
staff-command-firm-refuse = 拒绝某人代表公司
staff-command-firm-twins = 查看相似的公司：“/firm_twins U-0012”
staff-command-firm-merge = 合并两家公司：“/firm_merge U-0012 U-0034”（保留前者）
staff-command-profiles = 查看和搜索合作资料：“/profiles 传感器”
staff-command-profile-look = 查看资料：“/profile_look P-0042”
staff-command-profile-block = 停用资料
staff-command-profile-unblock = 恢复资料
firms-search = 您要找哪家公司？
firms-search-name = 搜索
firms-none = 还没有登记公司。
firms-not-found = 没有名称类似“{ $text }”的公司。
firms-list =
    { $count ->
       *[other] 已登记 { $count } 家公司。找到：
    }
    { $lines }
firms-line = { $number } { $name }，{ $region } – { $state }
firm-state-verified = 已核实
firm-state-unverified = 未核实
firm-state-blocked = 已停用
firm-number = 哪家公司？例如 U-0012。
firm-number-name = 公司
firm-other = 哪家公司并入前者？例如 U-0034。
firm-other-name = 第二家公司
firm-who = 哪位？
firm-who-name = 人员
firm-unknown = 没有 { $number }。
firm-looked =
    { $number }
    { $lines }
firm-waiting = 等待确认 – { $line }
firm-no-profiles = 没有资料。
firm-look = 查看 { $number }
firm-verify = { $number } 已核实
firm-block = 停用 { $number }
firm-unblock = 恢复 { $number }
firm-confirm = 确认{ $name }
firm-refuse = 拒绝{ $name }
firm-verified = { $number } 已标记为核实。
firm-verified-already = { $number } 已由{ $by }核实。
firm-block-done = { $number } 已停用，其资料不再显示。
firm-unblock-done = { $number } 已恢复。
firm-confirmed = 已确认：此人现在代表 { $number }。
firm-confirmed-told = WFK已确认您代表“{ $name }”。您可以通过“我的资料”查看资料。
firm-refused = 已拒绝。此人的信息已删除。
firm-refused-told = WFK未能确认您代表“{ $name }”。相关信息已删除；如有疑问，请联系WFK工作人员。
firm-who-gone = 此人不再等待 { $number } 的确认。
firm-twins = { $count ->
   *[other] { $count } 家相似的公司
 }
firm-twins-none = 没有与 { $number } 相似的公司。
firm-twins-shown =
    以下公司可能就是 { $number }。是否合并由您决定：
    { $lines }
firm-merge = 与 { $number } 比较
firm-merge-sure =
    { $kept }（保留）：
    { $one }

    { $other }：
    { $two }

    是同一家公司吗？如果是，{ $other } 的人员和资料将转到 { $kept }。
firm-merge-sure-name = 比较
firm-merge-yes = 是同一家，合并
firm-merge-yes-words = 是, 合并, 同一家
firm-merge-no = 是两家公司
firm-merge-no-words = 不是, 两家, 不同
firm-merged = { $other } 已并入 { $kept }。
firm-merged-told = WFK已将贵公司的两条登记合并：您现在与同事共同代表“{ $name }”。
firm-merge-done-already = 已经是同一家公司：{ $number }。
firm-apart = 已记录：{ $kept } 和 { $other } 是两家公司，不再提示。
profile-card-staff =
    { $firm } { $name } 的新资料 { $number }，有效期至{ $until }：
    { $lines }{ $twins ->
        [0] { "" }
       *[other] { "" } 有 { $twins } 家名称相似的公司。
    }
profile-changed-staff =
    { $firm } 的 { $number } 已修改：
    { $lines }
profiles-search = 您要找哪份资料？
profiles-search-name = 搜索
profiles-empty = 还没有发布资料。
profiles-not-found = 没有符合“{ $text }”的资料。
profiles-all =
    { $count ->
       *[other] 共有 { $count } 份资料。找到：
    }
    { $lines }
profile-number = 哪份资料？例如 P-0042。
profile-number-name = 资料
profile-unknown = 没有 { $number }。
profile-look = 查看 { $number }
profile-looked =
    { $number }（{ $state }）
    { $firm }
    { $lines }
profile-block = 停用 { $number }
profile-unblock = 恢复 { $number }
profile-block-done = { $number } 已停用，公司已收到通知。
profile-unblock-done = { $number } 已恢复，公司已收到通知。
profile-block-not = { $number } { $state }，无需停用或恢复。
profile-block-told = WFK暂时停用了您的资料 { $number }“{ $title }”。如有疑问，请联系WFK工作人员。
profile-unblock-told = 您的资料 { $number }“{ $title }”已恢复。
