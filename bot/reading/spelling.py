"""One spelling for what is typed in many: full-width and traditional characters, dashes, umlauts, accents."""

from __future__ import annotations

import re
import unicodedata

LONGEST_READ = 2000
"""Characters of a request that are read; more is a letter, not a request."""

_TRADITIONAL = (
    "號個週兩們揚從開點間幾節國慶後來這張隊員萬凱澤勞爾廣東蘇過當為單獨幫務師經禮學歲時連實習團與處臺灣楊區場"
    "參見觀請問隨進駐達離結樓會議協調組專業職總規劃歷農臘陽鐘線館廳門縣餘壹貳叁陸柒捌玖術長漲華歐話講給雙麼"
)
_SIMPLIFIED = (
    "号个周两们扬从开点间几节国庆后来这张队员万凯泽劳尔广东苏过当为单独帮务师经礼学岁时连实习团与处台湾杨区场"
    "参见观请问随进驻达离结楼会议协调组专业职总规划历农腊阳钟线馆厅门县余一二三六七八九术长涨华欧话讲给双么"
)
_SAME = str.maketrans(_TRADITIONAL, _SIMPLIFIED) | str.maketrans(
    dict.fromkeys("‐‑‒–—―−－﹣ー⁓〜∼", "-")
    | {
        "~": "-",
        "。": "! ",
        "，": ", ",
        "、": ", ",
        "；": ", ",
        ";": ", ",
        "：": ": ",
        "（": "(",
        "）": ")",
        "\n": ", ",
        "’": "'",
        "｡": "! ",
    }
)
_INVISIBLE = {"Cf", "Cc", "Cs", "Co", "Cn"}


def tidy(text: str) -> str:
    """`text` cut to size, NFKC, in simplified characters, with one dash and without invisible characters. Never raises."""
    composed = unicodedata.normalize("NFKC", re.sub(r"(?<=\d)½", ".5", text[:LONGEST_READ]).replace("：", ": ").replace("\r", "\n"))
    visible = "".join(c for c in composed if c == "\n" or unicodedata.category(c) not in _INVISIBLE)
    return re.sub(r"-{2,}", "-", visible.translate(_SAME)).strip()
