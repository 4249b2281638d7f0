"""What an article tells as a whole: its territory, and whether hostages or prisoners are its matter."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ceasefire.codebook import Codebook, roles
from ceasefire.figures.reading import Mention
from ceasefire.numbers import number_words
from ceasefire.speech import speech_words
from ceasefire.text import Pieces

HOSTAGE_MEASURES = frozenset({"taken", "held", "released", "dead_hostages"})
# Prepositions that say where something happens.
IN = frozenset("in at near across inside outside around from on of throughout over to along into against for".split())


DIGIT = "0"  # stands for any digits among the telling words
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d")
_FAR_BACK = 600  # characters: how far back a sentence leans on its paragraph
_WITHIN = frozenset("in at near across inside around on throughout".split())
_HAPPENS = 3  # the weight of a place where something happens


@functools.cache
def _told(codebook: Codebook) -> Pieces[frozenset[str]]:
    """What each piece of text tells."""
    telling = number_words(codebook).union(captivity_classes(codebook), speech_words(codebook))

    def tells(piece: str) -> frozenset[str]:
        words = telling.intersection(_WORD.findall(piece.lower()))
        return words | {DIGIT} if _DIGITS.search(piece) else words

    return Pieces(tells)


def telling_words(sentence: str, codebook: Codebook) -> frozenset[str]:
    """The words that can begin a number, are of a verb of speech or tell of captives, and DIGIT for digits."""
    return frozenset().union(*filter(None, map(_told(codebook).__getitem__, sentence.split())))


@dataclass
class Context:
    """What the article says that its sentences may lean on; what it tells as a whole is read when first asked for.

    `told` are the telling words of its sentences, `at` the sentence being read, `counted` in whose hands
    the people of each number were ("the 33").
    """

    text: str
    codebook: Codebook
    told: list[frozenset[str]]
    at: int = 0
    last_population: str = ""
    previous_population: str = ""
    scene: tuple[int, str] = (-1, "")
    counted: dict[int, str] = field(default_factory=dict)

    @functools.cached_property
    def default(self) -> str:
        """The territory the article is about."""
        return main_territory(self.text, self.codebook)

    @functools.cached_property
    def _classes(self) -> Counter[str]:
        """In how many sentences each word of captivity stands, by its class."""
        classes = captivity_classes(self.codebook)
        return Counter(classes[word] for words in self.told for word in words if word in classes)

    @property
    def captives(self) -> bool:
        """Whether it speaks of captives at all."""
        return bool(self._classes)

    @property
    def mostly(self) -> str:
        """Whether it speaks more of hostages or of prisoners."""
        hostage, prisoner = self._classes["hostage"], self._classes["prisoner"]
        return "hostage" if hostage > prisoner else "prisoner" if prisoner else ""

    @functools.cached_property
    def swap(self) -> bool:
        """Whether captives are exchanged in it."""
        return bool(_SWAP.search(self.text))

    @property
    def recent(self) -> list[frozenset[str]]:
        """The telling words of the last three sentences, the last one first."""
        return self.told[max(0, self.at - 2) : self.at + 1][::-1]

    def scene_before(self, start: int) -> str:
        """The territory named last in the paragraph before a sentence, where something happens; "" when none is."""
        if self.scene[0] != start:
            paragraph = max(self.text.rfind("\n", max(0, start - _FAR_BACK), start), start - _FAR_BACK, -1) + 1
            self.scene = start, scene_of(self.text, paragraph, start, self.codebook)
        return self.scene[1]

    def note(self, m: Mention, measure: str, population: str) -> None:
        """Keep what a later sentence may refer back to: whose people were counted, and "the 33"."""
        if measure in HOSTAGE_MEASURES or measure == "prisoners_released":
            if m.number.best is not None:
                self.counted[m.number.best] = m.extra.get("class", "")
            return
        self.previous_population = population
        if not m.nations and m.whole is None and "owner" not in m.extra:
            self.last_population = population


@functools.cache
def captivity_classes(codebook: Codebook) -> dict[str, str]:
    return {term: row["class"] for term, row in codebook.phrases("captivity").items()}


_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*")
# Between the preposition and a name: "in the", "across northern".
_POINTS = frozenset("the central northern southern eastern western".split())
_LAST_WORD = re.compile(r"\b[a-z]+$")
# "an official in Warsaw, Poland": where somebody speaks, nothing need happen.
_FROM_WHERE = re.compile(
    r"\b(?:officials?|spokes\w+|sources?|diplomats?|journalists?|reporters?|ambassador|envoy|minist\w+|leaders?|offices?)"
    r" (?:in|at|near) [^.;]{0,40}$"
)
_IN_TOWN = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside) [A-ZÀ-Þ][\w’' -]{2,30}, $")
_NEXT = re.compile(r"\s+(\w+)")


@functools.cache
def _place_names(codebook: Codebook) -> dict[str, list[tuple[str, dict[str, str]]]]:
    """Place names by their first word, with and without the 's of the owner, longest first."""
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for row in codebook.rows("places"):
        if row["kind"] != "event":
            term = row["term"].removeprefix("the ")
            found.setdefault(term.split()[0], []).append((term, row))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found | {word + owner: entries for word, entries in found.items() for owner in ("’s", "'s")}


def main_territory(text: str, codebook: Codebook) -> str:
    """The territory an article is about: the one named most, places where something happens counting threefold.

    "In Kyiv" says more than "Russian", and a country that only hosts talks ("talks in Geneva") says nothing.
    """
    counts: dict[str, int] = {}
    for population, at, row in _named(text, 0, len(text), codebook):
        counts[population] = counts.get(population, 0) + _weight(text, at, row, codebook)
    known = codebook.phrases("scenes")
    scenes = {name: count for name, count in counts.items() if name not in known}
    best = max(scenes, key=lambda name: (scenes[name], name), default="")
    top = max(counts.values(), default=0)
    if best and scenes[best] * 4 > top:
        return best
    strikers = {name: count for name, count in counts.items() if name not in known or known[name]["role"] == "striker"}
    pool = strikers if strikers and max(strikers.values()) * 4 > top else counts
    return max(pool, key=lambda name: (pool[name], name), default="")


def _named(text: str, start: int, end: int, codebook: Codebook) -> Iterator[tuple[str, int, dict[str, str]]]:
    """The territories named in a stretch of text, with the place of each name and its line in the codebook."""
    names = _place_names(codebook)
    for match in _NAME.finditer(text, start, end):
        for term, row in names.get(match[0], ()):
            if text.startswith(term, match.start()):
                yield "gaza" if row["population"] == "palestinian" else row["population"], match.start(), row
                break


def scene_of(text: str, start: int, end: int, codebook: Codebook) -> str:
    """The territory named last in a stretch of text as where something happens; "" when only hosts or nations are."""
    known, last = codebook.phrases("scenes"), ""
    for population, at, row in _named(text, start, end, codebook):
        named = _IN_TOWN.search(text, max(0, at - 45), at)  # "In Kotli, Pakistan, …"
        happens = named or (_weight(text, at, row, codebook) == _HAPPENS and _preposition(text, at) in _WITHIN)
        if happens and population not in known and not _FROM_WHERE.search(text, max(start, at - 70), at):
            last = population
    return last


def _weight(text: str, start: int, row: dict[str, str], codebook: Codebook) -> int:
    """How much one mention of a place tells: most where something happens there, nothing where talks are held.

    Nor does the nation of an attack tell: an "Israeli strike" is anywhere.
    """
    if row["kind"] == "demonym":
        following = _NEXT.match(text, start + len(row["term"]))
        return 0 if following and following[1] in roles(codebook, "agent") else 1
    before = _preposition(text, start)
    if before not in IN or row["kind"] == "group":
        return 1
    hosts = before in ("in", "at") and HOSTS.search(text, max(0, start - 40), start)
    return 0 if hosts else _HAPPENS


def _preposition(text: str, start: int) -> str:
    """The word before a name, points of the compass apart; "" when no blank parts them."""
    *lead, gap = text[max(0, start - 24) : start].rsplit(" ", 3)
    if gap or not lead:
        return ""
    word = lead[-2] if len(lead) > 1 and lead[-1] in _POINTS else lead[-1]
    if word.isalpha():
        return word
    last = _LAST_WORD.search(word)
    return last[0] if last else ""


# A country that only hosts talks: "negotiations in", "a deal was signed in".
HOSTS = re.compile(
    r"\b(?:talks?|negotiations?|meetings?|summit|sign(?:s|ed)?|deal|truce|accord|agreement|round|brokered|mediated"
    r"|hosted|met|told|council|correspondents?|reporters?|based)\b[^.;]{0,24}\b(?:in|at)\s+(?:the\s+)?$"
)


_SWAP = re.compile(r"\b(?:swap|swaps|exchange of|exchanged|exchanges|prisoner exchange)\b", re.I)
