"""What an article tells as a whole: its territory, and whether hostages or prisoners are its matter."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from ceasefire.codebook import Codebook, roles
from ceasefire.figures.reading import Mention

HOSTAGE_MEASURES = frozenset({"taken", "held", "released", "dead_hostages"})
# Prepositions that say where something happens.
IN = frozenset("in at near across inside outside around from on of throughout over to along into against for".split())


@dataclass(slots=True)
class Context:
    """What the article has said so far that a later sentence may lean on.

    `recent` are the words of the last three sentences, `default` the territory the article is about,
    `mostly` whether it speaks more of hostages or of prisoners, `counted` in whose hands the people of
    each number were ("the 33").
    """

    recent: list[frozenset[str]] = field(default_factory=list)
    default: str = ""
    last_population: str = ""
    captives: bool = False
    mostly: str = ""
    swap: bool = False
    counted: dict[int, str] = field(default_factory=dict)

    def note(self, m: Mention, measure: str, population: str) -> None:
        """Keep what a later sentence may refer back to: whose people were counted, and "the 33"."""
        if measure in HOSTAGE_MEASURES or measure == "prisoners_released":
            if m.number.best is not None:
                self.counted[m.number.best] = m.extra.get("class", "")
        elif not m.nations and m.whole is None:
            self.last_population = population


@functools.cache
def captivity_classes(codebook: Codebook) -> dict[str, str]:
    return {term: row["class"] for term, row in codebook.phrases("captivity").items()}


_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*")
# The preposition before a name: "in the", "across northern".
_BEFORE = re.compile(r"\b([a-z]+) (?:the |central |northern |southern |eastern |western )?$")


_NEXT = re.compile(r"\s+(\w+)")


@functools.cache
def _place_names(codebook: Codebook) -> dict[str, list[tuple[str, dict[str, str]]]]:
    """Place names by their first word, longest first."""
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for row in codebook.rows("places"):
        if row["kind"] != "event":
            found.setdefault(row["term"].removeprefix("the ").split()[0], []).append(
                (row["term"].removeprefix("the "), row)
            )
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def main_territory(text: str, codebook: Codebook) -> str:
    """The territory an article is about: the one named most, places where something happens counting threefold.

    "In Kyiv" says more than "Russian", and a country that only hosts talks ("talks in Geneva") says nothing.
    """
    names, counts = _place_names(codebook), {}
    for match in _NAME.finditer(text):
        start = match.start()
        entries = names.get(match.group().removesuffix("’s").removesuffix("'s"))
        if entries is None:
            continue
        row = next((row for term, row in entries if text.startswith(term, start)), None)
        if row is not None:
            population = "gaza" if row["population"] == "palestinian" else row["population"]
            counts[population] = counts.get(population, 0) + _weight(text, match, row, codebook)
    known = codebook.phrases("scenes")
    scenes = {name: count for name, count in counts.items() if name not in known}
    best = max(scenes, key=lambda name: (scenes[name], name), default="")
    top = max(counts.values(), default=0)
    if best and scenes[best] * 4 > top:
        return best
    strikers = {name: count for name, count in counts.items() if name not in known or known[name]["role"] == "striker"}
    pool = strikers if strikers and max(strikers.values()) * 4 > top else counts
    return max(pool, key=lambda name: (pool[name], name), default="")


def _weight(text: str, match: re.Match[str], row: dict[str, str], codebook: Codebook) -> int:
    """How much one mention of a place tells: most where something happens there, nothing where talks are held.

    Nor does the nation of an attack tell: an "Israeli strike" is anywhere.
    """
    start = match.start()
    if row["kind"] == "demonym":
        following = _NEXT.match(text, start + len(row["term"]))
        return 0 if following and following[1] in roles(codebook, "agent") else 1
    before = _BEFORE.search(text, max(0, start - 24), start)
    if not before or before[1] not in IN or row["kind"] == "group":
        return 1
    hosts = before[1] in ("in", "at") and HOSTS.search(text, max(0, start - 40), start)
    return 0 if hosts else 3


# A country that only hosts talks: "negotiations in", "a deal was signed in".
HOSTS = re.compile(
    r"\b(?:talks?|negotiations?|meetings?|summit|sign(?:s|ed)?|deal|truce|accord|agreement|round|brokered|mediated"
    r"|hosted|met|told|council|correspondents?|reporters?|based)\b[^.;]{0,24}\b(?:in|at)\s+(?:the\s+)?$"
)


def look_over(text: str, sentences: list[frozenset[str]], codebook: Codebook) -> Context:
    """What the whole article tells before it is read: its territory, and whose captives are its matter."""
    classes, counts = captivity_classes(codebook), {}
    known = frozenset(classes)
    for words in sentences:
        for word in words & known:
            counts[classes[word]] = counts.get(classes[word], 0) + 1
    hostage, prisoner = counts.get("hostage", 0), counts.get("prisoner", 0)
    mostly = "hostage" if hostage > prisoner else "prisoner" if prisoner else ""
    return Context(
        default=main_territory(text, codebook), captives=bool(counts), mostly=mostly, swap=bool(_SWAP.search(text))
    )


_SWAP = re.compile(r"\b(?:swap|swaps|exchange of|exchanged|exchanges|prisoner exchange)\b", re.I)
