# 群发消息：样式、进度、结果
announcing-message = { $text }
announcing-note = 本消息由WFK群发。如需退订，请回复“退订”。
announcing-progress =
    群发消息 { $name } 正在发送：{ $percent }%
    { $bar }
    已完成 { $through } / { $total }。{ $end }
    { $lines }
announcing-paused =
    群发消息 { $name } 已暂停：{ $percent }%
    { $bar }
    已完成 { $through } / { $total }。
    { $lines }
announcing-end-counting = 正在汇总收件人。
announcing-end-unknown = 暂时无法预计完成时间。
announcing-end-over = 报告稍后给出。
announcing-end = 预计还需约 { $minutes } 分钟。
announcing-over = 群发消息 { $name }：报告见下一条消息。
announcing-done =
    群发消息 { $name } 已发送完毕。
    { $lines }
announcing-recalled =
    群发消息 { $name } 已撤回。
    { $lines }
announcing-line-sent = – 已送达 { $count } 条：{ $way }
announcing-line-failed = – 发送失败 { $count } 条：{ $reason }
announcing-line-held = – 暂存 { $count } 条，待对方再次来信时发送：{ $reason }
announcing-line-cancelled = – 不再发送 { $count } 条：{ $reason }
announcing-line-doubtful = – 其中 { $count } 条可能重复送达
announcing-line-uncertain = – 无法确定 { $count } 条：可能已送达
announcing-line-expired = – 过期未发 { $count } 条
announcing-line-deferred = – { $count } 条等待免打扰时段结束
announcing-line-opted-out = – { $count } 人已退订全部消息
announcing-line-not-agreed = – { $count } 人未订阅该主题
announcing-line-lacks = – { $count } 人没有对应语言的文本（{ $language }）
announcing-line-nobody = – 没有可送达的收件人。
announcing-language-de = 德语
announcing-language-en = 英语
announcing-language-zh = 中文
announcing-platform-telegram = Telegram
announcing-platform-wechat = 微信
announcing-platform-web = 网页聊天
announcing-platform-terminal = 终端
announcing-way-direct = { $platform }
announcing-way-passive = { $platform }，被动回复
announcing-way-customer = { $platform }，客服消息
announcing-way-template = { $platform }，模板消息
announcing-way-subscription = { $platform }，订阅通知
announcing-reason-blocked = 对方已屏蔽
announcing-reason-unreachable = 无法联系
announcing-reason-window = 超出微信回复时限
announcing-reason-not-brought = 微信最终未能送达
announcing-reason-opted-out = 期间已退订
announcing-reason-recalled = 已撤回
announcing-reason-other = { $reason }
