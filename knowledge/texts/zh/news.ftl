# 订阅消息：每个主题单独订阅
menu-news = 消息订阅
menu-news-platform = 平台上线时通知我
words-news = 消息订阅, 订阅消息, 我的订阅, 最新消息, 新闻
words-news-platform = 平台上线时通知我, 平台上线请通知我
words-news-about = 订阅信息, 为订阅填写的信息

news-topic-service = 关于本聊天机器人的通知
news-topic-general = WFK综合消息
news-topic-offices = 办公场地
news-topic-conferences = 会议与活动
news-topic-partners = 寻找合作伙伴
news-topic-platform = 网络平台上线

news-what =
    如您愿意，有新消息时我会通知您；每个主题单独订阅。

    { $note }
news-what-name = 消息订阅
news-line = – { $topic }（{ $since }起）
news-note-none = 您目前没有任何订阅。您想订阅什么？
news-note-held =
    您已订阅：
    { $lines }
    您想更改什么？
news-note-held-told =
    您已订阅：
    { $lines }
    您自愿填写的信息：
    { $told }
    您想更改什么？
news-note-stopped = 您已全部退订，不会收到消息。
news-note-before =
    您已全部退订，不会收到消息。此前的订阅：
    { $lines }
news-note-before-told =
    您已全部退订，不会收到消息。此前的订阅：
    { $lines }
    您自愿填写的信息：
    { $told }
news-order = 订阅：{ $topic }
news-cancel = 退订：{ $topic }
news-order-general = 订阅：WFK综合消息
news-order-general-words = 综合, 综合消息
news-order-offices = 订阅：办公场地
news-order-offices-words = 办公, 办公室, 场地, 办公场地
news-order-conferences = 订阅：会议与活动
news-order-conferences-words = 会议, 活动, 会议与活动
news-order-partners = 订阅：寻找合作伙伴
news-order-partners-words = 合作伙伴, 合作, 对接
news-order-platform = 订阅：网络平台上线
news-order-platform-words = 平台, 网络平台
news-cancel-general = 退订：WFK综合消息
news-cancel-offices = 退订：办公场地
news-cancel-conferences = 退订：会议与活动
news-cancel-partners = 退订：寻找合作伙伴
news-cancel-platform = 退订：网络平台上线
news-again = 恢复之前的全部订阅
news-again-words = 恢复, 恢复订阅
news-all = 全部退订
news-all-words = 全部, 所有
news-about = 自愿填写的信息
news-about-words = 信息, 填写信息
news-others = 全部主题

news-consent = 为向您发送“{ $topic }”主题的消息，您的这项订阅以及您在此平台的联系标识将传输到德国，由WFK保存，仅用于此目的。您可随时撤回：在“消息订阅”中点一下即可，或发送“退订”；也可要求查阅和删除（发送“我的数据”）。您是否单独同意？
news-consent-name = 单独同意
news-declined = 好的，没有订阅“{ $topic }”，也没有保存任何内容。
news-ordered = 已订阅：{ $topic }。WFK有相关消息时，我会通知您。如您愿意，可以告诉我您所在的地区和感兴趣的内容，这样收到的消息会更适合您。
news-already = 您已订阅“{ $topic }”。
news-cancelled = 已退订：{ $topic }。
news-not-held = 您没有订阅“{ $topic }”。
news-resumed =
    好的。您将重新收到以下主题的消息：
    { $lines }

# 自愿填写的信息
news-about-first = 这些信息仅用于发送消息。请先订阅一个主题。
news-region = 以下三个问题自愿回答，以便消息更适合您。您的回答将传输到德国，由WFK保存，仅用于此目的；您逐一退订全部主题后即删除。贵公司或贵单位在哪里？
news-region-name = 地区
news-region-kl = 凯泽斯劳滕市或县
news-region-kl-words = 凯泽斯劳滕, 凯撒斯劳滕
news-region-yangzhou = 扬州
news-region-yangzhou-words = 扬州
news-region-shanghai = 上海
news-region-shanghai-words = 上海
news-region-foshan = 佛山
news-region-foshan-words = 佛山
news-region-other = 其他地区
news-region-other-words = 其他, 别的地方
news-untold = 未填写
news-part = 以下哪一项符合您的情况？
news-part-name = 身份
news-part-company = 企业
news-part-company-words = 公司, 企业
news-part-startup = 初创企业
news-part-startup-words = 创业公司, 初创
news-part-research = 高校或科研机构
news-part-research-words = 高校, 大学, 研究所
news-part-public = 政府机构或协会
news-part-public-words = 政府, 机构, 协会
news-part-colleague = 工作人员
news-interest = 您对什么最感兴趣？目前：{ $present }
news-interest-name = 兴趣
news-interest-yangzhou = 扬州
news-interest-shanghai = 上海
news-interest-foshan = 佛山
news-interest-kaiserslautern = 凯泽斯劳滕
news-interest-digital = 数字化
news-interest-digital-words = 数字, 软件
news-interest-hightech = 高科技
news-interest-hightech-words = 科技, 技术
news-interest-trade = 贸易与销售
news-interest-trade-words = 贸易, 销售
news-interest-research = 科研
news-interest-research-words = 研究
news-interest-none = 暂无
news-interest-done = 完成
news-interest-done-words = 完成, 就这些, 没有了
news-told =
    已保存：
    { $lines }
news-line-region = – 地区：{ $region }
news-line-part = – 身份：{ $part }
news-line-interests = – 兴趣：{ $interests }
news-listed = { $first }、{ $rest }
