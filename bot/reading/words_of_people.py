"""Words of people, desks and what is neither."""

from __future__ import annotations

from bot.reading.rows import Row

PEOPLE: tuple[Row, ...] = (
    Row(
        "p",
        "person",
        de="Person, Personen, Pers, Leute, Leuten, Mann, Mitarbeiter, Mitarbeitern, Mitarbeiterinnen, Mitarbeitende, "
        "Mitarbeitenden, Angestellte, Angestellten, Teilnehmer, Teilnehmern, Ingenieur, Ingenieure, Ingenieuren, "
        "Ingenieurinnen, Ingenieurin, Techniker, Technikern, Praktikant, Praktikanten, Praktikantin, Gast, Gäste, Gästen, "
        "Frauen, Männer, Köpfe, Entwickler, Entwicklern, Mitarbeiterin, Vertreter, Vertretern, Berater, Experten, Fachleute, "
        "Studenten, Studierende, Menschen, Monteure, Personenzahl, Personenanzahl, Anzahl Personen, Anzahl, Teilnehmerzahl, MA, Gründer",
        en="person, persons, people, ppl, pax, employee, employees, staff, staff members, engineer, engineers, technician, "
        "technicians, intern, interns, guest, guests, developer, developers, member, members, man, men, woman, women, "
        "participants, adults, delegates, visitors, consultants, headcount, number of people, individuals, folks, guys, "
        "workers, researchers, students, managers, founders",
        zh="人, 员工, 工程师, 成员, 人员, 代表, 技术员, 技术人员, 实习生, 专家, 客人, 来宾, 学生, 研究员, 经理, 老师, 人数, "
        "总人数, 使用人数, 口人, 开发人员, 职员, 技师",
    ),
    Row(
        "p",
        "other",
        de="Kollegen, Kolleginnen, Begleiter, Begleitpersonen, Freunde, Freunden, Partner, Partnern, weitere, weiteren, andere, anderen",
        en="colleagues, coworkers, co-workers, teammates, friends, partners, others, other people, workmates",
        zh="同事, 同伴, 伙伴, 朋友, 下属, 合伙人, 随行人员",
    ),
    Row(
        "p",
        "one other",
        de="Kollege, meinem Kollegen, einem Kollegen, unserem Kollegen, Kollegin, Chef, Chefin, Freund, Freundin, Frau, "
        "Begleitperson, Begleitung, Geschäftspartner, Assistentin, Assistent",
        en="colleague, coworker, co-worker, boss, friend, partner, wife, husband, teammate, assistant, business partner",
    ),
    Row(
        "k",
        None,
        de="Platz, Plätze, Plätzen, Arbeitsplatz, Arbeitsplätze, Arbeitsplätzen, Schreibtisch, Schreibtische, Schreibtischen, "
        "Tisch, Tische, Tischen, Sitzplatz, Sitzplätze, Büroplatz, Büroplätze, Büroplätzen, Büroarbeitsplatz, "
        "Büroarbeitsplätze, Büroarbeitsplätzen, Sitzplätzen, Desk, Desks, Platzzahl, Pläze, Schreibtischplatz, "
        "Schreibtischplätze, Bürotisch, Bürotische",
        en="desk, desks, seat, seats, workplace, workplaces, workstation, workstations, place, places, spot, spots, table, "
        "tables, working place, working places, hot desk, hot desks, desk space, desk spaces, workspaces, workspace, "
        "work spaces, work space, chairs, working spaces, spaces, space",
        zh="工位, 座位, 位置, 位子, 席位, 桌子, 桌位, 办公桌, 办公位, 办公工位, 卡位, 座, 席, 工作位, 书桌, 办公席位, 工位数, 座位数",
    ),
    Row(
        "G",
        None,
        de="Team, Gruppe, Delegation",
        en="team, group, party, delegation, crew",
        zh="团队, 小组, 小队, 代表团, 考察团, 一组, 团, 队伍",
    ),
    Row(
        "C",
        None,
        de="Firma, Firmen, Unternehmen, Betrieb, Startup, Start-up, Start-ups, Gesellschaft, GmbH, AG, Mittelständler, "
        "Softwarefirma, Softwareunternehmen, Maschinenbauer, Hersteller, Unternehmens, Familienunternehmen, Büro aus, "
        "Hochschule, Universität, Uni, Maschinenbaufirma, Ingenieurbüro, Softwarehaus",
        en="company, companies, firm, startup, start-up, business, enterprise, corporation, manufacturer, university, startups, sme, ltd",
        zh="公司, 企业, 初创企业, 创业公司, 厂家, 工厂, 集团, 大学, 机构, 学校, 初创公司, 厂, 软件公司, 科技公司, 有限公司, 创企",
    ),
    Row("I", None, de="ich, mich, mir, meine Wenigkeit", en="i, me, myself", zh="我, 本人"),
    Row("O", None, de="wir, uns, unser", en="we, us, we're, we ll, our team", zh="我们, 咱们, 咱, 俺们"),
    Row(
        "r",
        None,
        de="sind, wären, werden, kommen, kämen, reisen, hat, beschäftigt, zählt, ist",
        en="are, re, has, employs, is, will be, would be, are coming, will come, come, re coming",
        zh="有, 是, 一共, 共, 总共, 一共是, 共有, 一共有, 要来, 来",
    ),
    Row(
        "S",
        1,
        de="nur ich, nur mich, nur für mich, bloß ich, allein, alleine, ganz allein, ich selbst, Einzelperson, Einzelplatz, "
        "Einzelarbeitsplatz, Einzelbüro, nur für mich allein, für mich allein, für mich alleine, solo, nur eine Person",
        en="just me, only me, myself only, by myself, for myself, on my own, alone, solo, just for me, only for me, it's just me, "
        "single person, just myself, all by myself, a single desk, single desk",
        zh="我一个人, 就我一个人, 就我一个, 只有我, 就我自己, 我自己, 单人, 独自, 只我一人, 我一人, 一个人, 就我, 自己一个人, "
        "单独一人, 本人一人",
    ),
    Row(
        "S",
        2,
        de="wir beide, wir beiden, uns beide, uns beiden, die beiden Kollegen, zwei Mann hoch, Doppelbüro, Zweierbüro, "
        "wir zwei beide, zwei von uns",
        en="both of us, the two of us, we both, us both, pair of us",
        zh="我们俩, 我俩, 咱俩, 俩人, 俩, 我们两, 双人, 我们二人, 夫妻俩, 他们俩",
    ),
    Row("S", 3, de="Dreierbüro", zh="我们仨, 仨, 仨人, 咱仨"),
    Row("c", 2, de="zu zweit, zweit, zu zwein, zuzweit"),
    Row("c", 3, de="zu dritt, zudritt, zu dreien"),
    Row("c", 4, de="zu viert, zu vieren"),
    Row("c", 5, de="zu fünft"),
    Row("c", 6, de="zu sechst"),
    Row("c", 7, de="zu siebt, zu siebent"),
    Row("c", 8, de="zu acht"),
    Row("c", 9, de="zu neunt"),
    Row("c", 10, de="zu zehnt"),
    Row("c", 11, de="zu elft"),
    Row("c", 12, de="zu zwölft"),
    Row("l", "person", zh="位, 名"),
    Row("l", "thing", zh="个, 张, 只, 把"),
    Row(
        "N",
        None,
        de="Euro, EUR, Monitore, Monitor, Stunden, Stunde, Std, Minuten, qm, Quadratmeter, Prozent, Räume, Räumen, Raum, Zimmer, "
        "Büros, Stock, Stockwerk, OG, Etage, Fenster, Parkplätze, Stühle, Jahre alt, Besprechungsraum, Besprechungsräume, "
        "Meetingraum, Standorte, Standorten, km, Uhr, Mal, mal, Bildschirme, Semester, Büro, Büroraum, Büroräume, Steckdosen, "
        "Laptops, Rechner, Fragen, Frage, Dinge, Optionen, Möglichkeiten, Städte, Städten, Koffer",
        en="euro, euros, usd, dollars, monitors, monitor, hours, hour, hrs, minutes, min, sqm, percent, rooms, room, offices, "
        "office, floor, floors, parking, years old, meeting rooms, meeting room, times, time, screens, laptops, questions, "
        "question, things, options, cities, locations, sites, square meters, square metres, m2",
        zh="元, 块, 块钱, 间, 间办公室, 办公室, 会议室, 房间, 套, 平米, 平方米, 平方, 小时, 分钟, 点, 点钟, 点半, 楼, 号楼, 层, "
        "号线, 室, 号馆, 次, 岁, 台, 台电脑, 显示器, 问题, 地方, 城市, 号房, 钟头, 欧元, 美元, 万, 千, 遍, 份, 座城市, 家公司, "
        "家企业, 家, 套房, 种, 号门, 年级, 代, 号院",
    ),
)
