# 企业对接：匹配理由，以及哪些内容会暴露企业
partners-reason = 匹配理由：{ $reasons }
partners-reason-and = { $first }、{ $second }
partners-reason-seeks = 寻找{ $partner }
partners-reason-near = 描述相近
partners-gives-away-name = 文字中出现了贵公司名称或其中一部分。
partners-gives-away-brand = 文字中出现了品牌名称。
partners-gives-away-link = 文字中出现了网址。
partners-gives-away-contact = 文字中出现了账号（例如微信号）。
partners-gives-away-phone = 文字中出现了电话号码。
partners-gives-away-mail = 文字中出现了电子邮箱。
partners-gives-away-address = 文字中出现了具体地址。
partners-gives-away-register = 文字中出现了注册号或税号。
partners-gives-away-patent = 文字中出现了专利号。
partners-gives-away-person = 文字中出现了人名。
partners-gives-away-description = 文字中的描述会让人认出贵公司。
