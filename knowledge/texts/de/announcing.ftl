# Rundnachrichten: wie sie aussehen, wie sie vorankommen, wie sie ausgingen
announcing-message = { $text }
announcing-note = Rundnachricht der WFK. Zum Abbestellen „stop“ schreiben.
announcing-progress =
    Rundnachricht { $name } wird versendet: { $percent } %
    { $bar }
    { $through } von { $total } erledigt. { $end }
    { $lines }
announcing-paused =
    Rundnachricht { $name } ist angehalten: { $percent } %
    { $bar }
    { $through } von { $total } erledigt.
    { $lines }
announcing-end-counting = Die Empfänger werden noch zusammengestellt.
announcing-end-unknown = Das Ende ist noch nicht abzusehen.
announcing-end-over = Der Bericht folgt gleich.
announcing-end = { $minutes ->
    [one] Noch etwa eine Minute.
   *[other] Noch etwa { $minutes } Minuten.
}
announcing-over = Rundnachricht { $name }: Der Bericht steht in der nächsten Nachricht.
announcing-done =
    Rundnachricht { $name } ist versendet.
    { $lines }
announcing-recalled =
    Rundnachricht { $name } wurde zurückgerufen.
    { $lines }
announcing-line-sent = – { $count } zugestellt: { $way }
announcing-line-failed = – { $count } gescheitert: { $reason }
announcing-line-held = – { $count } zurückgehalten, bis die Person wieder schreibt: { $reason }
announcing-line-cancelled = – { $count } nicht mehr versendet: { $reason }
announcing-line-doubtful = – davon { $count } möglicherweise doppelt zugestellt
announcing-line-uncertain = – { $count } ungewiss: vielleicht zugestellt
announcing-line-expired = – { $count } zu alt und nicht mehr versendet
announcing-line-deferred = { $count ->
    [one] – 1 wartet auf das Ende der Ruhezeit
   *[other] – { $count } warten auf das Ende der Ruhezeit
 }
announcing-line-opted-out = { $count ->
    [one] – 1 hat alles abbestellt
   *[other] – { $count } haben alles abbestellt
 }
announcing-line-not-agreed = { $count ->
    [one] – 1 hat das Thema nicht bestellt
   *[other] – { $count } haben das Thema nicht bestellt
 }
announcing-line-lacks = – { $count } ohne Text in ihrer Sprache ({ $language })
announcing-line-nobody = – Niemand war zu erreichen.
announcing-language-de = Deutsch
announcing-language-en = Englisch
announcing-language-zh = Chinesisch
announcing-platform-telegram = Telegram
announcing-platform-wechat = WeChat
announcing-platform-web = Web-Chat
announcing-platform-terminal = Terminal
announcing-way-direct = { $platform }
announcing-way-passive = { $platform }, als Antwort
announcing-way-customer = { $platform }, als Kundennachricht
announcing-way-template = { $platform }, als Vorlagennachricht
announcing-way-subscription = { $platform }, als Abonnementnachricht
announcing-reason-blocked = hat den Bot blockiert
announcing-reason-unreachable = nicht erreichbar
announcing-reason-window = außerhalb des WeChat-Fensters
announcing-reason-not-brought = von WeChat doch nicht zugestellt
announcing-reason-opted-out = inzwischen abbestellt
announcing-reason-recalled = zurückgerufen
announcing-reason-other = { $reason }
