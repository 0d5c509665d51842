"""Words that look like something else: articles to leave out, and phrases with a word of another table in them."""

from __future__ import annotations

from bot.reading.rows import Row

TALK: tuple[Row, ...] = (
    Row(
        "",
        None,
        de="der, die, das, dem, den, des, zur, am, an, genau, einschließlich, inklusive, inkl, incl, einschl, insgesamt, "
        "zusammen, gesamt, Euch, bitte, danke, vielen Dank, besten Dank",
        en="the, of, on, at, inclusive, incl, including, exactly, in total, total, altogether, date, dated, please, pls, plz, "
        "thanks, thank you",
        zh="的, 号码, 这天, 当天, 期间, 之间, 时间段, 为期, 总计, 合计, 大家, 请, 谢谢",
    ),
    Row(
        "_",
        None,
        de="wie viele, wie viel, und zwar, nach China, nach Deutschland, vor Ort, bis dahin, bis dann, bis bald, um zu, über uns, "
        "nach Ihnen, mit freundlichen Grüßen, zwar, mehr, mal, nicht nur, einmal, zweimal, ab und zu, von Ihnen, von uns aus, "
        "erstens, zweitens, drittens, zuerst, nach Absprache",
        en="how many, how much, as well, last time, would like to, like to, want to, need to, have to, to be, to book, to get, "
        "to use, to work, one more question, to have, to rent, firstly, secondly, in order to, over there, by the way, "
        "second thought, to reserve, to request, to come, so far, to go, to visit, by email, by phone, at the latest",
        zh="一下, 一起, 一直, 一定, 一般, 一点, 一点儿, 一样, 统一, 万一, 唯一, 之一, 一行, 一方面, 一会儿, 一会, 一趟, 一次, "
        "一并, 一同, 一律, 一旦, 三方, 两地, 双方, 四川, 百福, 十分, 一切, 第一次, 一家, 两家, 哪几天, 几号, 几点, 几月, 多少, "
        "多少人, 多少钱, 多久, 几个人可以, 个人信息, 负责人, 联系人, 人民路, 工作人员, 本来, 本次, 这次, 这里, 这边, 来说, "
        "收到, 得到, 到时候, 到时, 上午, 下午, 晚上, 早上好, 晚上好, 中午, 中国, 中文, 中德, 其中, 中心, 单位, 座谈, 起来, "
        "对不起, 一起去, 前台, 前往, 以前来过, 后续, 后面, 最后确认, 下面, 以下, 如下, 一下子, 上面, 上次, 由于, 自己, 来自于, "
        "从事, 从来, 为了, 因为, 认为, 作为, 给您, 全部人, 全体, 安全, 整理, 加入, 参加, 增加, 同意, 同样, 同学会, 带来, 及时, "
        "与会, 家里, 国家, 专家组, 大家好, 分别, 特别, 别人, 多谢, 多一点, 期待, 学期, 日期是, 时期, 中间人, 初步, 初创, 最初, "
        "周边, 周围, 周到, 年轻, 年度, 代表处, 代表们, 点击, 地点, 一点钟, 有点, 层面, 台湾, 平台, 人工, 人民, 本地, 本市, "
        "本公司, 贵公司, 我公司, 我方, 我司, 申请人",
    ),
    Row(
        "_",
        None,
        zh="预约, 签约, 合约, 约定, 过去, 过来, 不过, 通过, 公共, 共同, 共享, 目前, 提前, 然后, 数量, 数据, 数字, 出席, 主席, 码头, "
        "街头, 同时, 同一, 更加, 加班, 上班, 下班, 上网, 下单, 下来, 下次, 自行, 自费, 自带, 来电, 来访, 来信, 将来, 未来, 原来, 是否, "
        "只是, 但是, 要是, 有没有, 有关, 没有, 所有, 现有, 在线, 正在, 存在, 为此, 行为, 时代, 代理, 团建, 团购, 个性, 到位, 达到, "
        "等到, 感到, 到了, 找到, 看到, 见到, 提到, 想到, 做到, 级别, 区别, 个别, 删除, 除非, 到底, 禁止",
    ),
)
