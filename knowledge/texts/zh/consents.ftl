# 同意：每个目的单独询问
consent-agree = 同意
consent-agree-words = 是, 是的, 我同意, 同意的
consent-decline = 不同意
consent-decline-words = 否, 不, 我不同意, 拒绝
consent-office = 为办理您的办公场地申请，WFK将在德国保存您提供的信息（公司、联系人、时间、用途），仅用于处理该申请。作出决定后，信息将按固定期限删除；您可随时撤回同意（发送“我的数据”）。您是否同意？
consent-office-name = 同意办理办公申请
consent-transfer = 您的信息（公司、姓名、联系方式、申请内容）将传送到德国，由WFK处理，仅用于您的申请。您可以要求查阅、更正、删除，并可随时撤回（发送“我的数据”或“人工”）。您是否单独同意此项跨境传输？
consent-transfer-name = 单独同意跨境传输
consent-person = 您的问题及所选的回复方式将被保存，并由德国WFK的工作人员阅读，以便答复您。您可随时撤回。您是否同意？
consent-person-name = 同意转交问题
consent-profile = 贵公司、合作资料以及您作为联系人的信息将由德国WFK保存。其他企业看到的资料不含公司名称和您的姓名；只有在您同意后，联系方式才会转交给某一家企业。您可随时撤回，撤回后资料不再显示。您是否同意？
consent-profile-name = 同意企业资料

# 目的
purpose-office = 办公场地申请
purpose-transfer = 传输到德国
purpose-person = 向WFK提问
purpose-profile = 企业资料
purpose-contact = 转交联系方式
purpose-news = 会议日期确定后的通知
purpose-topic = 消息订阅：{ $topic }
purpose-registration = 会议：{ $title }

# 查看、撤回、给予同意
consents-list =
    您的同意记录：
    { $lines }

    每一项均可单独撤回或给予。
consents-held = { $purpose }：{ $given }同意（版本 { $version }）
consents-outdated = { $purpose }：{ $given }同意（旧版本 { $version }，需要时会重新询问）
consents-withdrawn = { $purpose }：{ $given }同意（版本 { $version }），{ $withdrawn }终止
consents-none = { $purpose }：未同意
consents-withdraw = 撤回：{ $purpose }
consents-give = 同意：{ $purpose }
withdraw-purpose = 您想撤回哪一项同意？
withdraw-purpose-name = 同意
withdraw-sure =
    如果撤回“{ $purpose }”，则：
    { $lines }
    是否撤回？
withdraw-sure-name = 确认
withdraw-yes = 撤回
withdraw-yes-words = 是, 是的, 确认
withdraw-no = 不撤回
withdraw-no-words = 否, 不
withdraw-request = – 申请 { $number } 将被撤回，相应日期重新空出。
withdraw-question = – 提给WFK的问题 { $number } 将关闭，不再答复。
withdraw-firm = – 您在这里不再代表贵公司，相关信息将删除。
withdraw-profile = – 资料 { $number } 将清空，不再对任何人显示。
withdraw-done = 已撤回：{ $purpose }。此前已保存的内容可用“全部删除”删除，或在期限届满时删除。
withdraw-kept = 好的，同意继续有效。
withdraw-request-staff = { $number } 已撤回：该企业撤回了同意，相应日期重新空出。
withdraw-question-staff = { $number } 已关闭：当事人撤回了同意，无需再答复。
give-purpose = 您想对哪一项表示同意？
give-purpose-name = 同意
give-done = 谢谢。您对“{ $purpose }”的同意已记录，可随时撤回。
give-declined = 好的，没有记录。
