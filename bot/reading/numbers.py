"""Number words in German, English and Chinese."""

from __future__ import annotations

_GERMAN_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_GERMAN_LOW = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_GERMAN_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_ENGLISH_LOW = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_GERMAN_ORDINAL_STEMS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_GERMAN_ENDINGS = ("e", "en", "er", "es", "em")
_DIGITS = {character: value for value, characters in enumerate(("零〇", "一", "二两", *"三四五六七八九")) for character in characters}
_TENS = {"廿": 20, "卅": 30}

HAN_NUMERALS = "".join(_DIGITS) + "十百" + "".join(_TENS)
"""Characters a Chinese number is written with; 俩 and 仨 count people only."""
DAYS_OF_A_MONTH = range(1, 32)


def german_numbers() -> dict[str, int]:
    """Words for 0 to 99; "ein" is an article first, hence not among them."""
    words = {word: value for value, word in enumerate(_GERMAN_LOW)} | {"zwo": 2, "dutzend": 12, "hundert": 100, "einhundert": 100}
    for ten, word in enumerate(_GERMAN_TENS, 2):
        words[word] = ten * 10
        words |= {f"{one}und{word}": ten * 10 + value for value, one in enumerate(_GERMAN_ONES) if one}
    return words


def english_numbers() -> dict[str, int]:
    """Words for 0 to 99, with a hyphen and without."""
    words = {word: value for value, word in enumerate(_ENGLISH_LOW)} | {
        "dozen": 12,
        "a dozen": 12,
        "half a dozen": 6,
        "hundred": 100,
        "a hundred": 100,
        "one hundred": 100,
    }
    for ten, word in enumerate(_ENGLISH_TENS, 2):
        words[word] = ten * 10
        for value, one in enumerate(_ENGLISH_LOW[1:10], 1):
            words |= {f"{word} {one}": ten * 10 + value, f"{word}-{one}": ten * 10 + value}
    return words


def german_ordinals() -> dict[str, int]:
    """Words for the days of a month in all their endings."""
    cardinals = {value: word for word, value in german_numbers().items() if word not in ("zwo", "dutzend", "einhundert")}
    words: dict[str, int] = {}
    for day in DAYS_OF_A_MONTH:
        stem = _GERMAN_ORDINAL_STEMS.get(day) or cardinals[day] + ("t" if day < 20 else "st")  # noqa: PLR2004 - grammar
        words |= {stem + ending: day for ending in _GERMAN_ENDINGS}
    return words


def english_ordinals() -> dict[str, int]:
    """Words for the days of a month."""
    words = {word: value for value, word in enumerate(_ENGLISH_ORDINALS, 1)} | {"thirtieth": 30}
    for ten, word in ((20, "twenty"), (30, "thirty")):
        for value, one in enumerate(_ENGLISH_ORDINALS[:9], 1):
            if ten + value in DAYS_OF_A_MONTH:
                words |= {f"{word} {one}": ten + value, f"{word}-{one}": ten + value}
    return words


def chinese_number(numeral: str) -> int | None:
    """The value of a numeral up to 999, or of a row of digits ("二〇二七"); None where it is no clear number ("两三")."""
    if all(character in _DIGITS for character in numeral):
        if len(numeral) == 2 and "零" not in numeral and "〇" not in numeral:  # noqa: PLR2004 - "三四" is three or four
            return None
        return int("".join(str(_DIGITS[character]) for character in numeral))
    return _with_places(numeral)


def _with_places(numeral: str) -> int | None:
    total, digit = 0, None
    for character in numeral:
        if character in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[character]
        elif character in _TENS:
            total += _TENS[character]
        else:
            total += (1 if digit is None else digit) * (10 if character == "十" else 100)
            digit = None
    return total + (digit or 0)
