"""Words that leave something open: about, a few, every, seasons and feasts, soon."""

from __future__ import annotations

from bot.reading.rows import Row

DOUBTS: tuple[Row, ...] = (
    Row(
        "q",
        None,
        de="ca, circa, cirka, etwa, ungefähr, rund, um den, um, gegen, so um, so ab, so ab dem, so vom, so von, so gegen, so etwa, "
        "so ungefähr, so am, zirka, mind, vorauss, eventl, schätzungsweise, "
        "mindestens, wenigstens, höchstens, maximal, max, min, bis zu, mehr als, über, vor dem, nach dem, vor, nach, "
        "spätestens, frühestens, vielleicht, eventuell, evtl, wahrscheinlich, vermutlich, voraussichtlich, möglicherweise, "
        "knapp, per, zum, weniger als, nicht vor, nicht vor dem, wohl, kurz vor, kurz nach",
        en="about, around, approx, approximately, roughly, circa, at least, at most, up to, more than, over, maximum, minimum, "
        "before, after, by, maybe, perhaps, probably, possibly, likely, not before, less than, under, shortly before, "
        "shortly after, or so, no later than, latest",
        zh="大约, 大概, 约, 可能, 也许, 差不多, 至少, 最多, 最少, 超过, 不超过, 大致, 估计, 或许, 预计, 暂定, 最晚, 最早, 不早于, "
        "不晚于, 农历, 阴历, 旧历, 过",
    ),
    Row("Y", "after", zh="后, 之后, 以后, 过后"),
    Row(
        "Y",
        None,
        de="herum, oder so, oder später, oder früher, plus minus",
        en="or so, or thereabouts, ish, or later, or earlier, or more",
        zh="左右, 前后, 上下, 附近, 前几天, 后几天, 多, 以上, 以内, 以下",
    ),
    Row("Y", "before", zh="前, 之前, 以前"),
    Row(
        "j",
        None,
        de="ein paar, eine Handvoll, eine Reihe, eine Menge, eine ganze Menge, einige, einigen, mehrere, mehreren, wenige, "
        "wenigen, viele, vielen, nicht allein, diverse, paar, etliche",
        en="a few, a lot of, lots of, a whole bunch of, few, several, some, a couple of, couple of, a couple, many, a handful of, "
        "a bunch of, multiple, not alone, a number of",
        zh="几, 好几, 若干, 数, 一些, 一批, 十几, 几十, 十多, 十来, 二十多, 二十来, 二十几, 许多, 很多, 三五, 百来, 上百",
    ),
    Row("R", "each", de="jeden, jede, jeder", en="every, each", zh="每, 每个"),
    Row(
        "R",
        None,
        de="pro Woche, pro Monat, wöchentlich, monatlich, regelmäßig, täglich, Tage in der Woche, Tage die Woche, montags, "
        "dienstags, mittwochs, donnerstags, freitags, samstags, sonntags",
        en="per week, per month, a week each, weekly, monthly, regularly, daily, mondays, tuesdays, wednesdays, thursdays, "
        "fridays, twice a week, once a week, days a week",
        zh="每月, 每天, 每个月, 每逢, 定期, 一周一次",
    ),
    Row(
        "V",
        None,
        de="Frühjahr, Frühling, Sommer, Herbst, Winter, Ostern, Osterwoche, Pfingsten, Pfingstwoche, Weihnachten, Weihnachtszeit, "
        "Silvester, Neujahr, Ferien, Sommerferien, Osterferien, Herbstferien, Pfingstferien, Weihnachtsferien, Karneval, "
        "Fasching, Fastnacht, Sommerpause, Wochenende, Wochenanfang, Wochenmitte, Monatsmitte, Frühsommer, Spätsommer, "
        "Spätherbst, Chinesisches Neujahr, Chinesischen Neujahr, chinesischem Neujahr, Frühlingsfest, Nationalfeiertag, "
        "Goldene Woche, goldenen Woche, Himmelfahrt, Fronleichnam, Feiertagen, Feiertage, Jahreswechsel, Jahresanfang, "
        "Jahresbeginn, Herbstmesse, Messe, Karwoche, Tag darauf, Tag danach, Tag davor, Urlaub, Urlaubszeit",
        en="spring, summer, autumn, winter, easter, christmas, xmas, new year, new years, pentecost, whitsun, holidays, "
        "golden week, spring festival, chinese new year, lunar new year, cny, weekend, national day, the holidays, "
        "dragon boat festival, mid-autumn, mid-autumn festival, summer holidays, summertime, springtime, in the fall, "
        "this fall, next fall, day after, day before, thanksgiving, year-end",
        zh="春节, 国庆, 国庆节, 中秋, 中秋节, 端午, 端午节, 清明, 清明节, 元宵, 元宵节, 正月, 正月十五, 腊月, 除夕, 元旦, 五一, "
        "五一节, 劳动节, 十一假期, 十一期间, 十一黄金周, 十一长假, 十一后, 十一前, 十一之后, 十一之前, 黄金周, 长假, 假期, "
        "节后, 节前, 年后, 年前, 年初, 年中, 月初, 月中, 春天, 夏天, 秋天, 冬天, 春季, 夏季, 秋季, 冬季, 暑假, 寒假, 暑期, "
        "圣诞, 圣诞节, 复活节, 周末, 上半年, 下半年, 初一, 初二, 初三, 初四, 初五, 初六, 初七, 初八, 初九, 初十, 过年, 明后天, "
        "今明两天, 明后两天, 开春, 入秋, 小长假, 过完年, 下周末, 周初, 上学期, 下学期, 季度末, 七夕, 重阳, 重阳节, 冬至, 夏至, "
        "立春, 立夏, 立秋",
    ),
    Row(
        "U",
        None,
        de="bald, baldmöglichst, baldigst, demnächst, irgendwann, später, schnellstmöglich, so bald wie möglich, "
        "sobald wie möglich, so schnell wie möglich, sofort, flexibel, asap, jederzeit, umgehend, zeitnah, jetzt, egal wann, "
        "in Kürze, neulich, in nächster Zeit, in den nächsten Tagen, in den nächsten Wochen, "
        "in den kommenden Wochen",
        en="soon, asap, as soon as possible, immediately, right away, sometime, some day, someday, later, flexible, anytime, "
        "any time, shortly, now, in the near future, in the coming weeks, in the next few weeks, whenever, "
        "straight away",
        zh="尽快, 近期, 最近, 过几天, 过段时间, 过一段时间, 马上, 立刻, 立即, 现在, 随时, 不久, 近日, 以后再说, "
        "改天, 过些天, 早日, 哪天, 最快, 越快越好",
    ),
    Row(
        "U",
        "from today",
        de="ab sofort, ab jetzt, von heute an, ab heute",
        en="starting immediately, starting now, effective immediately, with immediate effect, from now on, from today on",
        zh="即日起, 从即日起, 从现在起, 从今天起, 今天起, 今日起",
    ),
    Row(
        "=",
        None,
        de="stornieren, storniere, Storno, absagen, zurückziehen, nicht mehr, brauchen keine, brauchen keinen, brauche keinen, "
        "brauche keine, doch nicht",
        en="cancel, call off, no need, don't need, do not need, no longer, not any more, withdraw",
        zh="取消, 不需要, 不用了, 不去了, 撤回, 撤销, 退掉",
    ),
)
