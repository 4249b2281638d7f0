"""Attribution of figures: who says a number, in its sentence or plainly carried into it."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ceasefire.codebook import Codebook, roles
from ceasefire.figures.reading import Mention, Reading
from ceasefire.speech import (
    Saying,
    grouped,
    matches_at,
    phrase_after,
    sayings,
    speech_starts,
    speech_words,
    subject_before,
)
from ceasefire.text import Span

_PRONOUN = re.compile(r"(?:it|he|she|they)$", re.I)
_OF_WHOM = re.compile(r"\b[\w-]+[’']s? (?=[a-z])|(?<=\w) of .*$")  # "the ombudsman's office", "the office of the envoy"
_POSSESSIVE = re.compile(r"(?<=\w)(?:[’']s|(?<=s)[’'])$")
_OWN = re.compile(r"(?:its|their) (?:own|last|latest|previous|first|most recent|official|overall)$", re.I)
# "the ministry", "the official": the last speaker that was called so.
_SAME = re.compile(r"the (?:same )?((?:\w+ )?\w+)$", re.I)
# Two names in a row, or one in the middle of a lower-case phrase.
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+ (?:[a-z]{2,3} )?[A-ZÀ-Þ]")
_INDEFINITE = re.compile(r"(?:an?|one|two|three|several|another)\b", re.I)
_LEAD = re.compile(r"^(?:the|its|their|his|her|but|and|meanwhile|while)\s+", re.I)
_STRANDED = re.compile(r"\([A-ZÀ-Þ][^()\d]{2,60}\)\.?$|\s*(?:according to|as per|citing|per)\s+[^.;]{2,120}\.?$", re.I)
# "by the ministry's count", "by data of the UN": an attribution without a verb.
_COUNT = r"(?:counts?|reckoning|estimates?|tall(?:y|ies)|assessment|figures|account|calculation|data|toll|records)\b"
_RECKONED = re.compile(
    rf"\bby (?:(?!(?:its|their|his|her|some|any) )(?P<who>[^,.;:()“”]{{2,60}}?)(?:[’']s?)?"
    rf" (?:own |latest |official )?{_COUNT}"
    rf"|(?:the )?{_COUNT} (?:of|from) (?P<whose>[^,.;:()“”]{{2,60}}))"
)
_COUNTS = frozenset(
    "count counts reckoning estimate estimates tally tallies assessment figures account accounts calculation data toll"
    " records".split()
)
# "at least 40 of whom are dead in the Israeli assessment".
_ASSESSED = re.compile(
    r"\bin (?:the )?(?P<who>[A-Z][\w’'-]*(?: [\w’'-]+){0,2}?)(?:[’']s)? (?:assessment|estimate|reckoning|calculation)\b"
)
# "put at 25,490 by the ministry", "declared dead by Israel"; "as described by two officials".
_PUT_BY = re.compile(
    r"\b(?:(?:put|estimated|placed|reckoned) (?:at|to be)\b[^.;]{1,40}?"
    r"|(?:declared|presumed|pronounced|believed|confirmed|listed as) (?:dead|missing|killed))"
    r" by (?P<who>[^,.;:()“”]{2,60})"
    r"|\bas (?:described|outlined|relayed|reported|told|set out|laid out) by (?P<teller>[^,.;:()“”]{2,60}),"
)
_PUTTING = frozenset(
    "put estimated placed reckoned declared presumed pronounced believed confirmed listed described outlined relayed"
    " told set laid".split()
)
_BEGUN = frozenset("stands stood has had is was reached rose shows".split())
_ARE = frozenset("are were is was have".split())
_SAYS = frozenset("says said reports reported puts put".split())
_RELATIVE = frozenset({"which", "who"})
# "the health ministry's death toll stands at 40,786".
_WHOSE_TOLL = re.compile(
    r"\b(?:(?:and|but|while) )?(?P<who>(?:[Tt]he )?[^,.;:()“”]{2,60}?)[’'](?:s )?(?:latest |own |overall |official )?"
    r"(?:death toll|toll|tally|count) (?:stands|stood|has|had|is|was|reached|rose|shows)\b"
)
# "Israel's army, which says it has lost 164 soldiers".
_WHICH_SAYS = re.compile(r"\b(?P<who>[^,.;:()“”\n]{2,60}), (?:which|who) (?:says|said|reports|reported|puts|put)\b")
# A saying at the end of its sentence, with the day or the occasion after it: "…, the minister announced on Tuesday".
_ONLY_WHEN = re.compile(
    r"\s*(?:(?:on|late|early|in) )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)"
    r"(?: (?:night|morning|evening|afternoon))?(?: (?:after|in|at|during|following) [^,.;]{1,80})?\.?$"
)
_TOLLS = frozenset({"toll", "tally", "count"})
# Where a clause of its own begins: "…, and the government spoke of hundreds".
_AND_THEN = re.compile(r"(?:, (?:and|but|while)|;|\bwhile)\s$")
# The subject that a sentence without a saying begins with.
_OPENS = re.compile(
    r"(?P<who>[A-ZÀ-Þ][^,.;:()“”\n]{2,60}?),? (?:has|have|had|is|was|does|did|makes|gives|gave|which)\b"
)
_CLAUSAL = re.compile(r"^(?:He|She|It|They|This|That|There|In|On|At)\b|\b(?:said|says|that|and|[a-z]+ed)\b")
_OF_THEM = re.compile(r"\bof (?:them|whom|which)\b")
# "at least 41 the army says are dead", "59 staff who the ministry says are held".
_SAYS_ARE = re.compile(
    r"(?P<who>[Tt]he (?:[A-Za-z’'-]+ ){0,2}[A-Za-z’'-]+|[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,3}) "
    r"(?:says|said|believes|believed|thinks) (?:are|were|is|was|have been)\b"
)
_BELIEVING = frozenset("says said believes believed thinks".split())
_REVISING = frozenset("corrected raised lowered cut revised updated increased reduced trimmed".split())
# Who revises a count says both numbers: "the governor lowered the toll to 52 from 70".
_REVISES = re.compile(
    r"\b(?:corrected|raised|lowered|cut|revised|updated|increased|reduced|trimmed)\b (?:(?:the|its|their|his|her) )?"
    r"(?:\w+ ){0,2}?(?:toll|count|number|figure|tally|estimate)\b"
)
# Who says so at the end of a headline: "Toll climbs to 12: officials", "… could top 100 - residents".
_HEADLINE = re.compile(r"(?::| [-–—])\s([A-Za-z][\w’' ]{2,40}[a-z])$")
# What only explains a name: "UNHCR, the U.N. refugee agency".
_APPOSITION = re.compile(r"(?<=\w), (?:an?|the|which|who|whose|run by|based in)\s.*$")
# Nobody in particular: "reports emerged that".
_REPORTS = re.compile(
    r"\b((?:(?:initial|early|media|news|local|press|unconfirmed) )?reports) "
    r"(?:surfaced|emerged|suggest|suggested|indicate|indicated|circulated|came in|came out)\b(?: that)?"
)
_LOOK_BACK = 8  # sentences and speakers that a pronoun can look back over
_NOT_A_SPEAKER = re.compile(
    r"(?:(?:most|some|many|all|half|both|several|few|none) of|among|why|under|in|on|at|by|for|with|after|before|during"
    r"|since|despite|amid|far|as|to)\b",
    re.I,
)
# What a demand, a denial or a warning contains is not thereby a figure of the one who makes it.
_NOT_ASSERTED = frozenset(
    "demanded demands demand urged denied denies continued agreed vowed pledged promised"
    " threatened lamented hopes hoped expects".split()
) | {"went on"}
_FOUND = frozenset("pulled recovered retrieved received treated".split())
_ADDING = re.compile(r"[^,.;]{0,40}, (?:adding|and added|but added)\b")
_BREAK = re.compile(r";|\b(?:while|whereas)\b")


class Source(NamedTuple):
    """Who says a figure: the canonical name and the words as printed; both empty when nobody is cited."""

    attribution: str
    attribution_text: str


NOBODY = Source("", "")


@dataclass(slots=True)
class Cited:
    """Who is cited in one sentence: each saying with the words that name its speaker."""

    sentence: Span
    sayings: list[tuple[Saying, Span]] = field(default_factory=list)


# A speaker; or a sentence left unread, with its telling words and its reading if it has one.
_Left = tuple[Span, frozenset[str] | None, Reading | None]


@dataclass(slots=True)
class Memory:
    """The speakers an article has named so far, the last one last.

    Sentences without a figure are kept unread until a pronoun asks who spoke in them.
    """

    text: str
    codebook: Codebook
    trail: deque[_Left] = field(default_factory=lambda: deque(maxlen=2 * _LOOK_BACK))

    def leave(self, sentence: Span, told: frozenset[str], reading: Reading | None = None) -> None:
        """Keep a sentence unread; `told` are its telling words."""
        self.trail.append((sentence, told, reading))

    def add(self, speaker: Span) -> None:
        """The speaker named last."""
        self.trail.append((speaker, None, None))

    def _named(self) -> list[Span]:
        """The speakers so far; what was left unread and may name one is read now, in its place."""
        named: list[Span] = []
        for span, told, reading in self.trail:
            if told is None:
                named.append(span)
                continue
            if subject := self._subject(span):
                named.append(subject)
            if not told.isdisjoint(speech_words(self.codebook)):
                for saying in _spoken(self.text, span, self.codebook, reading):
                    named.append(self._resolved(saying.speaker, named))
        self.trail.clear()
        self.trail.extend((span, None, None) for span in named)
        return named[-_LOOK_BACK:]

    def _subject(self, sentence: Span) -> Span | None:
        """Who a sentence begins with, where that is a body that gives figures: "The ministry has issued no update"."""
        match = _OPENS.match(self.text, sentence.start, min(sentence.end, sentence.start + 90))
        if match is None or _CLAUSAL.search(match["who"]) or self._is_person(Span(*match.span("who"))):
            return None
        if not _has_role(match["who"], "body", self.codebook):
            return None
        return Span(*match.span("who"))

    def antecedent(self, speaker: Span) -> Span:
        """The words that name a speaker: its own, or those a pronoun or "the official" stands for."""
        phrase = self.text[speaker.start : speaker.end]
        if not (_PRONOUN.match(phrase) or _SAME.match(phrase) or _OWN.match(phrase)):
            return speaker
        return self._resolved(speaker, self._named())

    def _resolved(self, speaker: Span, named: list[Span]) -> Span:
        """The antecedent of a speaker among those named before, the last one first."""
        phrase = self.text[speaker.start : speaker.end].lower()
        if _PRONOUN.match(phrase) or _OWN.match(phrase):
            person = phrase in ("he", "she")
            fitting = named if phrase == "they" else [span for span in named if self._is_person(span) == person]
            return (fitting or named or [speaker])[-1]
        same = _SAME.match(phrase)
        if same is None:
            return speaker
        noun = re.compile(rf"\b{re.escape(same.group(1))}\b(?! (?:spokes|official|minist|sourc))", re.I)
        longer = (
            s for s in reversed(named) if s.end - s.start > len(phrase) and noun.search(self.text, s.start, s.end)
        )
        return next(longer, speaker)

    def _is_person(self, span: Span) -> bool:
        phrase = _LEAD.sub("", self.text[span.start : span.end])
        if _has_role(_OF_WHOM.sub("", phrase), "person", self.codebook):
            return True
        return bool(_FULL_NAME.search(phrase)) and not _has_role(phrase, "body", self.codebook)


@functools.cache
def _counters(codebook: Codebook) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{grouped(codebook.phrases('counters'))})(?![\w-])")


def cited(text: str, sentence: Span, codebook: Codebook, memory: Memory, reading: Reading | None) -> Cited:
    """The sayings of a sentence with resolved speakers; `reading`, when there is one, mends what numbers confuse."""
    found = Cited(sentence)
    for saying in _spoken(text, sentence, codebook, reading):
        named = memory.antecedent(saying.speaker)
        found.sayings.append((saying, named))
        memory.add(named)
    if reading is not None and reading.mentions:
        for saying in _unspoken(text, sentence, codebook, reading):
            named = saying.speaker if saying.kind == "toll" else memory.antecedent(saying.speaker)
            found.sayings.append((saying, named))
    if not found.sayings and text[sentence.start] == "(" and is_stranded(text, sentence):
        whole = Span(sentence.start + 1, text.index(")", sentence.start))
        found.sayings.append((Saying(whole, whole, sentence, "after"), whole))
    return found


def _spoken(text: str, sentence: Span, codebook: Codebook, reading: Reading | None) -> Iterator[Saying]:
    """The sayings of a sentence, mended by its reading, whose speaker is no part of the clause."""
    at = None if reading is None else _word_starts(reading, speech_starts(codebook))
    floor, last = sentence.start, None
    for read in sayings(text, sentence, codebook, at):
        saying = read
        if reading is not None:
            saying = _mended(text, Span(floor, sentence.end), saying, reading)
            floor = saying.verb.end if saying is not None else floor
        if saying is None or _NOT_A_SPEAKER.match(text, saying.speaker.start, saying.speaker.end):
            if last is not None and 0 <= read.speaker.start - last.scope.end < 2:  # what was no saying goes on
                last = last._replace(scope=Span(last.scope.start, max(last.scope.end, read.scope.end)))
            continue
        if last is not None:
            yield last
        last = saying
    if last is not None:
        yield last


def _word_starts(reading: Reading, words: frozenset[str]) -> list[int]:
    """Where one of these words stands in the text."""
    return list(itertools.compress(reading.toks.starts, map(words.__contains__, reading.toks.words)))


def _mended(text: str, sentence: Span, saying: Saying, reading: Reading) -> Saying | None:
    """A saying whose verb is a verb of killing ("claimed 12 lives"), or whose speaker has swallowed a figure."""
    starts = reading.toks.starts
    verb = saying.verb
    at = bisect.bisect_left(starts, verb.start)
    if starts[at : at + 1] == [verb.start] and (
        at in reading.events or any(m.kind == "lives" and -1 < m.first - at < 3 for m in reading.mentions)
    ):
        return None
    if _ADDING.match(text, verb.end, verb.end + 60):
        saying = saying._replace(scope=sentence)
    if saying.scope.end - saying.scope.start < 4 and saying.speaker.end <= verb.start:
        saying = saying._replace(scope=Span(sentence.start, saying.speaker.start))
    trailing = text[saying.speaker.start - 2 : saying.speaker.start] == ", " and saying.scope.start >= verb.end
    if trailing and _ONLY_WHEN.match(text[saying.scope.start : sentence.end]):
        saying = saying._replace(scope=Span(sentence.start, saying.speaker.start))
    inside = [m for m in reading.mentions if saying.speaker.start <= starts[m.first] < saying.speaker.end]
    if not inside or (len(inside) == 1 and _counts_speakers(reading, inside[0], saying.speaker)):
        return saying
    aside = re.search(r",\s(?:which|who|whose)\b", text[saying.speaker.start : starts[inside[0].first]])
    if aside:
        return saying._replace(speaker=Span(saying.speaker.start, saying.speaker.start + aside.start()))
    after = reading.toks.ends[inside[-1].last - 1]
    comma = text.find(",", after, saying.speaker.end)
    tail = text[comma + 1 : saying.speaker.end].strip() if comma >= 0 else ""
    if tail and tail[0].isalpha() and len(tail) > 2 and text[verb.start - 1] != ",":
        start = text.index(tail, comma)
        return saying._replace(speaker=Span(start, saying.speaker.end), scope=Span(sentence.start, start))
    speaker = phrase_after(text, verb.end, sentence.end)
    return saying._replace(speaker=speaker, scope=Span(sentence.start, verb.start)) if speaker else None


def _counts_speakers(reading: Reading, m: Mention, speaker: Span) -> bool:
    """Whether a number only counts the speakers: "two Egyptian sources said"."""
    if reading.toks.starts[m.first] != speaker.start or m.kind not in ("person", "other"):
        return False
    heads = {m.head, m.head.removesuffix("s")}
    speaks = any(not heads.isdisjoint(roles(reading.codebook, role)) for role in ("person", "body", "unnamed"))
    return speaks or reading.toks.ends[m.last - 1] >= speaker.end - 2


def _unspoken(text: str, sentence: Span, codebook: Codebook, reading: Reading) -> list[Saying]:
    """Attributions without a verb of speech: "by Israel's count", "the agency has documented 40 deaths"."""
    found: list[Saying] = []
    words = reading.words
    if "reports" in words:
        for match in _REPORTS.finditer(text, sentence.start, sentence.end):
            found.append(_attributed(match.span(1), match.span(), (match.end(), sentence.end), "said"))
    if not words.isdisjoint(_COUNTS):
        found += _reckoned(text, sentence, words)
    if "by" in words and not words.isdisjoint(_PUTTING):
        found += _put_by(text, sentence)
    if _in_a_row(reading, _TOLLS, _BEGUN):
        for match in _WHOSE_TOLL.finditer(text, sentence.start, sentence.end):
            if _is_body(match["who"], codebook):
                scope = match.end("who"), sentence.end
                found.append(_attributed(match.span("who"), match.span(), scope, "toll"))
    if _in_a_row(reading, _BELIEVING, _ARE):
        for match in _SAYS_ARE.finditer(text, sentence.start, sentence.end):
            floor = max(_last_comma(text, sentence.start, match.start()), sentence.start)
            found.append(_attributed(match.span("who"), match.span(), (floor, match.start()), "said"))
    if _in_a_row(reading, _RELATIVE, _SAYS):
        for match in _WHICH_SAYS.finditer(text, sentence.start, sentence.end):
            scope = match.end(), _clause_stop(text, match.end(), sentence.end)
            found.append(_attributed(match.span("who"), match.span(), scope, "said"))
    if not words.isdisjoint(_REVISING):
        found += _counted_by(text, sentence, _REVISES.finditer(text, sentence.start, sentence.end), codebook)
    if text[sentence.end - 1] not in '.!?”"':
        headline = _HEADLINE.search(text, sentence.start, sentence.end)
        if headline:
            speaker = headline.span(1)
            found.append(_attributed(speaker, speaker, (sentence.start, headline.start()), "after"))
    if not words.isdisjoint(_counter_words(codebook)):
        starts = [reading.toks.starts[m.first] for m in reading.mentions]
        verbs = matches_at(_counters(codebook), text, _word_starts(reading, _counter_words(codebook)))
        near = (verb for verb in verbs if any(verb.end() <= start <= verb.end() + 40 for start in starts))
        found += _counted_by(text, sentence, near, codebook)
    return found


def _in_a_row(reading: Reading, first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether a word of the first kind stands directly before one of the second."""
    if reading.words.isdisjoint(first) or reading.words.isdisjoint(second):
        return False
    return any(word in first and following in second for word, following in itertools.pairwise(reading.toks.words))


def _attributed(speaker: tuple[int, int], verb: tuple[int, int], scope: tuple[int, int], kind: str) -> Saying:
    return Saying(Span(*speaker), Span(*verb), Span(*scope), kind)


def _reckoned(text: str, sentence: Span, words: frozenset[str]) -> Iterator[Saying]:
    """ "by the ministry's count", "by data of the UN"."""
    assessed = _ASSESSED.finditer(text, sentence.start, sentence.end) if "in" in words else ()
    for match in assessed:
        floor = max(_last_comma(text, sentence.start, match.start()), sentence.start)
        yield _attributed(match.span("who"), match.span(), (floor, match.start()), "after")
    for match in _RECKONED.finditer(text, sentence.start, sentence.end):
        speaker = match.span("who" if match.group("who") else "whose")
        floor = max(text.rfind(";", sentence.start, match.start()), sentence.start)
        comma = _last_comma(text, floor, match.start())
        if text[match.start() - 2] != "," and _OF_THEM.search(text, max(comma, floor), match.start()):
            floor = max(floor, comma)  # "…, 39 of them dead by the army's count"
        last = match.start() if text[match.end() : match.end() + 1] in (".", ",", ";", "") else sentence.end
        yield _attributed(speaker, match.span(), (floor, last), "after")


def _last_comma(text: str, start: int, end: int) -> int:
    """The last comma of a stretch that is not inside a number; -1 where there is none."""
    return max((match.start() for match in re.finditer(r",(?!\d)", text[start:end])), default=-1 - start) + start


def _clause_stop(text: str, start: int, end: int) -> int:
    """The next comma that is not inside a number, or the end."""
    comma = re.compile(r",(?!\d)").search(text, start, end)
    return comma.start() if comma else end


def _put_by(text: str, sentence: Span) -> Iterator[Saying]:
    """ "is now put at 25,490 by the ministry", "33 have been declared dead by Israel"."""
    for match in _PUT_BY.finditer(text, sentence.start, sentence.end):
        if match["teller"]:
            yield _attributed(match.span("teller"), match.span(), tuple(sentence), "after")
            continue
        floor = _last_comma(text, sentence.start, match.start())
        yield _attributed(match.span("who"), match.span(), (max(floor, sentence.start), match.end()), "after")


def _counted_by(text: str, sentence: Span, verbs: Iterable[re.Match[str]], codebook: Codebook) -> Iterator[Saying]:
    """The subject of a verb of counting or revising, where it is somebody who counts."""
    for match in verbs:
        speaker = subject_before(text, sentence.start, match.start())
        if speaker is not None and _is_body(text[speaker.start : speaker.end], codebook):
            stop = _BREAK.search(text, match.end(), sentence.end)
            scope = (match.end(), stop.start() if stop else sentence.end)
            yield _attributed(tuple(speaker), match.span(), scope, "count")


@functools.cache
def _counter_words(codebook: Codebook) -> frozenset[str]:
    """The first words of the verbs of counting."""
    return frozenset(term.split()[0] for term in codebook.phrases("counters"))


_ALL_NAMES = re.compile(r"[A-ZÀ-Þ][\w’' -]+$")


def _has_role(phrase: str, role: str, codebook: Codebook) -> bool:
    """Whether one of the words has this role in `roles.csv`."""
    return not roles(codebook, role).isdisjoint(re.findall(r"[a-z]+", phrase.lower()))


def _is_body(phrase: str, codebook: Codebook) -> bool:
    """Whether a subject is somebody who counts: a ministry, an agency, a proper name."""
    return _has_role(phrase, "body", codebook) or bool(_ALL_NAMES.match(_LEAD.sub("", phrase)))


def is_pronoun(phrase: str) -> bool:
    """Whether a speaker is a pronoun that nothing before it explains."""
    return bool(_PRONOUN.match(phrase))


def is_stranded(text: str, sentence: Span) -> bool:
    """Whether a sentence is only an attribution left over from the one before: "According to the United Nations."."""
    return bool(_STRANDED.match(text, sentence.start, sentence.end))


def source_of(text: str, start: int, found: Cited, counted: str) -> Span | None:
    """The speaker whose saying covers offset `start`; of several the one that covers least.

    A saying in the middle or at the end covers also what hangs on to it: "12 died, police said,
    bringing the toll to 40". `counted` is the measure.
    """
    covering = []
    for k, (saying, _) in enumerate(found.sayings):
        verb = text[saying.verb.start : saying.verb.end].lower()
        if verb == "accused" and text.startswith(" of ", saying.verb.end):
            continue  # "rebels accused of killing 40": nobody says by whom
        if saying.kind == "count" and verb in _FOUND and counted not in ("killed", "injured"):
            continue  # who pulls hostages out of a flat frees them, and reports nothing
        if verb in _NOT_ASSERTED and counted not in ("released", "prisoners_released", "held"):
            continue
        if saying.scope.start <= start < saying.scope.end:
            within = (saying.kind == "count" or verb in _NOT_ASSERTED) and not _own_clause(text, saying)
            covering.append((within, saying.scope.end - saying.scope.start, k))
        elif _hangs_on(text, start, saying, found):
            covering.append((1, abs(start - saying.verb.end), k))
    return found.sayings[min(covering)[2]][1] if covering else None


def _own_clause(text: str, saying: Saying) -> bool:
    """Whether the speaker opens a clause of its own, so that who spoke before it does not speak there too."""
    return _AND_THEN.search(text, max(0, saying.speaker.start - 12), saying.speaker.start) is not None


def _hangs_on(text: str, start: int, saying: Saying, found: Cited) -> bool:
    """Whether the words at `start` only go on from what the saying covers, before or after it."""
    after = saying.speaker.end if saying.speaker.start > saying.verb.start else saying.verb.end
    if start >= after and saying.scope.end <= max(saying.speaker.start, saying.verb.start) + 1:
        between = text[after:start]
        return not _BREAK.search(between) and re.match(r"[^,:.]{0,30}[,:]", between) is not None
    if start < saying.speaker.start and saying.scope.start >= after:
        between = text[start : saying.speaker.start]
        if ":" not in text[saying.verb.end : saying.scope.start + 1]:
            return False
        return not _BREAK.search(between) and between.rstrip()[-1:] == ","
    return False


@functools.cache
def _aliases(codebook: Codebook) -> list[tuple[str, re.Pattern[str], str, str]]:
    rows = sorted(codebook.rows("attributions"), key=lambda row: -len(row["term"]))
    return [
        (
            row["term"].lower(),
            re.compile(rf"(?<!\w){re.escape(row['term'].lower())}(?!\w)"),
            row["attribution"],
            row["where"],
        )
        for row in rows
    ]


@functools.lru_cache(maxsize=4096)
def canonical(phrase: str, populations: frozenset[str], places: frozenset[str], codebook: Codebook) -> str:
    """The canonical name for a speaker as printed; unnamed sources and unknown names stay as printed.

    `places` are the territories named in the phrase, `populations` those the figure and the article
    are about: an alias that holds for one territory only ("the health ministry") needs it among them.
    """
    phrase = _POSSESSIVE.sub("", phrase)
    words = " ".join(phrase.replace("’", "'").lower().split())
    plain = re.sub(r"^(?:an?|the)\s+", "", words).rstrip(".")
    for term, _, name, where in _aliases(codebook):
        if not where and plain == term.rstrip("."):
            return name
    if _INDEFINITE.match(words) or _has_role(words, "unnamed", codebook):
        return phrase
    phrase = _APPOSITION.sub("", phrase)
    bare = _LEAD.sub("", words.partition(", ")[0]).rstrip(".")
    named = places - {"palestinian"}
    for term, pattern, name, where in _aliases(codebook):
        if term.rstrip(".") not in words:
            continue
        if not where:
            if bare == term.rstrip(".") or (name == "Israeli military" and pattern.search(words)):
                return name
        elif pattern.search(words) and (where in named or (not named and where in populations)):
            return name
    return phrase
