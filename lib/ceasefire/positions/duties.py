"""Stances that an obligation takes: what must be done is asked for by who says so."""

from __future__ import annotations

from ceasefire.positions.clauses import is_duty
from ceasefire.positions.constructions import Constructions
from ceasefire.positions.lexicon import Issue, issues_of, wordset
from ceasefire.positions.matters import SHIPS, exact
from ceasefire.positions.parties import FIRST_PERSON, Party

_AVOIDING = wordset("avoid avoided prevent prevented avert averted stop")
_RELATIVE = frozenset({"who", "which", "whom"})
_STEPS = wordset("step steps priority aim goal thing stage")  # “the next step should be a summit”
_KNOWING = wordset("know realise realize understand remember recognise recognize learn")
CUSTODY = wordset("custody prison jail bars detention captivity")


class Duties(Constructions):
    """A clause read for what must be done."""

    def _duty(self, at: int) -> bool:
        if self.clause.opener == "because" or (at == self.clause.first and self.lower[at] == "should"):
            return False  # “should it refuse”
        return is_duty(self.lower, at)

    def _oblige(self, at: int, subject: list[Party]) -> None:
        """Must, have to, should: what is to be done is asked for by who says so."""
        clause, lower = self.clause, self.lower
        after = exact(self._issues(at, clause.last), self._issues, clause.last)
        if not self.holder or self._describes(at):
            return
        issues = self._owed(at, subject, after or self._issues(clause.first, clause.last), bool(after))
        if issues is None:
            return
        if not issues and lower[at + 1 : at + 2] == ["happen"]:
            return  # “two things must happen: …”
        if not issues and not _KNOWING.isdisjoint(lower[at + 1 : at + 2]):
            return  # “the rebels should know that …”
        if not issues and self.phrase.lower() in ("it", "this", "that") and "done" in lower[at + 1 : at + 5]:
            return  # “it has to be done”
        kinds = self.kinds
        goes_on = "CONTINUE" in kinds and bool(issues) and issues[0].issue == "war_aims"
        if goes_on and not _AVOIDING.isdisjoint(lower[at + 1 : at + 4]):
            goes_on, issues = False, [issues[0]._replace(issue="ceasefire_pause")]
        action = "vow" if goes_on else "demand"
        none = "no" in lower[clause.first : min(clause.first + 3, at)] and not kinds & {"STAY", "HALT"}
        if issues and (none or lower[at + 1 : at + 3] == ["be", "no"]):
            action = "reject"  # “there must be no partial deal”
            if issues[0].issue == "disarmament":
                action = "demand"  # “there should be no weapons there”
            if issues[0].issue == "war_aims":
                action, issues = "demand", [issues[0]._replace(issue="ceasefire_pause")]
        self._rows(self.holder, action, issues or [Issue(clause.first, clause.last, "other")], "duty")

    def _describes(self, at: int) -> bool:
        """Whether “should be” only tells what is expected: “should be in place by then”, not “should be freed”."""
        lower, clause = self.lower, self.clause
        be = lower[at] == "should" and lower[at + 1 : at + 2] == ["be"] and lower[at + 2 : at + 3] != ["no"]
        done = lower[min(at + 2, clause.last - 1)].endswith(("ed", "en", "t", "made", "done", "held", "set"))
        return be and not done and _STEPS.isdisjoint(lower[clause.first : at])

    def _owed(self, at: int, subject: list[Party], issues: list[Issue], exact_after: bool) -> list[Issue] | None:
        """What is to be done; empty where it has no issue, None where nobody asks for it."""
        clause, lower = self.clause, self.lower
        first, last = clause.first, clause.last
        before = self._issues(first, at)[:1]
        part = lower[at + 1 : at + 4] in (["be", "part", "of"], ["be", "included", "in"], ["be", "dealt", "with"])
        if self._before_all(at, last) or (before and (part or not exact_after)):
            issues = before or issues
        leaves = self._leaves(subject)
        if not issues and leaves:
            issues = [Issue(first, last, "troop_withdrawal")]
        ours = any(lower[near] in FIRST_PERSON for near in range(first, at))
        if ours and not issues and not leaves:
            return None  # “we must learn the lessons”: asked of nobody
        if not issues and subject and "HALT" in self.kinds and self._stops_a_fight(at):
            ships = not SHIPS.isdisjoint(self.lower[first:at])
            issues = [Issue(first, last, "other" if ships else "ceasefire_pause")]
        if not issues and clause.opener in _RELATIVE:
            issues = self._of_the_antecedent()
            if not issues:
                return None  # “the families who must wait”
        issues = issues or self._freeing(first, last)
        if not issues and self._takes_up(at, last):
            issues = [Issue(at, last, self._named_before_word(first))]
        if not issues and self._own_people(at, last):
            issues = [Issue(at, last, "prisoner_release")]  # “must return our 18 soldiers”
        late = clause.condition is not None and lower[clause.condition[0] - 1] == "before"
        return issues or self._people(first, last) or ([] if late else self._condition_issues())

    def _stops_a_fight(self, at: int) -> bool:
        """Whether “must stop” is of fighting, or of nothing named: not “must stop taking steps that …”."""
        halt = next((mark for mark in self.classes if mark.value == "HALT" and mark.first > at), None)
        after = self.lower[halt.last : halt.last + 1] if halt else []
        return after not in (["taking"], ["using"], ["making"], ["spreading"], ["funding"], ["arming"])

    def _of_the_antecedent(self) -> list[Issue]:
        """“The captives who remain there must come home”: what is asked for the noun that the clause hangs on."""
        clause = self.clause
        held = not CUSTODY.isdisjoint(self.lower[clause.first : clause.last])
        if held and self.kinds & {"RETURN", "RELEASE"} and self.lower[clause.first - 2] in ("those", "all", "everyone"):
            return [Issue(clause.first, clause.last, self._freed_people())]  # “those who are in captivity”
        noun = next((one for one in self.reading.classes if one.last in (clause.first - 1, clause.first - 2)), None)
        if noun is None or noun.value == "TROOPS":
            return []
        found = issues_of(
            [noun, *(one._replace(first=noun.last, last=noun.last) for one in self.classes)], self.reading.codebook
        )
        return [Issue(clause.first, clause.last, one.issue) for one in found[:1]]
