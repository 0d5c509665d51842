"""Measures the matching of firms: python tests/benchmarks/bench_partners.py [--profiles 10000].

Prints how many requests of our own set (tests/partners) have a right partner among the first and the first three: ours,
rapidfuzz alone and embeddings alone under the same hard rules in the same run; the weights were tuned on the odd half of the
set, so the even half counts. Then the time for one and for all of 10,000 made-up profiles, once their texts are embedded
(points are kept by the hash of the text; here a stand-in embeds at once), and the anonymity check on tests/partners.
"""

import argparse
import hashlib
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import yaml
from rapidfuzz import fuzz
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.domain.firms import Directory, Firm, Kind, Profile, Region  # noqa: E402
from bot.domain.language import Language  # noqa: E402
from handlers.partners.anonymity.check import gives_away  # noqa: E402
from handlers.partners.load import load_directory  # noqa: E402
from handlers.partners.matching.features import profile_text  # noqa: E402
from handlers.partners.matching.matchmaker import Matchmaker  # noqa: E402
from handlers.partners.matching.points import DIMENSIONS, PointStore  # noqa: E402
from handlers.partners.matching.rules import sides  # noqa: E402
from handlers.partners.words.taxonomy import Facet, taxonomy  # noqa: E402
from knowledge.embed import open_embedder  # noqa: E402
from knowledge.lexical import Floats  # noqa: E402

SET = ROOT / "tests" / "partners"
Likeness = Callable[[Sequence[Profile], Sequence[Profile]], Floats]
Lists = Mapping[str, Sequence[str]]


class StandIn:
    """Embeds at once: a point by the hash of the text."""

    name = "stand-in"

    def embed(self, texts: Sequence[str]) -> Floats:
        """Points of length one (texts x 384)."""
        seeds = [int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") for text in texts]
        rows = np.stack([np.random.default_rng(seed).standard_normal(DIMENSIONS) for seed in seeds])
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def right_pairs(directory: Directory) -> dict[str, set[str]]:
    """The offers that are right for each request."""
    more = yaml.safe_load((SET / "pairs.yaml").read_text("utf-8"))
    requests = [key for key, profile in directory.profiles.items() if profile.kind is Kind.REQUEST]
    return {key: {key.replace("r-", "o-"), *more.get(key, ())} & directory.profiles.keys() for key in requests}


def by_likeness(directory: Directory, likeness: Likeness) -> Lists:
    """The three offers most like each request, under the same hard rules."""
    requests = [profile for profile in directory.profiles.values() if profile.kind is Kind.REQUEST]
    offers = [profile for profile in directory.profiles.values() if profile.kind is Kind.OFFER]
    scores = likeness(requests, offers)
    for row, request in enumerate(requests):
        for column, offer in enumerate(offers):
            here, there = directory.firms[request.firm], directory.firms[offer.firm]
            if here.id == there.id or sides(here.region) == sides(there.region):
                scores[row, column] = -9
    return {request.id: [offers[column].id for column in np.argsort(-scores[row])[:3]] for row, request in enumerate(requests)}


def fuzzy(requests: Sequence[Profile], offers: Sequence[Profile]) -> Floats:
    """Rapidfuzz alone."""
    return np.array([[fuzz.token_set_ratio(profile_text(r), profile_text(o)) for o in offers] for r in requests], np.float32)


def report(table: Table, name: str, lists: Lists, right: Mapping[str, set[str]], directory: Directory) -> None:
    """Add a line: right first and among three on each half, and among three where no right offer is in the request's language."""
    first = {key: bool(set(lists[key][:1]) & offers) for key, offers in right.items()}
    third = {key: bool(set(lists[key][:3]) & offers) for key, offers in right.items()}
    odd, even = ([key for key in right if int(key[2:]) % 2 == rest] for rest in (1, 0))
    languages = {key: {directory.profiles[offer].lang for offer in offers} for key, offers in right.items()}
    across = [key for key in right if directory.profiles[key].lang not in languages[key]]
    shares = [(first, even), (third, even), (first, odd), (third, odd), (third, across)]
    table.add_row(name, *(f"{np.mean([hits[key] for key in keys]):.1%} of {len(keys)}" for hits, keys in shares))


def close_together() -> tuple[Directory, dict[str, set[str]]]:
    """Our own set with profiles that lie close together; the requests of these alone count."""
    own, close = load_directory(SET / "firms.yaml"), load_directory(SET / "close.yaml")
    renamed = {f"close-{key}": replace(profile, id=f"close-{key}") for key, profile in close.profiles.items()}
    right = {key: {key.replace("close-r-", "close-o-")} for key, profile in renamed.items() if profile.kind is Kind.REQUEST}
    return Directory({**own.firms, **close.firms}, {**own.profiles, **renamed}), right


def quality(console: Console, cache: Path) -> None:
    """Ours against each of its parts alone."""
    directory = load_directory(SET / "firms.yaml")
    right, embedder = right_pairs(directory), open_embedder()
    store = PointStore(embedder, cache)
    maker = Matchmaker(directory, store)

    def meaning(requests: Sequence[Profile], offers: Sequence[Profile]) -> Floats:
        points = [store.points([profile_text(profile) for profile in profiles]) for profiles in (requests, offers)]
        return np.asarray(points[0] @ points[1].T)

    table = Table("", "even half: first", "in three", "odd half: first", "in three", "across languages: in three")
    report(table, "rapidfuzz alone", by_likeness(directory, fuzzy), right, directory)
    report(table, "embeddings alone", by_likeness(directory, meaning), right, directory)
    report(table, "ours, one by one", _best_of(maker, right), right, directory)
    everybody = {key: [match.profile for match in matches] for key, matches in maker.all().items()}
    report(table, "ours, shared out", everybody, right, directory)
    plain = Matchmaker(directory, PointStore(None, None))
    report(table, "ours without embeddings", _best_of(plain, right), right, directory)
    console.print(table)
    near, right_near = close_together()
    for name, chosen in (("embeddings alone", by_likeness(near, meaning)), ("ours", _best_of(Matchmaker(near, store), right_near))):
        first, third = (np.mean([bool(set(chosen[key][:top]) & offers) for key, offers in right_near.items()]) for top in (1, 3))
        console.print(f"close together, {name}: first {first:.1%}, in three {third:.1%} of {len(right_near)}")
    shown = [profile for profiles in everybody.values() for profile in profiles]
    never = set(directory.profiles) - set(shown)
    most = max(map(shown.count, set(shown)))
    console.print(f"shown most often: {most} times of {len(directory.profiles) // 2}; never shown: {len(never)}")


def unseen(console: Console, cache: Path) -> None:
    """Requests with judged partners that were written without a look at the engine, and texts; see tests/partners/unseen."""
    folder = SET / "unseen"
    directory = load_directory(folder / "firms.yaml")
    right = {key: set(offers) for key, offers in yaml.safe_load((folder / "pairs.yaml").read_text("utf-8")).items()}
    store = PointStore(open_embedder(), cache)

    def meaning(requests: Sequence[Profile], offers: Sequence[Profile]) -> Floats:
        points = [store.points([profile_text(profile) for profile in profiles]) for profiles in (requests, offers)]
        return np.asarray(points[0] @ points[1].T)

    shared = {key: [match.profile for match in matches] for key, matches in Matchmaker(directory, store).all().items()}
    for name, lists in (
        ("rapidfuzz alone", by_likeness(directory, fuzzy)),
        ("embeddings alone", by_likeness(directory, meaning)),
        ("ours, shared out", shared),
    ):
        first, third = (sum(bool(set(lists[key][:top]) & offers) for key, offers in right.items()) for top in (1, 3))
        console.print(f"unseen, {name}: first {first}, in three {third} of {len(right)}")
    for part in ("", "_2", "_3"):
        planted, clean = (_texts(f"unseen/{kind}{part}.yaml") for kind in ("planted", "clean"))
        found = sum(bool(gives_away(str(*item.values()), lang, *f["firm"])) for f, lang, item in planted if isinstance(item, dict))
        false = sum(bool(gives_away(str(item), lang, *f["firm"])) for f, lang, item in clean)
        console.print(f"unseen texts{part}: {found} of {len(planted)} planted found, {false} of {len(clean)} clean called out")


def _best_of(maker: Matchmaker, requests: Iterable[str]) -> Lists:
    return {key: [match.profile for match in maker.best(key)] for key in requests}


def made_up(number: int) -> Directory:
    """Profiles put together from the names of technologies; a fixed seed."""
    chance = np.random.default_rng(7)
    concepts = list(taxonomy().concepts[Facet.TECHNOLOGY].values())
    regions, languages = list(Region)[:4], list(Language)
    directory = Directory()
    for index in range(number // 3):
        region = Region.KL if index % 2 else regions[int(chance.integers(1, 4))]
        directory.firms[f"f{index}"] = Firm(f"f{index}", f"Firm {index}", region)
    for index in range(number):
        language = languages[int(chance.integers(3))]
        terms = [term for at in chance.integers(len(concepts), size=3) for term in concepts[int(at)].terms[language]]
        words = [terms[int(at)] for at in chance.integers(len(terms), size=14)]
        kind = Kind.OFFER if chance.integers(2) else Kind.REQUEST
        title, summary = " ".join(words[:4]), f"{', '.join(words)} {index}."
        profile = Profile(f"p{index}", f"f{int(chance.integers(number // 3))}", language, kind, title, summary)
        directory.profiles[profile.id] = profile
    return directory


def speed(console: Console, number: int) -> None:
    """The time for one and for all of many profiles."""
    directory = made_up(number)
    with tempfile.TemporaryDirectory() as folder:
        PointStore(StandIn(), Path(folder)).points([profile_text(profile) for profile in directory.profiles.values()])
        begun = time.perf_counter()
        maker = Matchmaker(directory, PointStore(StandIn(), Path(folder)))
        made = time.perf_counter() - begun
    begun = time.perf_counter()
    shared = maker.all()
    everybody = time.perf_counter() - begun
    asked = list(directory.profiles)[:200]
    begun = time.perf_counter()
    for profile in asked:
        maker.best(profile)
    one = (time.perf_counter() - begun) / len(asked)
    shown = {match.profile for matches in shared.values() for match in matches}
    console.print(f"{number} profiles: prepared in {made:.1f} s, all in {everybody:.1f} s, one in {1000 * one:.1f} ms; "
                  f"{number - len(shown)} never shown; {psutil.Process().memory_info().rss >> 20} MB")  # fmt: skip


def anonymity(console: Console) -> None:
    """Planted give-aways found, false alarms, and the time for a text."""
    planted = [(f["firm"], lang, *item.values()) for f, lang, item in _texts("planted.yaml")]
    clean = [(f["firm"], lang, item) for f, lang, item in _texts("clean.yaml")]
    begun = time.perf_counter()
    found = sum(bool(gives_away(text, lang, *firm)) for firm, lang, text in planted)
    false = sum(bool(gives_away(text, lang, *firm)) for firm, lang, text in clean)
    spent = (time.perf_counter() - begun) / (len(planted) + len(clean))
    console.print(
        f"anonymity: {found} of {len(planted)} planted found, {false} of {len(clean)} clean called out, {1000 * spent:.1f} ms a text"
    )


def _texts(name: str) -> list[tuple[dict[str, list[str]], Language, dict[str, str] | str]]:
    groups = yaml.safe_load((SET / name).read_text("utf-8"))
    return [(group, language, item) for group in groups for language in Language for item in group.get(language.value, ())]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profiles", type=int, default=10_000)
    options = parser.parse_args()
    console = Console(width=140)
    quality(console, ROOT / ".cache")
    unseen(console, ROOT / ".cache")
    anonymity(console)
    speed(console, options.profiles)


if __name__ == "__main__":
    main()
