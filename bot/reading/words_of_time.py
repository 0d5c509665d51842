"""Words of time: months, weekdays, units, what joins them."""

from __future__ import annotations

from bot.reading.rows import Row

MONTHS: tuple[Row, ...] = (
    Row("m", 1, de="Januar, Jänner", en="January"),
    Row("m", 2, de="Februar, Feber, Feb", en="February"),
    Row("m", 3, de="März, Mrz, Mär, Maerz", en="March"),
    Row("m", 4, de="April, Apr", en="April"),
    Row("m", 5, de="Mai"),
    Row("m", 6, de="Juni, Juno", en="June"),
    Row("m", 7, de="Juli", en="July"),
    Row("m", 8, de="August, Aug", en="August"),
    Row("m", 9, de="September, Sept, Sep", en="September"),
    Row("m", 10, de="Oktober, Okt", en="October, Oct"),
    Row("m", 11, de="November, Nov", en="November"),
    Row("m", 12, de="Dezember, Dez", en="December, Dec"),
)

WEEKDAYS: tuple[Row, ...] = (
    Row("w", 0, de="Montag", en="Monday, Mon"),
    Row("w", 1, de="Dienstag", en="Tuesday, Tue, Tues"),
    Row("w", 2, de="Mittwoch", en="Wednesday, Wed"),
    Row("w", 3, de="Donnerstag", en="Thursday, Thu, Thur, Thurs"),
    Row("w", 4, de="Freitag", en="Friday, Fri"),
    Row("w", 5, de="Samstag, Sonnabend", en="Saturday"),
    Row("w", 6, de="Sonntag", en="Sunday"),
    Row("v", 0, de="Mo"),
    Row("v", 1, de="Di"),
    Row("v", 2, de="Mi"),
    Row("v", 3, de="Do"),
    Row("v", 4, de="Fr"),
    Row("v", 5, de="Sa", en="Sat"),
    Row("v", 6, de="So", en="Sun"),
)

DAYS_FROM_NOW: tuple[Row, ...] = (
    Row("D", -1, de="gestern, vorgestern", en="yesterday", zh="昨天, 前天"),
    Row(
        "D",
        0,
        de="heute, heute Abend, heute Nachmittag, heute Vormittag, heute Mittag",
        en="today, tonight, this afternoon, this evening",
        zh="今天, 今日, 今晚",
    ),
    Row("D", 1, de="morgen, morgen früh, morgen vormittag", en="tomorrow, tomorrow morning, tmrw", zh="明天, 明日, 明早"),
    Row("D", 2, de="übermorgen", en="day after tomorrow", zh="后天, 后日"),
    Row("D", 3, zh="大后天"),
    Row("y", -1, de="letztes Jahr, letzten Jahres, vergangenes Jahr, vergangenen Jahres, voriges Jahr", en="last year", zh="去年, 前年"),
    Row("y", 1, de="nächstes Jahr, nächsten Jahres, kommendes Jahr, kommenden Jahres", en="next year", zh="明年"),
    Row("y", 0, de="dieses Jahr, dieses Jahres", en="this year", zh="今年"),
    Row("y", 2, de="übernächstes Jahr, übernächsten Jahres", zh="后年"),
    Row(
        "_",
        None,
        de="guten Morgen, schönen Morgen, am Morgen, bis morgen dann, heute Morgen, guten Tag, schönen Tag, schönen Tag noch, "
        "schöne Woche, schönes Wochenende, ein schönes Wochenende, gute Woche, schönen Montag, Tag zusammen",
        en="good day, nice day, have a nice day, have a good week, have a nice weekend, good morning",
        zh="今天天气, 日本, 日子, 日常, 日期",
    ),
)

UNITS: tuple[Row, ...] = (
    Row("u", "day", de="Tag, Tage, Tagen, Tages", en="day, days", zh="天, 个自然日, 日历天"),
    Row("u", "week", de="Woche, Wochen", en="week, weeks, wk, wks", zh="周, 星期, 礼拜, 个星期, 个礼拜, 个周"),
    Row("u", "fortnight", en="fortnight, fortnights"),
    Row("u", "month", de="Monat, Monate, Monaten, Monats", en="month, months, mth, mths", zh="个月, 月"),
    Row("u", "quarter", de="Quartal, Quartale, Quartalen", en="quarter, quarters", zh="个季度, 季度"),
    Row("u", "year", de="Jahr, Jahre, Jahren, Jahres", en="year, years", zh="年, 个年头"),
    Row(
        "u",
        "unsure",
        de="Arbeitstag, Arbeitstage, Arbeitstagen, Werktag, Werktage, Werktagen, Nacht, Nächte, Nächten, Wochenenden",
        en="working day, working days, business day, business days, workday, workdays, night, nights, weekends",
        zh="个工作日, 工作日, 个晚上, 晚, 个周末, 来天, 多天, 来周, 多周, 多个月, 来个月",
    ),
    Row("L", "1 month 15 days", en="month and a half, a month and a half"),
    Row("L", "15 days", de="halben Monat, einen halben Monat, halber Monat", en="half a month, half month", zh="半个月, 半月"),
    Row("L", "6 months", de="halbes Jahr, ein halbes Jahr, Halbjahr, halben Jahres", en="half a year, half year", zh="半年"),
    Row("L", "3 months", de="Vierteljahr, ein Vierteljahr"),
    Row("L", "9 months", de="dreiviertel Jahr, ein dreiviertel Jahr"),
    Row(
        "L",
        None,
        de="ein paar Tage, ein paar Tagen, ein paar Wochen, ein paar Monate, halber Tag, halben Tag, längere Zeit, eine Weile, "
        "eine Zeit lang, unbestimmte Zeit, unbefristet, bis auf weiteres",
        en="a while, some time, indefinitely, open end, half a day, half day",
        zh="半天, 一段时间, 几天, 几周, 几个月, 几个星期, 数天, 数周, 数月, 若干天",
    ),
    Row("h", None, de="und einen halben, und eine halbe", en="and a half"),
    Row("%", "1.5", de="anderthalb, eineinhalb", en="one and a half, one-and-a-half"),
    Row("%", "2.5", de="zweieinhalb", en="two and a half"),
    Row("%", "3.5", de="dreieinhalb", en="three and a half"),
)

JOINTS: tuple[Row, ...] = (
    Row(
        "t",
        None,
        de="bis, bis zum, bis einschließlich, bis inklusive, bis inkl, bs",
        en="to, until, till, til, through, thru, up until, untill",
        zh="到, 至, 直到, 一直到, 截至, 截止到, 止于, 住到, 用到",
    ),
    Row(
        "E",
        None,
        de="Ende, Abreise, Abfahrt, Rückflug, Rückreise, Enddatum, Auszug, letzter Tag",
        en="end, ending, leaving, leave, departure, departing, finish, finishing, end date, last day, check-out, checkout, "
        "check out, checking out, late, the end",
        zh="底, 末, 结束日期, 结束时间, 离开时间, 截止日期",
    ),
    Row(
        "B",
        None,
        de="Anfang, Beginn, Start, Anreise, Ankunft, beginnend, startend, Startdatum, Einzug, Hinflug, erster Tag, Monatsanfang",
        en="beginning, begin, begins, start, starts, arrival, arriving, arrive, start date, check-in, check in, checking in, "
        "early, first day, commencing, move-in",
        zh="初, 开始日期, 开始时间, 起始日期, 入住时间, 入驻时间, 抵达时间",
    ),
    Row("M", None, de="Mitte, mittleren", en="mid, middle, midway, the middle", zh="中, 中间"),
    Row(
        "f",
        None,
        de="ab, von, vom, seit, startet, beginnt, ab dem, von dem",
        en="from, starting, since, starting from, starting on, as of, as from, beginning on, beginning from, effective",
        zh="从, 自, 由, 自从, 打从",
    ),
    Row("s", None, en="onwards, onward, and onwards", zh="起, 开始, 起始, 入驻, 入住, 进驻, 抵达, 到达, 起算, 开始用, 出发, 入场"),
    Row("e", None, zh="结束, 离开, 为止, 止, 走, 返回, 退租, 离店, 撤离"),
    Row("b", None, de="zwischen, zw", en="between, btw", zh="在之间"),
    Row("&", None, de="und, sowie, u, plus", en="and, n, plus", zh="和, 跟, 与, 及, 以及, 加, 加上, 还有, 同"),
    Row(
        "~",
        None,
        de="oder, bzw, beziehungsweise, entweder, alternativ, vielleicht auch, besser, besser noch, oder besser, lieber noch",
        en="or, either, alternatively, or better, better, ideally",
        zh="或, 或者, 或是, 还是, 要么",
    ),
    Row("d", None, de="mit, gemeinsam mit, zusammen mit", en="with, together with", zh="带, 带着, 带上, 带领"),
    Row("i", None, de="in, im, während, innerhalb", en="in, during, within", zh="在"),
    Row("a", None, de="für, fuer, fr", en="for", zh="给, 供, 为"),
    Row(
        "x",
        1,
        de="nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, kommendes, folgende, folgenden",
        en="next, following, coming, upcoming",
        zh="下, 下个, 下一, 下一个, 次",
    ),
    Row("x", 0, de="diese, diesen, dieser, dieses, diesem, laufende, laufenden", en="this, current", zh="这, 这个, 本, 今"),
    Row("x", 2, de="übernächste, übernächsten, übernächster, übernächstes", zh="下下, 下下个"),
    Row("x", -1, de="vorige, vorigen, voriger, vergangene, vergangenen", en="previous, past", zh="上个, 上, 上一个"),
    Row("W", 2, en="week after next"),
    Row("W", "that", zh="那一周, 那周, 那个星期, 那一个星期, 当周, 那个礼拜, 所在的那一周, 所在周, 那一整周"),
    Row("F", 1, zh="头"),
    Row("F", -1, de="letzte, letzten, letzter, letztes", en="last", zh="最后"),
    Row("H", None, de="Hälfte", en="half"),
    Row("H", 1, zh="上半月, 前半月, 上半个月, 前半个月"),
    Row("H", 2, zh="下半月, 后半月, 下半个月, 后半个月"),
    Row("J", 1, zh="上旬"),
    Row("J", 2, zh="中旬"),
    Row("J", 3, zh="下旬"),
    Row("K", None, de="KW, Kalenderwoche, Kalenderwochen, KWs, Kw", en="CW, calendar week, calendar weeks, week no, week number"),
    Row(
        "g",
        None,
        de="ganz, ganze, ganzen, ganzer, gesamte, gesamten, komplette, kompletten, kompletter, kompletten Monat, ganzen Monat, "
        "gesamten Monat",
        en="whole, entire, all, full, whole month, entire month, full month, month of",
        zh="整个, 整, 全部, 一整个, 全",
    ),
    Row("g", "after", zh="整月, 全月, 整个月, 一整个月, 一整月"),
)
