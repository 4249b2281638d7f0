"""What each party asks for, refuses, offers, gives up or threatens: one row per actor, issue and clause.

The grammar is here, the vocabulary in the codebook. A sentence is cut into clauses; a clause
takes a stance through a verb or noun (stances.csv), a modal or a negation; its actor is the
subject or the speaker, never the addressee; its issues come from word classes (issues.csv,
issue_rules.csv). The coding rules are those of the data dictionary.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter

import pandas as pd

from ceasefire.articles.corrections import correct
from ceasefire.codebook import Codebook, load_codebook
from ceasefire.dates import DAY_WORDS, Day, days
from ceasefire.positions.clauses import NEGATIONS, Reading
from ceasefire.positions.grammar import Context
from ceasefire.positions.lexicon import issues_of
from ceasefire.positions.parties import ARMY, POINTER, ROLE, STATE, Party, parties_of
from ceasefire.positions.subjects import LONGEST, Pending, Row, Saying
from ceasefire.speech import is_pronoun
from ceasefire.tables import frame
from ceasefire.text import Span, mask, sentences

# PLOVER mode and CAMEO code of each action; issues and objects that have a code of their own follow.
CODES = {
    "demand": ("REQUEST-yield", "105"),
    "reject": ("REJECT-yield", "124"),
    "accept": ("AGREE", "030"),
    "offer": ("AGREE", "035"),
    "concede": ("CONCEDE", "080"),
    "vow": ("THREATEN", "138"),
    "threaten": ("THREATEN", "130"),
    "mediate": ("CONSULT", "045"),
}
_SPECIAL = {
    ("demand", "hostage_release"): ("REQUEST-yield", "1053"),
    ("demand", "prisoner_release"): ("REQUEST-yield", "1053"),
    ("demand", "ceasefire_permanence"): ("REQUEST-yield", "1056"),
    ("demand", "ceasefire_pause"): ("REQUEST-yield", "1056"),
    ("demand", "troop_withdrawal"): ("REQUEST-yield", "1056"),
    ("demand", "aid_access"): ("REQUEST-yield", "1055"),
    ("demand", "negotiation_itself"): ("REQUEST-meet", "106"),
    ("reject", "negotiation_itself"): ("REJECT-meet", "125"),
    ("reject", "ceasefire_permanence"): ("REJECT-yield", "1246"),
    ("reject", "ceasefire_pause"): ("REJECT-yield", "1246"),
    ("reject", "troop_withdrawal"): ("REJECT-yield", "1246"),
    ("reject", "hostage_release"): ("REJECT-yield", "1243"),
    ("reject", "prisoner_release"): ("REJECT-yield", "1243"),
    ("reject", "aid_access"): ("REJECT-yield", "1245"),
    ("offer", "hostage_release"): ("AGREE", "0353"),
    ("offer", "prisoner_release"): ("AGREE", "0353"),
    ("offer", "ceasefire_permanence"): ("AGREE", "0356"),
    ("offer", "ceasefire_pause"): ("AGREE", "0356"),
    ("offer", "troop_withdrawal"): ("AGREE", "0356"),
    ("offer", "negotiation_itself"): ("AGREE", "036"),
}


def positions(articles: pd.DataFrame, codebook: Codebook | None = None) -> pd.DataFrame:
    """The positions of the articles, one row per actor, issue and clause, in text order.

    Columns are those of `tables.COLUMNS["positions"]`; `text[start:end] == quote`. `speaker` is
    empty when only the party itself speaks, `condition` when the clause names none. Masked
    stretches are not read. An article without positions has no rows.

    >>> text = "Hamas has demanded a permanent ceasefire."
    >>> table = positions(pd.DataFrame({"article": ["a"], "published": ["2024-05-02"], "text": [text], "masked": [[]]}))
    >>> table[["actor", "issue", "action"]].iloc[0].tolist()
    ['Hamas', 'ceasefire_permanence', 'demand']
    """
    codebook = codebook or load_codebook()
    rows = []
    for record in articles.to_dict("records"):
        rows += _article(record, codebook)
    mark_repeats(rows)
    return correct("positions", frame("positions", rows), articles)


def _article(record: dict[str, object], codebook: Codebook) -> list[dict[str, object]]:
    """The rows of one article."""
    text = str(record["text"])
    clean = mask(text, record.get("masked") or [])
    published = pd.Timestamp(record["published"])
    day = None if pd.isna(published) else published.date()
    found = Article(clean, codebook).read()
    out: list[dict[str, object]] = []
    for number, (row, reading) in enumerate(found, 1):
        mode, code = _SPECIAL.get((row.action, row.issue), CODES[row.action])
        when = _when(clean, row, reading, day)
        if when[0] == day and row.voice == "direct_quote" and (told := _continued(clean, row, reading, day)):
            when = told
        out.append(
            {
                "position_id": f"{record['article']}#P{number:02d}",
                "article": record["article"],
                "published": published,
                "actor": row.party.actor,
                "speaker": row.speaker,
                "issue": row.issue,
                "action": row.action,
                "plover": mode,
                "cameo": code,
                "condition": row.condition,
                "date": when[0],
                "date_earliest": when[1],
                "date_latest": when[2],
                "voice": row.voice,
                "repeat_of": "",
                "rule": row.rule,
                "quote": text[row.start : row.end],
                "start": row.start,
                "end": row.end,
            }
        )
    return out


def _when(text: str, row: Row, reading: Reading, published: dt.date | None) -> tuple[object, object, object]:
    """The date of a position by the words of its sentence, else publication."""
    if published is None:
        return None, None, None
    if reading.days is None:
        named = not DAY_WORDS.isdisjoint(reading.words.lower)
        reading.days = days(text, *reading.span, published) if named else []
    found = [one for one in reading.days if _dates_statement(one, row, published)]
    if not found:
        return published, published, published
    best = min(found, key=lambda one: min(abs(one.start - row.end), abs(one.end - row.start)))
    return best.date, best.earliest, best.latest


def _continued(text: str, row: Row, reading: Reading, day: dt.date | None) -> tuple[object, object, object] | None:
    """The date of the statement that a quotation goes on with: the last day named in its paragraph."""
    if day is None:
        return None
    first = max(text.rfind("\n", 0, reading.span.start) + 1, reading.span.start - 600)
    found = [
        one
        for one in days(text, first, reading.span.start, day)
        if one.earliest == one.latest and (day - one.date).days <= 7
    ]
    return found[-1][:3] if found else None


def _dates_statement(day: Day, row: Row, published: dt.date) -> bool:
    """Whether a date is that of the statement, not one inside what was said or long before it."""
    said = row.voice != "outlet" and row.start <= day.start < row.end
    return not said and (published - day.latest).days <= 31


def mark_repeats(rows: list[dict[str, object]]) -> None:
    """Point a later row with the same actor, issue, action and words at the first one, within and across articles."""
    first: dict[tuple[object, ...], object] = {}
    for row in rows:
        words = "".join(char for char in str(row["quote"]).lower() if char.isalnum())
        if len(words) < 20:
            continue
        key = (row["actor"], row["issue"], row["action"], words)
        row["repeat_of"] = first.setdefault(key, row["position_id"])
        if row["repeat_of"] == row["position_id"]:
            row["repeat_of"] = ""


def _salient(readings: list[Reading]) -> Party | None:
    """The state an article speaks of most: what “the government” means in it. Mediators count less."""
    counts: Counter[str] = Counter()
    for reading in readings:
        for mark in reading.marks:
            if mark.kind == "actor" and mark.row["kind"] in ("country", "demonym", "metonym", "person", "office"):
                counts[mark.value] += 1 if mark.value in ("United States", "United Nations", "Qatar", "Egypt") else 2
    return Party(counts.most_common(1)[0][0], "country") if counts else None


def _ends(pattern: re.Pattern[str], phrase: str) -> int:
    """Where the last match of a pattern ends; -1 when there is none."""
    return max((match.end() for match in pattern.finditer(phrase)), default=-1)


def _titled(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase is a title with a name: “Defence Secretary Gotabaya Rajapaksa”."""
    raw = reading.words.raw[first:last]
    return len(raw) >= 3 and all(word[:1].isupper() for word in raw[:3])


class Article:
    """The reading of one article: its sentences in order, and who was last spoken of."""

    def __init__(self, text: str, codebook: Codebook):
        self.text, self.codebook = text, codebook
        self.speaker: Saying | None = None
        self.topic: Party | None = None
        self.group: Party | None = None
        self.state: Party | None = None
        self.army: Party | None = None
        self.person: Saying | None = None
        self.issue, self.people = "", "hostage_release"
        self.number, self.rafah = 0, -9
        self.readings: list[Reading] = []
        self.aliases: dict[str, Party] = {}
        self.rows: list[tuple[Row, Reading]] = []

    def read(self) -> list[tuple[Row, Reading]]:
        """All stances of the article with the sentences they stand in, in text order."""
        paragraph, last = 0, 0
        for span in sentences(self.text):
            paragraph += "\n" in self.text[last : span.start]
            last = span.end
            self.readings.append(Reading(self.text, span, paragraph, self.codebook))
        self.state = _salient(self.readings)
        for number, reading in enumerate(self.readings):
            self.sentence(number, reading)
        self.rows.sort(key=lambda pair: (pair[0].start, pair[0].end))
        return self.rows

    # -- who

    def who(self, reading: Reading, first: int, last: int) -> list[Party]:
        """The parties of a noun phrase, pointing words resolved by what was last spoken of."""
        found = parties_of(reading.words, reading.marks, first, last)
        if found:
            return found
        lower = reading.words.lower[first:last]
        for word in reading.words.raw[first:last]:
            if word in self.aliases:
                return [self.aliases[word]]
        phrase = " ".join(lower).strip(" ,")
        if phrase in ("he", "she"):
            near = [mark for mark in reading.marks if mark.last <= first and mark.row.get("kind") == "person"]
            if near:
                return [Party(near[-1].value, "person")]
            person = self.person or self.speaker
            return list(person.parties) if person else []
        if phrase in ("it", "they"):
            return [self.topic] if self.topic else []
        if (" of the " in phrase or " in the " in phrase) and self.group and ROLE.search(phrase.rsplit(" the ", 1)[-1]):
            return [self.group]
        if phrase.startswith(("the ", "its ", "their ", "his ", "her ")):
            role, army, state = (_ends(pattern, phrase) for pattern in (ROLE, ARMY, STATE))
            last_word = max(role, army, state)
            if last_word < 0:
                return [self.topic] if self.topic and POINTER.search(phrase) else []
            pointed = (
                self.group if role == last_word else (self.army or self.state) if army == last_word else self.state
            )
            return [pointed] if pointed else []
        if phrase.startswith(("another ", "a second ", "a third ", "one ")) and STATE.search(phrase) and self.topic:
            return [self.topic]
        if self.topic and (" its " in phrase or " their " in phrase) and "," in lower:
            return [self.topic]
        if STATE.search(phrase) and self.state and not ROLE.search(phrase) and _titled(reading, first, last):
            return [self.state]
        return []

    def note(self, party: Party) -> None:
        """Remember a party that was spoken of."""
        self.topic = party
        if party.kind in ("group", "name"):
            self.group = party
        if any(word in party.actor.lower() for word in ("army", "military", "armed forces")):
            self.army = party

    def said_by(self, reading: Reading, span: Span) -> Saying:
        """Who a speaker phrase speaks for."""
        first, last = reading.at(span.start), reading.at(span.end)
        printed = self.text[span.start : span.end]
        parties = self.who(reading, first, last)
        if printed.lower() in ("he", "she"):
            near = [mark for mark in reading.marks if mark.last <= first and mark.row.get("kind") == "person"]
            if near:
                begin, end = reading.words.starts[near[-1].first], reading.words.end(near[-1].last - 1)
                return Saying(tuple(parties[:1]), self.text[begin:end], not parties)
            if self.person and parties == list(self.person.parties):
                return self.person
        if is_pronoun(printed) and self.speaker:
            if not parties:
                return self.speaker
            if self.speaker.parties[:1] == tuple(parties[:1]):
                printed = self.speaker.printed
        self._alias(reading, first, last, parties)
        return Saying(tuple(parties[:1]), printed, not parties)

    def _alias(self, reading: Reading, first: int, last: int, parties: list[Party]) -> None:
        """Remember the surname in a phrase that names its party: “the group's negotiator, Yahya Kazman”."""
        if not parties:
            return
        known = {at for mark in reading.marks if mark.kind == "actor" for at in range(mark.first, mark.last)}
        raw = reading.words.raw
        for at in range(first + 1, min(last, len(raw))):
            if at in known or at - 1 in known or len(raw[at]) < 3:
                continue
            if raw[at][:1].isupper() and raw[at - 1][:1].isupper():
                self.aliases.setdefault(raw[at], parties[0])

    # -- a sentence

    def sentence(self, number: int, reading: Reading) -> None:
        """Read one sentence and remember whom it spoke of."""
        self.number = number
        if any(mark.value.startswith("RAFAH") for mark in reading.classes):
            self.rafah = number
        if self._withdrawn(reading):
            return
        voices = [(one, self.said_by(reading, one.speaker)) for one in reading.says if one.kind not in ("count", "cue")]
        if self._may_hold(reading):
            before = len(self.rows)
            self._clauses(reading, voices, self._carried(number, reading, voices))
            if len(self.rows) > before:
                self._contrast(number, reading, self.rows[before][0])
        for one, voice in voices:
            if voice.printed and not is_pronoun(self.text[one.speaker.start : one.speaker.end]):
                self.speaker = self.person = voice
        self._remember(reading, voices)

    def _may_hold(self, reading: Reading) -> bool:
        """Whether a sentence can hold a stance: a stance word, or a modal, negation or quotation with an issue."""
        if not reading.classes:
            return bool(reading.modals) or any(mark.row["strong"] or mark.value == "SAY" for mark in reading.stances)
        if reading.stances:
            return True
        if reading.modals or not NEGATIONS.isdisjoint(reading.words.lower):
            return True
        return reading.inside_quote(reading.words.starts[reading.classes[0].first]) or ":" in reading.words.lower

    def _clauses(self, reading: Reading, voices: list, carried: Saying | None) -> None:
        """Read the clauses of a sentence in order."""
        reading.segment()
        context: Context | None = None
        pending: Pending | None = None
        for clause in reading.clauses:
            start = reading.words.starts[clause.first]
            voice, blamed = carried, False
            for one, said in voices:
                if one.scope.start <= start < max(one.scope.end, one.scope.start + 1):
                    voice = said if one.kind != "accuse" else None
                    blamed = one.kind == "accuse"
            if blamed:
                continue
            if clause.opener == ":" and voice is None and context and clause.first <= 6 and context.subject():
                voice = Saying(tuple(context.subject()[:1]), "", False)
            usable = pending if clause.opener in ("that", ":", "said", "but") or pending is None else None
            context = Context(self, reading, clause, voice, context, usable)
            context.read()
            pending = context.after

    def _contrast(self, number: int, reading: Reading, row: Row) -> None:
        """“Some want a pause. But we want an end to the war”: what others want is refused by who says “but we”."""
        words = [word for word in reading.words.lower[:4] if word[0].isalnum()]
        before = self.readings[number - 1] if number else None
        if words[:2] not in (["but", "we"], ["but", "our"]) or before is None or before.paragraph != reading.paragraph:
            return
        others = [word for word in before.words.lower[:4] if word[0].isalnum()][:1]
        if others not in (["some"], ["others"], ["they"], ["people"], ["many"]) or (
            self.rows[-2:-1] and self.rows[-2][1] is before
        ):
            return
        issues = issues_of(before.classes, self.codebook)
        start = before.span.start + (self.text[before.span.start] in '“"')
        if issues and row.end - start <= LONGEST and row.voice == "direct_quote":
            self.issue = issues[0].issue
            refused = row._replace(issue=self.issue, action="reject", condition="", rule="contrast", start=start)
            self.rows.append((refused, before))

    def _withdrawn(self, reading: Reading) -> bool:
        """A sentence that is one word of concession (“Withdrawn.”) takes back the stance before it."""
        lower = reading.words.lower
        if not (
            len(lower) <= 3 and self.rows and lower and lower[0] in ("withdrawn", "dropped", "abandoned", "rescinded")
        ):
            return False
        row, other = self.rows[-1]
        if reading.span.end - row.start <= LONGEST:
            self.rows[-1] = (row._replace(action="concede", rule="withdrawn", end=reading.span.end), other)
        return True

    def _remember(self, reading: Reading, voices: list) -> None:
        """Whom a following “it” or “the group” means: the first party of the sentence, or its last speaker."""
        for mark in reading.marks:
            if mark.kind == "actor" and mark.row["kind"] == "group":
                self.group = Party(mark.value, "group")
        for mark in reading.marks:
            if mark.kind == "actor" and mark.row["kind"] != "media":
                if mark.row["kind"] == "person" and not reading.says:
                    printed = " ".join(reading.words.raw[mark.first : mark.last])
                    self.person = Saying((Party(mark.value, "person"),), printed, False)
                if not (reading.says and mark.first > 12):
                    self.note(Party(mark.value, mark.row["kind"]))
                break
        if voices and voices[-1][1].parties:
            self.note(voices[-1][1].parties[0])
        for mark in reading.classes:
            if mark.value in ("HOSTAGE", "PRISONER"):
                self.people = "hostage_release" if mark.value == "HOSTAGE" else "prisoner_release"

    def _carried(self, number: int, reading: Reading, voices: list) -> Saying | None:
        """The speaker of a sentence that stands in a quotation without a saying of its own."""
        if voices or not reading.words.starts or not reading.inside_quote(reading.words.starts[0]):
            return None
        before = [
            one for one in self.readings[max(0, number - 4) : number] if one.paragraph == reading.paragraph and one.says
        ]
        if before:
            return self.speaker
        for other in self.readings[number + 1 : number + 5]:
            if other.paragraph != reading.paragraph:
                break
            if other.says:
                return self.said_by(other, other.says[0].speaker)
        previous = self.readings[number - 1] if number else None
        return self.speaker if previous is not None and reading.paragraph - previous.paragraph == 1 else None
