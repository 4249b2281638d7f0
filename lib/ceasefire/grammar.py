"""The grammar of a clause: which party takes which stance on which issue.

A clause takes a stance through a verb or noun of stances.csv, a modal (must, will, would, can),
a negation (“no X without Y”) or, in a quotation, an order. The subject holds it, or the
speaker; never the addressee. Its issues are the coordinated ones of its object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire.clauses import NEGATIONS, Clause, Reading, is_duty
from ceasefire.lexicon import Issue, Mark, issues_of, wordset
from ceasefire.parties import ARMY, FIRST_PERSON, ROLE, STATE, Party, antecedent, unknown_party

if TYPE_CHECKING:
    from ceasefire.positions import Article

LONGEST = 600
_AGGRESSIVE = {"CONTINUE", "DESTROY", "VICTORY", "ENTER", "ASSAULT", "RAFAH_OPERATION", "STAY"}
_GIVING = {
    "RELEASE",
    "WITHDRAW",
    "HALT",
    "AID",
    "CROSSING",
    "RETURN",
    "DISARM",
    "TRUCE",
    "EXTEND",
    "TALK",
    "RELEASE_THEM",
    "HAND",
    "SURRENDER",
    "SWAP",
    "PULL",
    "REBUILD",
    "GUARANTEE",
}
_BE = wordset("be is are was were been being")
_JOIN = frozenset({"and", "or", ",", "&", ";", "including", "plus", "well"})


class Saying(NamedTuple):
    """Who holds what is said: the party, if plain, and the speaker as printed."""

    parties: tuple[Party, ...]
    printed: str
    neutral: bool
    start: int = 0


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


class Pending(NamedTuple):
    """A stance whose object is the clause that follows: insisted that …, an ultimatum: “…”."""

    holders: tuple[Party, ...]
    action: str
    mark: Mark
    first: int


class Context:
    """One clause with what is needed to read it. `read` emits its rows and returns its subject."""

    def __init__(
        self,
        article: Article,
        reading: Reading,
        clause: Clause,
        voice: Saying | None,
        before: Context | None,
        pending: Pending | None,
    ):
        self.article, self.reading, self.clause = article, reading, clause
        self.voice, self.before, self.pending = voice, before, pending
        self.phrase = ""
        self._parties: list[Party] | None = None
        self.after: Pending | None = None
        self.scope = voice.start if voice else 0
        self.lower = reading.words.lower
        first, last = clause.first, clause.last
        self.stances = [mark for mark in reading.stances if first <= mark.first < last] if reading.stances else []
        self.classes = [mark for mark in reading.classes if first <= mark.first < last] if reading.classes else []
        self.kinds = {mark.value for mark in self.classes}
        self.printed = voice.printed if voice else ""
        if pending and pending.holders:
            self.voice = Saying(pending.holders, self.printed, False)
        self.holder = list(self.voice.parties) if self.voice else []

    @property
    def previous(self) -> list[Party]:
        """The subject of the clause before, for a clause that shares it."""
        if self.before is None:
            return []
        found = self.before.subject()
        if not self.phrase:
            self.phrase = self.before.phrase
        return found

    def subject(self) -> list[Party]:
        """The subject of the clause, or of the one before where it names none; found when first asked for."""
        if self._parties is None:
            head = self.head if self.head is not None else self.clause.last
            self._parties = self._subject(self.clause.first, head)
        return self._parties or (self.before.subject() if self.before else [])

    def read(self) -> None:
        """Emit the clause's rows."""
        first, last = self.clause.first, self.clause.last
        before = len(self.article.rows)
        modal = next((at for at in self.reading.modals if first <= at < last), None)
        verb = next((mark for mark in self.stances if not self._noise(mark)), None) if self.stances else None
        self.head = min([at for at in (modal, verb.first if verb else None) if at is not None], default=None)
        if self.head is None and not self.pending and not (self.holder and (self.classes or self.clause.condition)):
            return
        head = self.head if self.head is not None else last
        subject = self._parties = self._subject(first, head)
        if (
            subject
            and self.holder
            and self.clause.opener in ("but", "while", "although", "as")
            and subject[0].actor != self.holder[0].actor
        ):
            self.voice, self.printed, self.holder = None, "", []
        if verb and (modal is None or verb.first < modal or self._same_predicate(modal, verb)):
            if modal is not None and modal < verb.first and self._duty(modal):
                self._modal(modal, subject)
            else:
                self._stance(verb, subject)
        elif modal is not None:
            self._modal(modal, subject)
        else:
            self._bare(subject)
        if self.pending and len(self.article.rows) == before and self.pending.action:
            one = self.pending
            be = next((at for at in range(first, last) if self.lower[at] in _BE), first)
            issues = self._issues(be, last) or self._issues(first, last) or self._condition_issues()
            if one.action == "threaten" and not issues and set(self.lower[first:last]) & _HARM:
                issues = [Issue(first, last, "other")]
            self._rows(list(one.holders), one.action, issues, "that", one.first)

    # subjects

    def _subject(self, first: int, head: int) -> list[Party]:
        """The parties that are the subject of the predicate at `head`."""
        lower = self.lower
        end = head
        while end > first and (lower[end - 1] in _AUX or lower[end - 1].endswith("ly")):
            end -= 1
        begin = first
        while begin < end and lower[begin] in ("what", "“", '"', "‘", ",", "(", "-", "—", "–"):
            begin += 1
        commas = [at for at in range(begin, end) if lower[at] == ","]
        if commas and lower[begin] in _LEADERS:
            begin = commas[0] + 1
        if end <= begin:
            return self._inherited()
        self.phrase = ""
        if self.clause.opener == "whose":
            return antecedent(self.reading.words, self.reading.marks, max(0, first - 16), first)
        if (
            head < self.clause.last
            and lower[head].endswith("ing")
            and lower[head - 1] in ("by", "in", "after", "without")
        ):
            return self.holder or self.previous or self.article.who(self.reading, begin, min(end, begin + 3))
        self.phrase = self.reading.text[self.reading.words.starts[begin] : self.reading.words.end(end - 1)]
        if self.holder and any(lower[at] in FIRST_PERSON for at in range(begin, end)):
            return self.holder
        if self.voice and end - begin == 1 and lower[begin] in ("it", "they", "he", "she"):
            return self.holder or self._nearest(begin)
        if self.holder and (
            lower[begin] in ("its", "their", "his", "her")
            or (self.holder[0].kind == "group" and self._same_group(begin, end))
        ):
            return self.holder
        if (
            end - begin == 1
            and lower[begin] in ("it", "they")
            and self.before
            and not self.voice
            and self.before.subject()
        ):
            return self.before.subject()
        found = self.article.who(self.reading, begin, end)
        if found:
            return found
        if (
            self.holder
            and lower[begin] == "the"
            and any(pattern.search(self.phrase) for pattern in (ROLE, STATE, ARMY))
        ):
            return self.holder
        if any(
            mark.first >= begin and mark.last <= end and mark.value not in ("TROOPS", "DISPLACED")
            for mark in self.classes
        ):
            return []
        if head < self.clause.last and not self.holder:
            one = self._named(begin, end)
            return [one] if one else []
        return []

    def _nearest(self, at: int) -> list[Party]:
        """The last party named before this word in what an unnamed or neutral speaker says."""
        first = self.reading.at(self.scope) if self.scope else 0
        inside = [mark for mark in self.reading.marks if mark.kind == "actor" and first <= mark.first < at]
        inside = [mark for mark in inside if mark.row["kind"] in ("person", "group", "office", "country")]
        return [Party(inside[-1].value, inside[-1].row["kind"])] if inside else []

    def _same_group(self, begin: int, end: int) -> bool:
        """“The group”, said by a group: itself."""
        return self.lower[begin] == "the" and end - begin <= 3 and bool(ROLE.search(self.lower[end - 1]))

    def _named(self, begin: int, end: int) -> Party | None:
        """An unknown name as the subject of a stance."""
        raw = self.reading.words.raw
        words = " ".join(raw[begin:end])
        acronym = any(word.isupper() and len(word) > 2 for word in raw[begin:end])
        if not (raw[begin] in ("The", "the") or ROLE.search(words) or acronym):
            return None
        return unknown_party(self.reading.words, begin, end)

    def _inherited(self) -> list[Party]:
        """The subject of a clause without one: the antecedent of “which”, the subject before “and”, or the speaker."""
        clause = self.clause
        if clause.opener in ("which", "who"):
            return antecedent(self.reading.words, self.reading.marks, max(0, clause.first - 16), clause.first)
        if clause.opener in ("and", "but", "", "new", "while") and self.previous:
            return self.previous
        if self.holder:
            return self.holder
        return self.previous if clause.opener != "that" else []

    # predicates

    def _duty(self, at: int) -> bool:
        return is_duty(self.lower, at)

    def _same_predicate(self, modal: int, verb: Mark) -> bool:
        """Whether only adverbs, auxiliaries and negations stand between a modal and a stance verb."""
        return all(
            word in _AUX or word in NEGATIONS or word.endswith("ly") for word in self.lower[modal + 1 : verb.first]
        )

    def _noise(self, mark: Mark) -> bool:
        """A stance word that is none here: a noun (“the offer”), or a word that also means something else."""
        lower, at, term = self.lower, mark.first, mark.row["term"]
        before, after = lower[at - 1] if at else "", lower[mark.last] if mark.last < len(lower) else ""
        word = lower[at]
        if mark.value in ("RULE", "PROPOSAL"):
            return True
        if mark.last - at > 1 or mark.row["part"] != "v":
            return False
        demonym = any(
            one.last == at and one.kind == "actor" and one.row["kind"] != "person" for one in self.reading.marks
        )
        if (
            word == term
            and demonym
            and mark.value in ("vow", "offer", "demand", "threaten")
            and lower[mark.last : mark.last + 1] != ["to"]
        ):
            return mark.row["term"] not in ("want", "demand", "ask", "seek")
        if before in _DETERMINERS and not word.endswith(("ed", "ing")):
            return True
        if word.endswith("ing") and before in ("for", "of", "about", "from", "on"):
            return True
        if before in ("of", "a", "the", "in", "'s", "'") or (before == "to" and term in ("call",)):
            return True
        if term in ("tell", "ask", "order", "pressure", "press", "push") and mark.value == "demand":
            return not ({"to", "that"} & set(lower[mark.last : mark.last + 9]))
        return after == "of" and not word.endswith(("ed", "ing"))

    def _negated(self, first: int, last: int) -> bool:
        words = self.lower[first:last]
        if any(word in NEGATIONS for word in words):
            return True
        joined = " ".join(words)
        return any(part in joined for part in _DENIALS)

    def _stance(self, mark: Mark, subject: list[Party]) -> None:
        """A stance verb or noun with its object."""
        clause, lower = self.clause, self.lower
        owner = self._possessed(mark) if mark.row["part"] in ("n", "x") else []
        second = next((other for other in self.stances if other.first >= mark.last and not self._noise(other)), None)
        if second and not owner and second.row["part"] in ("n", "x") and (other := self._possessed(second)):
            self._emit(
                other, second.value, second.last, clause.last, max(clause.first, second.first - 4), "noun", second
            )
        if mark.value == "SAY":
            if owner:
                self.after = Pending(tuple(owner), "", mark, clause.first)
            return
        if mark.value == "PRECONDITION":
            self._precondition(mark)
            return
        holders, first, last = owner or subject, mark.last, clause.last
        if mark.row["term"] in _VERDICTS:
            holders, first = (
                (
                    subject
                    if {"call", "calls", "called", "calling"} & set(lower[clause.first : mark.first])
                    else self.holder
                ),
                clause.first,
            )
        elif not owner and self._passive(mark):
            holders, first, last = self._agent(mark.last, clause.last), clause.first, mark.first
            if not holders:
                return
        action = self._action(mark, second, owner)
        if not action:
            if second and mark.value == "DECLARE":
                self._stance(second, subject)
            return
        if (
            not holders
            and self.holder
            and mark.value not in ("mediate", "concede")
            and (clause.first == mark.first or clause.opener in ("said", "that"))
        ):
            holders = self.holder
        condition = clause.condition[2] if clause.condition else ""
        if action in ("accept", "offer") and condition == "only":
            if self._condition_rows(holders):
                return
            action = "demand"
        refuses = mark.row["term"] in ("refuse", "decline", "accept", "agree", "agree to", "negotiate", "discuss")
        if (
            action == "reject"
            and condition in ("until", "only")
            and (refuses or condition == "only")
            and self._condition_rows(holders)
        ):
            return
        self._emit(holders, action, first, last, mark.first, "verb", mark)

    def _action(self, mark: Mark, second: Mark | None, owner: list[Party]) -> str:
        """The action of a stance verb, with negation and the verb it governs; "" when it is none."""
        lower, clause, action = self.lower, self.clause, mark.value
        if action == "PLAN" or (action == "demand" and mark.row["term"] == "call for"):
            planned = bool(_PLANS & set(self.phrase.lower().split()))
            return "offer" if planned else "" if action == "PLAN" else action
        if action == "DECLARE":
            return (
                "offer"
                if {"unilateral", "ceasefire", "cease-fire", "truce"} & set(lower[mark.last : mark.last + 5])
                else ""
            )
        if mark.row["term"] == "welcome" and not self.kinds & {"TRUCE", "TALK"}:
            return ""
        negated = self._negated(max(clause.first, mark.first - 5), mark.first)
        inner = second.value if second and not owner and second.first - mark.last <= 4 else ""
        after = self._negated(mark.last, min(mark.last + 4, clause.last))
        action = _combined(action, inner, negated, after)
        if inner == "mediate" and action in ("offer", "accept"):
            return "mediate"
        if action == "vow" and self.kinds & _GIVING and not self.kinds & _AGGRESSIVE:
            return "offer"
        if action == "vow" and self._quits():
            return "threaten"
        return action

    def _precondition(self, mark: Mark) -> None:
        """“X and Y are a precondition for Z”: the speaker asks for X and Y, and puts off Z."""
        if self.holder:
            self._emit(self.holder, "demand", self.clause.first, mark.first, self.clause.first, "precondition")
            self._emit(self.holder, "demand", mark.last, self.clause.last, mark.first, "precondition")

    def _possessed(self, mark: Mark) -> list[Party]:
        """The owner of a stance noun: “Hamas's demand for”, “the group's insistence on”."""
        lower, at = self.lower, mark.first
        back = at
        while back > self.clause.first and at - back < 4 and lower[back - 1] not in ("'s", "'"):
            back -= 1
        if back > self.clause.first and lower[back - 1] in ("'s", "'"):
            direct = [
                one
                for one in self.reading.marks
                if one.kind == "actor" and one.last == back - 1 and one.row["kind"] != "media"
            ]
            if direct:
                return [Party(direct[-1].value, direct[-1].row["kind"])]
            return self.article.who(self.reading, max(self.clause.first, back - 7), back - 1)[-1:]
        return []

    def _passive(self, mark: Mark) -> bool:
        lower, at = self.lower, mark.first
        if not lower[at].endswith(("ed", "en", "n", "t")):
            return False
        before = [word for word in lower[max(self.clause.first, at - 3) : at] if not word.endswith("ly")]
        return bool(before and before[-1] in _BE and (mark.row["part"] == "v" or mark.value == "mediate")) or lower[
            mark.last : mark.last + 1
        ] == ["by"]

    def _agent(self, first: int, last: int) -> list[Party]:
        for at in range(first, min(last, first + 8)):
            if self.lower[at] == "by":
                return self.article.who(self.reading, at + 1, min(last, at + 10))
        return []

    def _modal(self, at: int, subject: list[Party]) -> None:
        """Must, will, would, can with what the clause is about."""
        clause, kinds = self.clause, self.kinds
        if clause.opener == "that" and at == clause.first:
            return  # a relative clause: “a truce that will …”
        issues = self._issues(clause.first, clause.last)
        condition = clause.condition[2] if clause.condition else ""
        if self._duty(at):
            if (
                self.lower[at] == "should"
                and self.lower[at + 1 : at + 2] == ["be"]
                and not self.lower[min(at + 2, clause.last - 1)].endswith(("ed", "en", "t"))
            ):
                return
            issues = self._issues(at, clause.last) or issues
            if self.holder:
                if not issues and self._leaves(subject):
                    issues = [Issue(clause.first, clause.last, "troop_withdrawal")]
                issues = issues or self._people(clause.first, clause.last) or self._condition_issues()
                self._rows(self.holder, "demand", issues or [Issue(clause.first, clause.last, "other")], "duty")
            return
        if not issues and self._leaves(subject):
            issues = [Issue(clause.first, clause.last, "troop_withdrawal")]
        planned = bool(subject and _PLANS & set(self.phrase.lower().split()))
        if planned and not self._negated(clause.first, at + 3):
            self._rows(subject, "offer", self._issues(at, clause.last), "plan")
            return
        holders = subject or self.holder
        third = not subject and self.phrase and not (self._be_done(at) or self._negated(clause.first, at + 3))
        if third and (kinds <= {"TRUCE", "TALK", "PERMANENT"} or not any(mark.first < at for mark in self.classes)):
            return  # somebody else's act, and nobody's stance
        if not holders or not (self.voice or condition in ("until", "only", "if")):
            return
        if subject and self.holder and subject[0].actor != self.holder[0].actor:
            holders = self.holder if self._be_done(at) or condition == "until" else []
        if not holders:
            return
        negated = self._negated(max(clause.first, at - 6), min(at + 3, clause.last))
        if negated and "HALT" in kinds and not issues and subject:
            issues = [Issue(clause.first, clause.last, "war_aims")]
        fights = kinds & {"WAR", "FIGHT", "ASSAULT"} and "HALT" in kinds
        issues = issues or self._people(clause.first, clause.last)
        if negated and condition in ("until", "only") and not fights:
            if not self._condition_rows(holders):
                self._rows(holders, "demand", issues, "until")
            return
        if condition == "only" and not self._condition_rows(holders):
            self._rows(holders, "demand", issues or self._issues(clause.first, clause.condition[1]), "until")
        if condition == "only":
            return
        unless = condition == "until" and self.lower[clause.condition[0] - 1] == "unless"
        if (condition == "if" or unless) and self._threat(holders, issues):
            return
        if negated and (fights or all(one.issue == "war_aims" for one in issues)):
            if fights or issues:
                self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "will")
        elif negated:
            self._rows(holders, "reject", issues, "will")
        elif self.pending and self.pending.action in ("threaten", "vow", "demand"):
            self._rows(holders, self.pending.action, issues, "that")
        elif "CONTINUE" in kinds and issues and issues[0].issue == "negotiation_itself":
            self._rows(holders, "accept", issues, "will")
        elif kinds & _AGGRESSIVE and not kinds & {"TRUCE", "EXTEND"} and kinds != {"STAY"}:
            self._rows(holders, "vow", issues, "will")
        elif kinds & _GIVING:
            self._rows(holders, "offer", issues, "will")

    def _leaves(self, subject: list[Party]) -> bool:
        """Whether a party is to leave a place."""
        at = next((mark.last for mark in self.classes if mark.value == "LEAVE"), None)
        if at is None or not subject:
            return False
        after = self.reading.words.raw[at : min(at + 6, self.clause.last)]
        return bool(after) and (after[0][:1].isupper() or bool(_LAND & {word.lower() for word in after}))

    def _be_done(self, at: int) -> bool:
        """Whether a passive or “there will be” follows: the speaker, not the subject, decides."""
        return "be" in self.lower[at + 1 : at + 4]

    def _quits(self) -> bool:
        """Whether the clause speaks of leaving or bringing down a government."""
        words = set(self.lower[self.clause.first : self.clause.last])
        return bool(words & _QUITTING and words & {"government", "coalition", "cabinet"})

    def _threat(self, holders: list[Party], issues: list[Issue]) -> bool:
        """“If X, the talks will halt”: a consequence for another."""
        words = set(self.lower[self.clause.first : self.clause.last])
        again = "CONTINUE" in self.kinds and self.kinds & {"FIGHT", "WAR"}
        if not (self._quits() or words & _HARM or again):
            return False
        more = self._condition_issues()
        chosen = (
            (more or issues)
            if self._quits() or any(one.issue == "rafah_offensive" for one in more)
            else (issues or more)
        )
        self._rows(holders, "threaten", chosen[:1] or [Issue(self.clause.first, self.clause.last, "other")], "if")
        return True

    def _bare(self, subject: list[Party]) -> None:
        """A clause with neither stance word nor modal: “no X without Y”, an order, “we are fighting until victory”."""
        clause, lower = self.clause, self.lower
        if not self.holder:
            return
        issues = self._issues(clause.first, clause.last)
        condition = clause.condition[2] if clause.condition else ""
        early = lower[clause.first : min(clause.last, clause.first + 6)]
        negated = any(word in ("no", "not", "never", "nothing") for word in early)
        quoted = self.reading.inside_quote(self.reading.words.starts[clause.first])
        if negated and condition in ("until", "only"):
            if not self._condition_rows(self.holder):
                self._rows(self.holder, "demand", issues, "no-until")
        elif {"no", "few"} & set(early) and {"restrictions", "limits", "tests", "checks", "conditions"} & set(
            lower[clause.first : clause.last]
        ):
            issue = [Issue(clause.first, clause.last, self.article.issue)] if self.article.issue else []
            self._rows(self.holder, "concede", issues or issue, "no-limit")
        elif negated and issues and lower[clause.first] in ("no", "not", "never"):
            self._rows(self.holder, "reject", issues, "no")
        elif issues and self._denies() and (subject == self.holder or not subject):
            self._rows(self.holder, "reject", issues, "does-not")
        elif "possible" in lower[clause.first : clause.last] and condition in ("if", "only"):
            self._rows(self.holder, "demand", issues, "if")
        elif quoted and self._order():
            action = self.pending.action if self.pending and self.pending.action == "threaten" else "demand"
            self._rows(self.holder, action, issues or self._people(clause.first, clause.last), "order")
        elif (quoted or condition == "until") and (subject == self.holder or not subject):
            aims = [one for one in issues or self._condition_issues() if one.issue == "war_aims"][:1]
            self._rows(self.holder, "vow", aims, "quoted")
            if aims:
                self._rows(self.holder, "demand", [one for one in issues if one.issue != "war_aims"], "quoted")

    def _denies(self) -> bool:
        """“does not negotiate”: a standing refusal in the present."""
        words = self.lower[self.clause.first : self.clause.last]
        return any(
            word in ("don't", "doesn't") or (word in ("do", "does") and words[at + 1 : at + 2] == ["not"])
            for at, word in enumerate(words)
        )

    def _order(self) -> bool:
        """Whether the clause is an imperative: its first word is a bare verb of an issue class."""
        first = self.clause.first
        while first < self.clause.last and self.lower[first] in ("“", '"', "please", "just", ",", "'"):
            first += 1
        return any(
            mark.first == first
            and mark.row["part"] in ("v", "x")
            and mark.value in _GIVING | {"LEAVE"}
            and self.lower[first] == mark.row["term"].split()[0]
            for mark in self.classes
        )

    # issues

    def _issues(self, first: int, last: int) -> list[Issue]:
        """The coordinated issues of words[first:last]; those in a complement of the first are left out."""
        marks = [mark for mark in self.reading.classes if first <= mark.first < last]
        found = issues_of(marks, self.article.codebook) if marks else []
        found = self._attack(found, marks)
        if not found:
            found = [Issue(one.first, one.last, "negotiation_itself") for one in marks if one.value == "DISCUSS"]
        kept: list[Issue] = []
        for one in found:
            if kept and not any(word in _JOIN for word in self.lower[kept[-1].last : one.first]):
                continue
            if not any(other.issue == one.issue for other in kept):
                kept.append(one)
        return kept

    def _attack(self, found: list[Issue], marks: list[Mark]) -> list[Issue]:
        """An attack named soon after Rafah is the one on Rafah."""
        if self.article.number - self.article.rafah > 4 or not marks:
            return found
        attacks = {mark.first for mark in marks if mark.value in ("ASSAULT", "ENTER")}
        if not found and attacks:
            return [Issue(min(attacks), min(attacks) + 1, "rafah_offensive")]
        return [
            one._replace(issue="rafah_offensive")
            if one.issue == "ceasefire_permanence" and any(one.first <= at < one.last for at in attacks)
            else one
            for one in found
        ]

    def _people(self, first: int, last: int) -> list[Issue]:
        """A release of “them”, “everyone”: of the people last spoken of."""
        words = set(self.lower[first:last])
        released = any(
            mark.value in ("RELEASE", "RELEASE_THEM", "RETURN") and first <= mark.first < last
            for mark in self.reading.classes
        )
        if released and words & {
            "them",
            "all",
            "everyone",
            "everybody",
            "every",
            "one",
            "him",
            "her",
            "they",
            "women",
            "others",
        }:
            return [Issue(first, last, self.article.people)]
        return []

    def _condition_issues(self) -> list[Issue]:
        if not self.clause.condition:
            return []
        first, last, _kind = self.clause.condition
        return self._issues(first, last) or self._people(first, last)

    def _condition_rows(self, holders: list[Party]) -> bool:
        """The demands that stand in the condition of a refusal."""
        issues = self._condition_issues()
        if not issues or not holders:
            return False
        if all(one.issue == "war_aims" for one in issues):
            self._rows(holders, "vow", issues[:1], "until")
        else:
            self._rows(holders, "demand", issues, "until", self.clause.condition[0])
        return True

    # rows

    def _emit(self, holders, action: str, first: int, last: int, at: int, rule: str, mark: Mark | None = None) -> None:
        """Rows for the issues of an object; a pronoun or “the demand” stands for the issue before."""
        article = self.article
        issues = self._issues(first, last)
        claim = any(one.value == "CLAIM" and first <= one.first < last for one in self.reading.classes)
        word = self.lower[first] if first < last else ""
        pointing = word in ("it", "this", "them", "these", "that") and last - first <= 8
        if not issues and claim and last < len(self.lower) and self.lower[last] == "that" and mark:
            self.after = Pending(tuple(holders[:1]), action, mark, self.clause.first)
            return
        if action == "mediate":
            marks = [one for one in self.reading.classes if first <= one.first < last]
            issues = _mediated(issues_of(marks, article.codebook)) or self._brokered(first, last, mark)
        elif action == "concede" and claim and not issues and word not in ("this", "that"):
            other = {"objection", "opposition"} & set(self.lower[first:last])
            issues = [Issue(first, last, "other" if other else "negotiation_itself")]
        elif not issues and (claim or pointing) and article.issue:
            issues = [Issue(first, last, article.issue)]
        if action == "concede" and not holders and article.rows and (pointing or claim):
            holders = [article.rows[-1][0].party]
        if (
            not issues
            and action in ("offer", "accept", "demand")
            and any(one.value == "RELEASE" and first <= one.first < last for one in self.classes)
        ):
            issues = self._issues(self.clause.first, last)
        issues = issues or (self._people(first, last) if action in ("demand", "offer", "accept", "reject") else [])
        if not issues and mark and mark.row["term"] in _VERDICTS and "HALT" in self.kinds:
            issues = [Issue(self.clause.first, self.clause.last, "ceasefire_permanence")]
        if not issues and action in ("demand", "threaten", "vow", "offer", "reject"):
            issues = self._condition_issues() if action != "offer" else []
            if not issues and self.clause.last == last and mark:
                self.after = Pending(tuple(holders[:1]), action, mark, self.clause.first)
        if not holders:
            return
        if action == "vow" and not issues:
            return
        if (
            not issues
            and mark
            and mark.row["strong"]
            and last - first > 2
            and action in ("demand", "reject", "threaten", "offer")
        ):
            known = article.issue if action == "offer" else ""
            issues = [Issue(first, last, known or "other")]
        released = any(one.value == "RELEASE" and first <= one.first < last for one in self.classes)
        if released and action != "mediate" and issues and issues[0].issue == "negotiation_itself" and rule == "verb":
            nation = any(
                first <= one.first < issues[0].first and one.row["kind"] == "demonym" for one in self.reading.actors
            )
            issues = [Issue(first, last, article.people)] if nation else issues
        if pointing and self._said_already(holders, action, issues):
            return
        self._rows(holders if action == "mediate" else holders[:2], action, issues, rule, at)

    def _said_already(self, holders: list[Party], action: str, issues: list[Issue]) -> bool:
        """Whether this sentence has just said the same of the same party: “we want an exchange, and we want it now”."""
        if not self.article.rows or not issues:
            return False
        row, reading = self.article.rows[-1]
        return reading is self.reading and row.party in holders and (row.action, row.issue) == (action, issues[0].issue)

    def _brokered(self, first: int, last: int, mark: Mark | None) -> list[Issue]:
        """Mediation whose object names no issue is of the talks themselves, when it is of parties or of “it”."""
        words = set(self.lower[first:last])
        if mark and (mark.row["term"] in ("mediate", "shuttle") or words & _COUNTERPARTS):
            return [Issue(first, last, "negotiation_itself")]
        return []

    def _rows(self, holders: list[Party], action: str, issues: list[Issue], rule: str, at: int | None = None) -> None:
        """One row for each holder and issue, with the words that say so."""
        reading, clause = self.reading, self.clause
        starts = reading.words.starts
        if rule in ("until", "no-until") and issues and issues[0].issue == "war_aims":
            action, issues = "vow", issues[:1]
        firsts = [
            issue.first if not number else self._after_join(issues[number - 1], issue)
            for number, issue in enumerate(issues)
        ]
        for number, issue in enumerate(issues):
            begin = firsts[number] if number else min(clause.first if at is None else at, issue.first)
            if number == 0 and at is not None and rule not in ("noun", "that", "precondition"):
                begin = min(begin, clause.first)
            finish = (
                max(issue.last, firsts[number + 1] - 1)
                if number + 1 < len(issues)
                else max(issue.last, self._end(issue))
            )
            if rule == "precondition" and number + 1 == len(issues):
                finish = max(issue.last, begin + 1)
            start, end = starts[begin], reading.words.end(max(begin, min(finish, len(starts)) - 1))
            start, end = _trim(reading.text, start, min(end, start + LONGEST))
            if issue.issue != "other":
                self.article.issue = issue.issue
            for party in holders:
                self._row(party, issue.issue, action, rule, start, end)

    def _after_join(self, before: Issue, issue: Issue) -> int:
        """The first word of a coordinated issue's own phrase: after the “and” or comma that joins it."""
        for at in range(issue.first - 1, before.last - 1, -1):
            if self.lower[at] in _JOIN:
                return at + 1
        return issue.first

    def _end(self, issue: Issue) -> int:
        if self.clause.first <= issue.first < self.clause.last:
            return self.clause.last
        return self.clause.condition[1] if self.clause.condition else issue.last

    def _row(self, party: Party, issue: str, action: str, rule: str, start: int, end: int) -> None:
        condition = ""
        if self.clause.condition and self.clause.condition[2] in ("until", "only", "if", "while"):
            first, last, _ = self.clause.condition
            low = max(0, first - 1)
            condition = self.reading.text[self.reading.words.starts[low] : self.reading.words.end(last - 1)].strip(
                ' .,”"'
            )
        quoted = self.reading.inside_quote(start + 1)
        voice = "direct_quote" if quoted else "reported" if self.voice else "outlet"
        row = Row(party, self._speaker(party), issue, action, condition, voice, rule, start, end)
        rows = self.article.rows
        if action == "mediate" and any(
            old.action == action and old.party == party and reading is self.reading for old, reading in rows[-4:]
        ):
            return
        if quoted and rows and self._continues(rows[-1], row):
            rows[-1] = (rows[-1][0]._replace(end=end), rows[-1][1])
            return
        if not any(
            old.party.actor == party.actor and old.issue == issue and old.start < end and start < old.end
            for old, _ in rows[-8:]
        ):
            rows.append((row, self.reading))

    def _only_names(self, printed: str) -> bool:
        """Whether a phrase is nothing but the party's own name."""
        words = printed.removeprefix("the ").removeprefix("The ").split()
        names = [mark for mark in self.reading.marks if mark.kind == "actor" and mark.row["kind"] != "person"]
        return any(mark.row["term"] == " ".join(words) for mark in names)

    def _continues(self, last: tuple[Row, Reading], row: Row) -> bool:
        """Whether a row only goes on with the stance of the one before, in the same paragraph."""
        old, reading = last
        same = (old.party, old.issue, old.action) == (row.party, row.issue, row.action)
        return (
            same
            and reading.paragraph == self.reading.paragraph
            and 0 < row.end - old.start <= LONGEST
            and row.issue == "war_aims"
        )

    def _speaker(self, party: Party) -> str:
        """The person or office cited, as printed; empty when the party itself speaks."""
        printed = self.printed
        if self.pending and self.before and not self.phrase:
            self.phrase = self.before.phrase
        if not printed and len(self.phrase) <= 80 and (self.phrase[:1].isupper() or self.phrase.startswith("the ")):
            named = party.kind in ("person", "office", "family") or any(
                word in self.phrase.lower() for word in _OFFICES
            )
            printed = self.phrase if named else ""
        printed = printed.strip(' ,“"')
        if printed.lower() in ("he", "she") and self.article.person:
            printed = self.article.person.printed
        words = set(printed.lower().replace("’", "'").split())
        plain = party.kind not in ("person", "family") and not any(word in printed.lower() for word in _OFFICES)
        if plain and (words <= _PLAIN or self._only_names(printed)):
            return ""
        return "" if printed.lower().removeprefix("the ") == party.actor.lower() or len(printed) > 150 else printed


_PLANS = wordset(
    "plan draft proposal text outline framework blueprint offer roadmap document initiative proposals formula"
)
_PLAIN = wordset(
    "the group movement army military government rebels captors gunmen militia faction country state",
    "kidnappers guerrillas",
)
_OFFICES = (
    "minister",
    "official",
    "spokes",
    "president",
    "negotiator",
    "envoy",
    "leader",
    "ministry",
    "office",
    "commander",
    "adviser",
)
_LAND = wordset(
    "territory land lands cities city area areas region regions positions villages country enclave strip",
    "homes place places",
)
_COUNTERPARTS = wordset("it delegations sides parties leaders negotiators rounds between delegation")
_VERDICTS = frozenset(
    {
        "comes first",
        "come first",
        "must come first",
        "unacceptable",
        "non-starter",
        "out of the question",
        "unrealistic",
        "off the table",
        "red line",
        "detached from reality",
    }
)
_DENIALS = ("stopped short of", "stops short of", "refrained from", "far from", "no longer", "stopping short of")
_QUITTING = wordset("quit leave topple bolt resign collapse boycott breaking break bring down")
_HARM = wordset("hell price consequences strike retaliate halted suspended pay shrouds attack bomb")
_AUX = wordset(
    "has have had is are was were be been being will would could may might did does do to also later previously",
    "earlier since then now again once already still just first not never further too only firmly consistently but and",
    ', " “ ”',
    "its their repeated renewed reiterated restated repeats reiterates repeating renewing",
)
_LEADERS = wordset(
    "in on at during after before despite by for from following with late early earlier since speaking asked "
    "meanwhile separately also still later then now yet instead nevertheless however additionally moreover "
    "today yesterday but and so under as"
)
_DETERMINERS = wordset("the a an its his her their our this that these those any some no such of new latest first")


def _combined(action: str, inner: str, negated: bool, inner_negated: bool) -> str:
    """The action of a stance verb with its negation and the stance verb it governs; "" when none is left."""
    if negated:
        action = {"accept": "reject", "offer": "reject", "demand": "", "reject": "", "concede": "reject"}.get(
            action, ""
        )
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
