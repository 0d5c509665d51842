"""The words by which colleagues name whom an announcement is for, in all three languages."""

from __future__ import annotations

from collections.abc import Mapping

PLATFORM, LANGUAGE, REGION, ROLE, INTEREST = "platform", "language", "region", "role", "interest"
CONFERENCE = "conference"

WORDS: Mapping[tuple[str, str], tuple[str, ...]] = {
    (PLATFORM, "telegram"): ("telegram", "auf telegram", "电报"),
    (PLATFORM, "wechat"): ("wechat", "weixin", "auf wechat", "微信", "微信用户"),
    (PLATFORM, "web"): ("webchat", "web chat", "web", "website", "webseite", "网页", "网页聊天"),
    (LANGUAGE, "de"): ("deutsch", "deutschsprachig", "deutschsprachige", "german", "german speaking", "德语", "说德语"),
    (LANGUAGE, "en"): ("englisch", "englischsprachig", "englischsprachige", "english", "english speaking", "英语", "说英语"),
    (LANGUAGE, "zh"): (
        *("chinesisch", "chinesischsprachig", "chinesischsprachige", "chinese", "chinese speaking"),
        *("中文", "汉语", "说中文", "讲中文"),
    ),
    (REGION, "kl"): (
        *("region", "region kl", "region kaiserslautern", "kaiserslautern", "kl", "lautern"),
        *("landkreis kaiserslautern", "kaiserslautern region"),
        *("凯泽斯劳滕", "凯泽斯劳滕地区", "本地区", "本地"),
    ),
    (REGION, "yangzhou"): ("yangzhou", "region yangzhou", "yangzhou region", "扬州", "揚州", "扬州地区"),
    (REGION, "shanghai"): ("shanghai", "region shanghai", "shanghai region", "上海", "上海地区"),
    (REGION, "foshan"): ("foshan", "region foshan", "foshan region", "佛山", "佛山地区"),
    (REGION, "other"): ("anderswo", "andere region", "andere regionen", "elsewhere", "other region", "other regions", "其他地区"),
    (ROLE, "company"): (
        *("firma", "firmen", "unternehmen", "betrieb", "betriebe", "betrieben", "company", "companies", "firm", "firms", "business"),
        *("businesses", "企业", "公司"),
    ),
    (ROLE, "startup"): (
        *("startup", "startups", "start up", "start ups", "gruender", "gruenderinnen", "founders"),
        *("初创企业", "初创公司", "创业公司", "初创"),
    ),
    (ROLE, "research"): (
        *("hochschule", "hochschulen", "universitaet", "universitaeten", "forschungseinrichtung", "forschungseinrichtungen"),
        *("university", "universities", "research institutes", "高校", "大学", "科研机构", "研究所"),
    ),
    (ROLE, "public"): (
        *("behoerde", "behoerden", "verband", "verbaende", "verwaltung", "public bodies", "authorities", "associations"),
        *("政府", "政府机构", "协会"),
    ),
    (ROLE, "colleague"): ("kollegen", "kolleginnen", "kollegium", "team", "colleagues", "staff", "同事", "工作人员"),
    (INTEREST, "digital"): ("digital", "digitales", "digitalisierung", "software", "digital business", "数字化", "数字", "软件"),
    (INTEREST, "hightech"): ("hightech", "high tech", "hochtechnologie", "高科技"),
    (INTEREST, "trade"): ("handel", "vertrieb", "trade", "distribution", "sales", "贸易", "销售"),
    (INTEREST, "research"): ("forschung", "wissenschaft", "research", "science", "科研", "研究"),
}
"""The folded words of each condition and value."""

PLACES: Mapping[str, str] = {"kl": "kaiserslautern", "yangzhou": "yangzhou", "shanghai": "shanghai", "foshan": "foshan"}
"""What a region is where it is meant as an interest."""
INTEREST_CUES = (
    *("interesse", "interesse an", "interessen", "interessiert an", "interessiert fuer", "mit interesse an", "die sich fuer"),
    *("interest", "interest in", "interests", "interested in", "感兴趣", "兴趣", "关注", "对"),
)
"""After these words a place or a field is an interest, up to the next comma."""
CONFERENCE_CUES = (
    *("konferenz", "der konferenz", "teilnehmende", "teilnehmer", "teilnehmerinnen", "angemeldete", "angemeldet", "anmeldungen"),
    *("conference", "attendees", "registered", "participants", "registrations", "会议", "参会者", "参会人员", "已报名", "报名者"),
)
EVERYBODY = ("alle", "an alle", "jeder", "jede", "everybody", "everyone", "all", "所有人", "全部", "大家")
HARMLESS = (
    *("an", "die", "der", "das", "den", "dem", "des", "aus", "auf", "in", "im", "von", "vom", "fuer", "mit", "und", "oder", "nur", "bitte"),
    *(
        "alle",
        "allen",
        "aller",
        "sowie",
        "sprachige",
        "sprechen",
        "interessieren",
        "unserer",
        "unsere",
        "our",
        "to",
        "the",
        "of",
        "from",
        "on",
        "for",
        "with",
        "and",
    ),
    *("or", "only", "please", "who", "speaking", "speak", "at", "their", "are", "senden", "schicken", "send"),
    *("给", "的", "和", "或", "以及", "及", "在", "来自", "仅", "只", "发给", "请", "用户", "人", "有", "地区"),
)
"""Words that change nothing."""
EXCLUDING = ("nicht", "ohne", "ausser", "kein", "keine", "keinen", "not", "except", "without", "no", "不", "除", "除了", "非", "没有")
"""Words that a segment cannot express: better to ask than to send to the wrong ones."""
