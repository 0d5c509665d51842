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
