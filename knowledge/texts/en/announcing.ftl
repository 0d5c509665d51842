# Announcements: what they look like, how they go, how they went
announcing-message = { $text }
announcing-note = An announcement by WFK. Write “stop” to unsubscribe.
announcing-progress =
    Announcement { $name } is being sent: { $percent } %
    { $bar }
    { $through } of { $total } done. { $end }
    { $lines }
announcing-paused =
    Announcement { $name } is paused: { $percent } %
    { $bar }
    { $through } of { $total } done.
    { $lines }
announcing-end-counting = The recipients are still being gathered.
announcing-end-unknown = The end cannot be foreseen yet.
announcing-end-over = The report follows in a moment.
announcing-end = { $minutes ->
    [one] About one more minute.
   *[other] About { $minutes } more minutes.
}
announcing-over = Announcement { $name }: the report is in the next message.
announcing-done =
    Announcement { $name } has been sent.
    { $lines }
announcing-recalled =
    Announcement { $name } was recalled.
    { $lines }
announcing-line-sent = – { $count } delivered: { $way }
announcing-line-failed = – { $count } failed: { $reason }
announcing-line-held = – { $count } held until the person writes again: { $reason }
announcing-line-cancelled = – { $count } not sent any more: { $reason }
announcing-line-doubtful = – { $count } of these may have arrived twice
announcing-line-uncertain = – { $count } uncertain: perhaps delivered
announcing-line-expired = – { $count } too old and not sent any more
announcing-line-deferred = { $count ->
    [one] – 1 waits for the end of quiet hours
   *[other] – { $count } wait for the end of quiet hours
 }
announcing-line-opted-out = { $count ->
    [one] – 1 has unsubscribed from everything
   *[other] – { $count } have unsubscribed from everything
 }
announcing-line-not-agreed = { $count ->
    [one] – 1 has not subscribed to the topic
   *[other] – { $count } have not subscribed to the topic
 }
announcing-line-lacks = – { $count } without a text in their language ({ $language })
announcing-line-nobody = – Nobody could be reached.
announcing-language-de = German
announcing-language-en = English
announcing-language-zh = Chinese
announcing-platform-telegram = Telegram
announcing-platform-wechat = WeChat
announcing-platform-web = web chat
announcing-platform-terminal = terminal
announcing-way-direct = { $platform }
announcing-way-passive = { $platform }, as a reply
announcing-way-customer = { $platform }, as a customer-service message
announcing-way-template = { $platform }, as a template message
announcing-way-subscription = { $platform }, as a subscription message
announcing-reason-blocked = has blocked the bot
announcing-reason-unreachable = cannot be reached
announcing-reason-window = outside the WeChat window
announcing-reason-not-brought = not brought by WeChat after all
announcing-reason-opted-out = unsubscribed meanwhile
announcing-reason-recalled = recalled
announcing-reason-other = { $reason }
