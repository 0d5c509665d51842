"""A firm and its partnership profiles, as the import file and the dialogs know them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.language import Language


class Region(StrEnum):
    """Where a firm has its seat; KL is the city and the district of Kaiserslautern."""

    KL = "kl"
    YANGZHOU = "yangzhou"
    SHANGHAI = "shanghai"
    FOSHAN = "foshan"
    OTHER = "other"


class Size(StrEnum):
    """Size class by people employed: micro under 10, small under 50, medium under 250 (recommendation 2003/361/EC)."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Kind(StrEnum):
    """An offer expects to be paid, a request expects to pay (rule of thumb of the Enterprise Europe Network)."""

    OFFER = "offer"
    REQUEST = "request"


class Subject(StrEnum):
    """What a profile is about, as in the Enterprise Europe Network: business, technology or research."""

    BUSINESS = "business"
    TECHNOLOGY = "technology"
    RESEARCH = "research"


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm; `sector` is its own word for its trade, `nace` a division or class of NACE Rev. 2 such as "28" or "28.11"."""

    id: str
    name: str
    region: Region
    name_zh: str = ""
    size: Size | None = None
    startup: bool = False
    languages: tuple[str, ...] = ()
    sector: str = ""
    nace: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a firm offers or seeks, without its name. `firm` is the id of the firm; what is not known is empty.

    `regions` are words for where the partner is to be, `ip` for how what is offered is protected.
    """

    id: str
    firm: str
    lang: Language
    kind: Kind
    title: str
    summary: str
    subject: Subject | None = None
    keywords: tuple[str, ...] = ()
    stage: str = ""
    partner_sought: tuple[str, ...] = ()
    cooperation: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    ip: str = ""


@dataclass(frozen=True, slots=True)
class Directory:
    """Firms and profiles by id, in the order of the file; each profile's firm is among the firms."""

    firms: dict[str, Firm] = field(default_factory=dict)
    profiles: dict[str, Profile] = field(default_factory=dict)
