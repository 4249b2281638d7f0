"""What each party asks for, refuses, offers, gives up or threatens: one row per actor, issue and clause.

The grammar is here, the vocabulary in the codebook. A sentence is cut into clauses; a clause
takes a stance through a verb or noun (stances.csv), a modal or a negation; its actor is the
subject or the speaker, never the addressee; its issues come from word classes (issues.csv,
issue_rules.csv). The coding rules are those of the data dictionary.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import pandas as pd

from ceasefire.clauses import DUTY, MODALS, NEGATIONS, Clause, Reading
from ceasefire.codebook import Codebook, load_codebook
from ceasefire.dates import days
from ceasefire.lexicon import Issue, Mark, issues_of
from ceasefire.parties import _FIRST_PERSON, _ROLE, _STATE, Party, parties_of, unknown_party
from ceasefire.speech import is_pronoun
from ceasefire.tables import frame
from ceasefire.text import Span, mask, sentences

LONGEST = 600

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
_AGGRESSIVE = {"CONTINUE", "DESTROY", "VICTORY", "ENTER", "ASSAULT", "RAFAH_OPERATION", "STAY"}
_GIVING = {"RELEASE", "WITHDRAW", "HALT", "AID", "CROSSING", "RETURN", "DISARM", "TRUCE", "EXTEND", "TALK", "RELEASE_THEM", "HAND", "SURRENDER", "SWAP", "PULL", "REBUILD", "GUARANTEE"}
_BE = frozenset("be is are was were been being".split())
_JOIN = frozenset({"and", "or", ",", "&", ";", "including", "plus", "well"})
_BREAK = frozenset("on for to about over regarding of with as that during under in at from toward towards by".split())


class Saying(NamedTuple):
    """Who holds what is said: the party, if plain, and the speaker as printed."""

    parties: tuple[Party, ...]
    printed: str
    neutral: bool


class Row(NamedTuple):
    """A stance found in a clause, before it becomes a row of the table."""

    party: Party
    speaker: str
    issue: str
    action: str
    condition: str
    voice: str
    rule: str
    start: int
    end: int


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
    _mark_repeats(rows)
    return frame("positions", rows)


def _article(record: dict[str, object], codebook: Codebook) -> list[dict[str, object]]:
    """The rows of one article."""
    text = str(record["text"])
    clean = mask(text, record.get("masked") or [])
    published = pd.Timestamp(record["published"])
    day = None if pd.isna(published) else published.date()
    found = Article(clean, codebook).read()
    out = []
    for number, (row, reading) in enumerate(found, 1):
        mode, code = _SPECIAL.get((row.action, row.issue), CODES[row.action])
        when = _when(clean, row, reading, day)
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
    found = days(text, reading.span.start, reading.span.end, published)
    found = [one for one in found if not (row.start <= one.start < row.end and reading.inside_quote(one.start))]
    if not found:
        return published, published, published
    best = min(found, key=lambda one: min(abs(one.start - row.end), abs(one.end - row.start)))
    return best.date, best.earliest, best.latest


def _mark_repeats(rows: list[dict[str, object]]) -> None:
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


class Article:
    """The reading of one article: its sentences in order, and who was last spoken of."""

    def __init__(self, text: str, codebook: Codebook):
        self.text, self.codebook = text, codebook
        self.speaker: Saying | None = None
        self.topic: Party | None = None
        self.group: Party | None = None
        self.state: Party | None = None
        self.issue = ""
        self.rafah = -9
        self.aliases: dict[str, Party] = {}
        self.rows: list[tuple[Row, Reading]] = []

    def read(self) -> list[tuple[Row, Reading]]:
        """All stances of the article with the sentences they stand in, in text order."""
        readings, paragraph, last = [], 0, 0
        for span in sentences(self.text):
            paragraph += "\n" in self.text[last : span.start]
            last = span.end
            readings.append(Reading(self.text, span, paragraph, self.codebook))
        for number, reading in enumerate(readings):
            self.sentence(number, reading, readings)
        self.rows.sort(key=lambda pair: (pair[0].start, pair[0].end))
        return self.rows

    # -- who ------------------------------------------------------------------------------------------------------

    def who(self, reading: Reading, first: int, last: int) -> list[Party]:
        """The parties of a noun phrase, pointing words resolved by what was last spoken of."""
        found = parties_of(reading.words, reading.marks, first, last)
        if found:
            return found
        lower = reading.words.lower[first:last]
        phrase = " ".join(lower).strip(" ,")
        for word in reading.words.raw[first:last]:
            if word in self.aliases:
                return [self.aliases[word]]
        if not phrase:
            return []
        if phrase in ("he", "she"):
            return list(self.speaker.parties) if self.speaker and self.speaker.parties else []
        if phrase in ("it", "they") and self.topic:
            return [self.topic]
        if phrase.startswith(("the ", "its ", "their ", "his ")):
            if _ROLE.search(phrase) and self.group:
                return [self.group]
            if _STATE.search(phrase) and self.state:
                return [self.state]
        return []

    def note(self, party: Party) -> None:
        """Remember a party that was spoken of."""
        self.topic = party
        if party.kind in ("group", "name"):
            self.group = party
        elif party.kind in ("country", "demonym", "office", "person", "metonym"):
            self.state = party

    def said_by(self, reading: Reading, span: Span) -> Saying:
        """Who a speaker phrase speaks for."""
        first, last = reading.at(span.start), reading.at(span.end)
        printed = self.text[span.start : span.end]
        parties = self.who(reading, first, last)
        if is_pronoun(printed) and self.speaker:
            if parties and self.speaker.parties and parties[0] == self.speaker.parties[0]:
                printed = self.speaker.printed
            elif not parties:
                return self.speaker
        self._alias(reading, first, last, parties)
        return Saying(tuple(parties[:1]), printed, not parties)

    def _alias(self, reading: Reading, first: int, last: int, parties: list[Party]) -> None:
        """Remember the surname in a phrase that names its party: “the group's negotiator, Yahya Kazman”."""
        if not parties:
            return
        known = {at for mark in reading.marks if mark.kind == "actor" for at in range(mark.first, mark.last)}
        raw = reading.words.raw
        for at in range(first + 1, min(last, len(raw))):
            if at not in known and at - 1 not in known and raw[at][:1].isupper() and raw[at - 1][:1].isupper() and len(raw[at]) > 2:
                self.aliases.setdefault(raw[at], parties[0])

    # -- a sentence -----------------------------------------------------------------------------------------------

    def sentence(self, number: int, reading: Reading, readings: list[Reading]) -> None:
        """Read one sentence and remember whom it spoke of."""
        if any(mark.value.startswith("RAFAH") for mark in reading.classes):
            self.rafah = number
        voices = [(one, self.said_by(reading, one.speaker)) for one in reading.says if one.kind not in ("count", "cue")]
        if reading.classes or reading.stances:
            carried = self._carried(number, reading, readings, voices)
            reading.segment()
            self.number = number
            previous: list[Party] = []
            for index, clause in enumerate(reading.clauses):
                previous = self.clause(reading, index, clause, voices, carried, previous) or previous
        for one, voice in voices:
            if voice.printed and not is_pronoun(self.text[one.speaker.start : one.speaker.end]):
                self.speaker = voice
        for mark in reading.marks:
            if mark.kind == "actor" and mark.row["kind"] not in ("media",):
                if reading.says and mark.first > 12:
                    break
                self.note(Party(mark.value, mark.row["kind"]))
                break
        if voices and voices[-1][1].parties:
            self.note(voices[-1][1].parties[0])

    def _carried(self, number: int, reading: Reading, readings: list[Reading], voices: list) -> Saying | None:
        """The speaker of a sentence that stands in a quotation without a saying of its own."""
        if voices or not reading.inside_quote(reading.words.starts[0] if reading.words.starts else 0):
            return None
        for other in readings[number + 1 : number + 4]:
            if other.paragraph != reading.paragraph:
                break
            if other.says and not reading.text[reading.span.start] == "“" and other.inside_quote(other.span.start):
                break
        before = [one for one in readings[max(0, number - 4) : number] if one.paragraph == reading.paragraph and one.says]
        if before:
            return self.speaker
        for other in readings[number + 1 : number + 5]:
            if other.paragraph != reading.paragraph:
                break
            if other.says:
                return self.said_by(other, other.says[0].speaker)
        previous = readings[number - 1] if number else None
        if previous is not None and reading.paragraph - previous.paragraph == 1:
            return self.speaker
        return None

    # -- a clause -------------------------------------------------------------------------------------------------

    def clause(self, reading, index, clause: Clause, voices, carried, previous: list[Party]) -> list[Party]:
        """Read one clause; returns its subject for a coordinated clause that follows."""
        start = reading.words.starts[clause.first]
        voice = carried
        for one, said in voices:
            if one.scope.start <= start < max(one.scope.end, one.scope.start + 1):
                voice = said
        ctx = Context(self, reading, clause, voice, voices, previous)
        subject = ctx.read()
        return subject


class Context:
    """One clause with what is needed to read it."""

    def __init__(self, article: Article, reading: Reading, clause: Clause, voice: Saying | None, voices, previous: list[Party]):
        self.article, self.reading, self.clause, self.voice, self.voices, self.previous = article, reading, clause, voice, voices, previous
        self.lower = reading.words.lower
        self.stances = [mark for mark in reading.stances if clause.first <= mark.first < clause.last]
        self.classes = [mark for mark in reading.classes if clause.first <= mark.first < clause.last]

    def read(self) -> list[Party]:
        """Emit the clause's rows; returns its subject."""
        first, last = self.clause.first, self.clause.last
        modal = next((at for at in range(first, last) if self.lower[at] in MODALS or self.lower[at] in DUTY or self._have_to(at)), None)
        verb = next((mark for mark in self.stances if not self._noise(mark)), None)
        head = min([at for at in (modal, verb.first if verb else None) if at is not None], default=None)
        subject = self._subject(first, head if head is not None else last)
        if verb and (modal is None or verb.first < modal or self._same_predicate(modal, verb)):
            if modal is not None and modal < verb.first and self._duty(modal):
                self._modal(modal, subject)
            else:
                self._stance(verb, subject)
        elif modal is not None:
            self._modal(modal, subject)
        else:
            self._bare(subject)
        return subject

    # subjects

    def _subject(self, first: int, head: int) -> list[Party]:
        """The parties that are the subject of the predicate at `head`."""
        lower = self.lower
        end = head
        while end > first and (lower[end - 1] in _AUX or lower[end - 1].endswith("ly")):
            end -= 1
        begin = first
        commas = [at for at in range(first, end) if lower[at] == ","]
        if commas and lower[first] in _LEADERS:
            begin = commas[0] + 1
        if end <= begin:
            return self._inherited()
        if any(lower[at] in _FIRST_PERSON for at in range(begin, end)) and self.voice and self.voice.parties:
            return list(self.voice.parties)
        phrase = lower[begin:end]
        if len(phrase) == 1 and phrase[0] in ("it", "they", "he", "she"):
            if self.voice and self.voice.parties:
                return list(self.voice.parties)
        found = self.article.who(self.reading, begin, end)
        if found:
            return found
        if any(mark.first >= begin and mark.last <= end for mark in self.classes):
            return []
        if head < self.clause.last and not (self.voice and self.voice.parties):
            one = self._named(begin, end)
            return [one] if one else []
        return []

    def _named(self, begin: int, end: int) -> Party | None:
        """An unknown name as the subject of a stance."""
        raw = self.reading.words.raw
        words = " ".join(raw[begin:end])
        if not (raw[begin] in ("The", "the") or _ROLE.search(words) or any(word.isupper() and len(word) > 2 for word in raw[begin:end])):
            return None
        return unknown_party(self.reading.words, begin, end)

    def _inherited(self) -> list[Party]:
        """The subject of a clause without one: the antecedent of “which”, the subject before “and”, or the speaker."""
        clause = self.clause
        if clause.opener in ("which", "who", "whose"):
            return self._antecedent()
        if clause.opener in ("and", "but", "", "new", "while") and self.previous:
            return self.previous
        if self.voice and self.voice.parties:
            return list(self.voice.parties)
        return self.previous if clause.opener != "that" else []

    def _antecedent(self) -> list[Party]:
        """The party named just before a relative pronoun."""
        first = self.clause.first
        back = max(0, first - 14)
        return parties_of(self.reading.words, self.reading.marks, back, first) or []

    # predicates

    def _have_to(self, at: int) -> bool:
        return self.lower[at] in ("has", "have", "had", "need", "needs", "obliged") and self.lower[at + 1 : at + 2] == ["to"]

    def _duty(self, at: int) -> bool:
        return self.lower[at] in DUTY or self._have_to(at)

    def _same_predicate(self, modal: int, verb: Mark) -> bool:
        """Whether only adverbs, auxiliaries and negations stand between a modal and a stance verb."""
        return all(word in _AUX or word in NEGATIONS or word.endswith("ly") for word in self.lower[modal + 1 : verb.first])

    def _noise(self, mark: Mark) -> bool:
        """A stance word that is none here: a noun (“the offer”), or a word that also means something else."""
        lower, at = self.lower, mark.first
        before = lower[at - 1] if at else ""
        word = lower[at]
        size = mark.last - mark.first
        if mark.value in ("RULE", "PROPOSAL", "DECLARE"):
            return mark.value != "DECLARE"
        if size == 1 and before in _DETERMINERS and mark.row["part"] == "v" and not word.endswith(("ed", "ing")):
            return True
        if size == 1 and mark.row["part"] == "v" and before in ("of", "a", "the", "in"):
            return True
        if mark.row["term"] in ("tell", "ask", "order", "pressure", "press", "push") and mark.value == "demand" and size == 1:
            return "to" not in lower[mark.last : mark.last + 9]
        if mark.row["term"] == "need" and before == "in":
            return True
        return False

    def _negated(self, first: int, last: int) -> bool:
        words = self.lower[first:last]
        if any(word in NEGATIONS for word in words):
            return True
        joined = " ".join(words)
        return any(part in joined for part in ("stopped short of", "stops short of", "refrained from", "far from", "no longer", "stopping short of"))

    def _stance(self, mark: Mark, subject: list[Party]) -> None:
        """A stance verb or noun with its object."""
        clause, lower, article = self.clause, self.lower, self.article
        noun = mark.row["part"] in ("n", "x") and self._possessed(mark)
        second = next((other for other in self.stances if other.first >= mark.last and not self._noise(other)), None)
        action = mark.value
        holders = subject
        end = clause.last
        if noun:
            holders = noun
        elif second and second.row["part"] in ("n", "x") and (owner := self._possessed(second)):
            self._emit(owner, second.value, second.last, end, second.first, "noun")
            if owner != subject:
                pass
        passive = self._passive(mark)
        objects = (mark.last, end)
        if passive and not noun:
            agent = self._agent(mark.last, end)
            if not agent:
                return
            holders, objects = agent, (clause.first, mark.first)
        negated = self._negated(max(clause.first, mark.first - 5), mark.first)
        if action == "DECLARE":
            if not any(word in ("unilateral", "ceasefire", "cease-fire", "truce") for word in lower[mark.last : mark.last + 5]):
                return
            action = "offer"
        inner = second.value if second and not noun and second.first - mark.last <= 4 else ""
        action = _combined(action, inner, negated, self._negated(mark.last, min(mark.last + 4, end)))
        if not action:
            return
        if inner == "mediate" and action in ("offer", "accept"):
            action = "mediate"
        if not holders and self.voice and self.voice.parties and mark.value not in ("mediate", "concede"):
            holders = list(self.voice.parties) if clause.first == mark.first or clause.opener in ("said", "that") else []
        kinds = {one.value for one in self.classes if one.first >= mark.last}
        if action == "vow" and kinds & _GIVING and not kinds & _AGGRESSIVE:
            action = "offer"
        if action in ("accept", "offer", "vow") and clause.condition and clause.condition[2] == "only":
            if self._condition_rows(holders):
                return
            action = "demand"
        if action in ("reject",) and clause.condition and clause.condition[2] in ("until", "only"):
            if self._condition_rows(holders):
                return
        self._emit(holders, action, objects[0], objects[1], mark.first, "verb", mark)

    def _possessed(self, mark: Mark) -> list[Party]:
        """The owner of a stance noun: “Hamas's demand for”, “the group's insistence on”."""
        lower, at = self.lower, mark.first
        back = at
        while back > self.clause.first and at - back < 4 and lower[back - 1] not in ("'s", "'"):
            back -= 1
        if back > self.clause.first and lower[back - 1] in ("'s", "'"):
            low = max(self.clause.first, back - 7)
            return self.article.who(self.reading, low, back - 1)[:1]
        return []

    def _passive(self, mark: Mark) -> bool:
        lower, at = self.lower, mark.first
        if not lower[at].endswith(("ed", "en", "n", "t")):
            return False
        before = [word for word in lower[max(self.clause.first, at - 3) : at] if not word.endswith("ly")]
        return bool(before and before[-1] in _BE) or (lower[mark.last : mark.last + 1] == ["by"])

    def _agent(self, first: int, last: int) -> list[Party]:
        for at in range(first, min(last, first + 8)):
            if self.lower[at] == "by":
                return self.article.who(self.reading, at + 1, min(last, at + 10))
        return []

    def _modal(self, at: int, subject: list[Party]) -> None:
        """Must, will, would, can with what the clause is about."""
        clause, lower = self.clause, self.lower
        voice = list(self.voice.parties) if self.voice else []
        issues = self._issues(clause.first, clause.last)
        if self._duty(at):
            if voice and issues:
                self._rows(voice, "demand", issues, "duty")
            return
        holders = subject or voice
        if not holders or not (self.voice or clause.condition):
            return
        if subject and voice and subject[0].actor != voice[0].actor:
            holders = voice if self._be_done(at) else []
        negated = self._negated(max(clause.first, at - 6), min(at + 3, clause.last))
        condition = clause.condition[2] if clause.condition else ""
        kinds = {mark.value for mark in self.classes}
        if negated and condition in ("until", "only"):
            if {"HALT"} & kinds and kinds & {"WAR", "FIGHT", "ASSAULT"}:
                self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "until")
                return
            if self._condition_rows(holders or voice):
                return
            self._rows(holders or voice, "demand", issues, "until")
            return
        if condition == "only" and self._condition_rows(holders or voice):
            return
        if condition == "if" and self._threat(holders or voice, issues):
            return
        if not holders or not issues:
            return
        if negated:
            if "HALT" in kinds and kinds & {"WAR", "FIGHT", "ASSAULT"}:
                self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "will")
            else:
                self._rows(holders, "reject", issues, "will")
        elif kinds & _AGGRESSIVE and not (kinds & {"TRUCE", "EXTEND"}):
            self._rows(holders, "vow", issues, "will")
        elif kinds & _GIVING:
            self._rows(holders, "offer", issues, "will")

    def _be_done(self, at: int) -> bool:
        """Whether a passive or “there will be” follows: the speaker, not the subject, decides."""
        return "be" in self.lower[at + 1 : at + 4]

    def _threat(self, holders: list[Party], issues: list[Issue]) -> bool:
        """“If X, the talks will halt”: a consequence for another."""
        words = set(self.lower[self.clause.first : self.clause.last])
        kinds = {mark.value for mark in self.classes}
        quits = words & {"quit", "leave", "topple", "bolt", "resign", "collapse"} and words & {"government", "coalition", "cabinet"}
        harm = words & {"hell", "price", "consequences", "force", "strike", "retaliate", "halted", "suspended", "over", "pay"}
        again = "CONTINUE" in kinds and kinds & {"FIGHT", "WAR"}
        if not (quits or harm or again):
            return False
        first, last, _ = self.clause.condition
        more = self._issues(first, last)
        chosen = (more or issues) if quits or any(one.issue == "rafah_offensive" for one in more) else (issues or more)
        self._rows(holders, "threaten", chosen[:1], "if")
        return True

    def _bare(self, subject: list[Party]) -> None:
        """A clause with neither stance word nor modal: “no X without Y”, an order, “we are fighting until victory”."""
        clause, lower = self.clause, self.lower
        if not (self.voice and self.voice.parties):
            return
        voice = list(self.voice.parties)
        issues = self._issues(clause.first, clause.last)
        condition = clause.condition[2] if clause.condition else ""
        negated = any(word in ("no", "not", "never", "nothing") for word in lower[clause.first : min(clause.last, clause.first + 6)])
        quoted = self.reading.inside_quote(self.reading.words.starts[clause.first])
        if negated and condition in ("until", "only"):
            if self._condition_rows(voice):
                return
            self._rows(voice, "demand", issues, "no-until")
        elif negated and issues and lower[clause.first] in ("no", "not", "never"):
            self._rows(voice, "reject", issues, "no")
        elif quoted and issues and self._order():
            self._rows(voice, "demand", issues, "order")
        elif quoted and any(one.issue == "war_aims" for one in issues) and (subject == voice or not subject):
            self._rows(voice, "vow", [one for one in issues if one.issue == "war_aims"][:1], "quoted")

    def _order(self) -> bool:
        """Whether the clause is an imperative: its first word is a bare verb of an issue class."""
        first = self.clause.first
        while first < self.clause.last and self.lower[first] in ("“", '"', "please", "just", ",", "'"):
            first += 1
        return any(
            mark.first == first and mark.row["part"] in ("v", "x") and mark.value in _GIVING | {"LEAVE"} and not self.lower[first].endswith(("ing", "ed"))
            for mark in self.classes
        )

    # issues

    def _issues(self, first: int, last: int) -> list[Issue]:
        """The coordinated issues of words[first:last]; those in a complement of the first are left out."""
        marks = [mark for mark in self.reading.classes if first <= mark.first < last]
        found = issues_of(marks, self.article.codebook) if marks else []
        found = self._rafah(found, marks)
        kept: list[Issue] = []
        for one in found:
            if kept:
                between = self.lower[kept[-1].last : one.first]
                if not any(word in _JOIN for word in between):
                    if kept[-1].issue == "negotiation_itself" and one.issue in ("ceasefire_permanence", "hostage_release") and False:
                        kept[-1] = one
                    continue
            if any(other.issue == one.issue for other in kept):
                continue
            kept.append(one)
        return kept

    def _rafah(self, found: list[Issue], marks: list[Mark]) -> list[Issue]:
        """An attack named soon after Rafah is the one on Rafah."""
        if found or self.article.number - self.article.rafah > 4:
            return found
        one = next((mark for mark in marks if mark.value in ("ASSAULT", "ENTER")), None)
        return [Issue(one.first, one.last, "rafah_offensive")] if one else found

    def _condition_rows(self, holders: list[Party]) -> bool:
        """The demands that stand in the condition of a refusal."""
        if not self.clause.condition or not holders:
            return False
        first, last, _kind = self.clause.condition
        issues = [one for one in self._issues(first, last)]
        if not issues:
            return False
        if all(one.issue == "war_aims" for one in issues):
            self._rows(holders, "vow", issues[:1], "until")
        else:
            self._rows(holders, "demand", issues, "until", first)
        return True

    # rows

    def _emit(self, holders, action: str, first: int, last: int, at: int, rule: str, mark: Mark | None = None) -> None:
        """Rows for the issues of an object; a pronoun or “the demand” stands for the issue before."""
        if not holders:
            return
        issues = self._issues(first, last)
        claim = any(one.value == "CLAIM" and first <= one.first < last for one in self.reading.classes)
        pointing = self.lower[first : first + 2] and self.lower[first] in ("it", "this", "that", "them", "these")
        if action == "mediate":
            issues = _mediated(issues) or ([Issue(first, last, "negotiation_itself")] if pointing else [])
        elif not issues and (claim or pointing) and self.article.issue:
            issues = [Issue(first, last, self.article.issue)]
        elif action == "concede" and claim and not issues:
            issues = [Issue(first, last, "negotiation_itself")]
        if action == "vow" and not issues and rule == "verb":
            return
        if not issues and mark and mark.row["strong"] and last - first > 2 and action in ("demand", "reject", "threaten"):
            issues = [Issue(first, last, "other")]
        self._rows(holders if action == "mediate" else holders[:2], action, issues, rule, at)

    def _rows(self, holders: list[Party], action: str, issues: list[Issue], rule: str, at: int | None = None) -> None:
        """One row for each holder and issue, with the words that say so."""
        reading, clause = self.reading, self.clause
        starts, ends = reading.words.starts, reading.words.ends
        for number, issue in enumerate(issues):
            begin = clause.first if at is None else min(at, issue.first) if number == 0 else issue.first
            if number == 0 and at is not None and at > clause.first and rule != "noun" and at < clause.last:
                begin = clause.first
            finish = issues[number + 1].first if number + 1 < len(issues) else max(issue.last, self._end(issue))
            if clause.condition and number == 0 and rule in ("until", "if", "no-until"):
                begin, finish = min(begin, clause.first), max(finish, clause.condition[1]) if len(issues) == 1 else finish
            start, end = starts[begin], ends[max(begin, min(finish, len(ends)) - 1)]
            start, end = _trim(reading.text, start, min(end, start + LONGEST))
            self.article.issue = issue.issue if issue.issue != "other" else self.article.issue
            for party in holders:
                self._row(party, issue.issue, action, rule, start, end)

    def _end(self, issue: Issue) -> int:
        if self.clause.first <= issue.first < self.clause.last:
            return self.clause.last
        return self.clause.condition[1] if self.clause.condition else issue.last

    def _row(self, party: Party, issue: str, action: str, rule: str, start: int, end: int) -> None:
        condition = ""
        if self.clause.condition and self.clause.condition[2] in ("until", "only", "if", "while"):
            first, last, _ = self.clause.condition
            low = max(0, first - 1)
            condition = self.reading.text[self.reading.words.starts[low] : self.reading.words.ends[last - 1]].strip(" .,”\"")
        quoted = self.reading.inside_quote(start + 1)
        voice = "direct_quote" if quoted else "reported" if self.voice else "outlet"
        row = Row(party, self._speaker(party), issue, action, condition, voice, rule, start, end)
        if not any(
            other.party.actor == party.actor and other.issue == issue and other.start < end and start < other.end for other, _ in self.article.rows[-8:]
        ):
            self.article.rows.append((row, self.reading))

    def _speaker(self, party: Party) -> str:
        """The person or office cited, as printed; empty when the party itself speaks."""
        printed = self.voice.printed if self.voice else ""
        if not printed:
            for one, said in self.voices:
                if one.verb.start <= self.reading.words.starts[self.clause.last - 1] and said.parties and said.parties[0] == party:
                    printed = said.printed
        return "" if printed.lower().removeprefix("the ") == party.actor.lower() else printed


_AUX = frozenset(
    "has have had is are was were be been being will would could may might did does do to also later previously earlier since then now"
    " again once already still just first not never further too only firmly , \" “ consistently 's” but and".split()
)
_LEADERS = frozenset(
    "in on at during after before despite by for from following with late early earlier since speaking asked meanwhile separately also"
    " still later then now yet instead nevertheless however additionally moreover today yesterday but and so under as".split()
)
_DETERMINERS = frozenset("the a an its his her their our this that these those any some no such of new latest first".split())


def _combined(action: str, inner: str, negated: bool, inner_negated: bool) -> str:
    """The action of a stance verb with its negation and the stance verb it governs; "" when none is left."""
    if negated:
        action = {"accept": "reject", "offer": "reject", "demand": "", "reject": "", "concede": "reject"}.get(action, "")
        return action
    if action in ("accept", "offer", "vow") and inner_negated:
        return "reject"
    if action in ("accept", "offer", "vow") and inner == "reject":
        return "reject"
    if action in ("accept", "offer") and inner == "concede":
        return "concede"
    if action == "offer" and inner == "accept":
        return "accept"
    return action


def _mediated(issues: list[Issue]) -> list[Issue]:
    """The one issue a mediator works on: people to be freed before the talks as such."""
    for wanted in ("hostage_release", "prisoner_release", "negotiation_itself"):
        for one in issues:
            if one.issue == wanted:
                return [one]
    return issues[:1]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space, commas and marks at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t\n,;:—–-”"))
    right = len(piece) - len(piece.rstrip(" \t\n,;:—–-“(."))
    return (start + left, end - right) if left + right < len(piece) else (start, end)
