"""Stances of clauses with neither a modal nor a stance word: “no X without Y”, “we are fighting until victory”."""

from __future__ import annotations

import itertools

from ceasefire.positions.constructions import HARM
from ceasefire.positions.duties import Duties
from ceasefire.positions.lexicon import Issue, wordset
from ceasefire.positions.parties import GO_BETWEENS, Party

GIVING = {
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
_DELAYS = wordset(
    "hold holding held wait waiting delay delayed delaying postpone postponed withhold withholding withheld"
)
DENYING = wordset("no not never nothing few don't doesn't isn't aren't")
SUGGESTING = wordset("suggested suggests")
ANNOUNCING = wordset("announced announces announce declared declares proclaimed")
_READY = wordset("ready willing prepared")
_OCCUPYING = wordset("occupation occupies occupied occupying")
HALTING = wordset("halting stopping suspending ceasing")
_PERCEIVING = wordset("match resemble belong concern hear know see think believe expect understand remember feel care")
_LEFT_OUT = wordset("include contain provide mention address meet satisfy reflect answer fulfil fulfill")
_HAPPENED = wordset(
    "taken occurred happened held found reached comment confirmation response word progress breakthrough sign",
    "immediate made yet",
)


class Bare(Duties):
    """A clause read for its negation, condition or announcement, where no single word takes a stance."""

    def _bare(self, subject: list[Party]) -> None:
        """A clause with neither stance word nor modal: “no X without Y”, an order, “we are fighting until victory”."""
        clause, lower = self.clause, self.lower
        if not self.holder:
            return
        issues = self._issues(clause.first, clause.last)
        condition = clause.condition[2] if clause.condition else ""
        early = lower[clause.first : min(clause.last, clause.first + 6)]
        negated = any(word in ("no", "not", "never", "nothing") for word in early)
        if not issues and negated and self._leaves(self.holder):
            issues = [Issue(clause.first, clause.last, "troop_withdrawal")]  # “we are not leaving Goma”
        quoted = self.reading.inside_quote(self.reading.words.starts[clause.first])
        if negated and condition in ("until", "only"):
            if not self._condition_rows(self.holder):
                issues = issues or self._people(clause.first, clause.last)
                own = self._lasting() and self.kinds & GIVING
                self._rows(self.holder, "reject" if own else "demand", issues, "no-until")
                self._occupied(self.holder)
        elif {"no", "few"} & set(early) and {"restrictions", "limits", "tests", "checks", "conditions"} & set(
            lower[clause.first : clause.last]
        ):
            issue = [Issue(clause.first, clause.last, self.article.issue)] if self.article.issue else []
            self._rows(self.holder, "concede", issues or issue, "no-limit")
        elif negated and issues and lower[clause.first] in ("no", "not", "never") and not self._reports():
            self._rows(self.holder, "reject", issues, "no")
        elif clause.opener == "said" and issues and subject == self.holder and self._is_halting():
            pause = issues[0]._replace(issue="ceasefire_pause")
            self._rows(
                self.holder, "offer", [pause if issues[0].issue == "ceasefire_permanence" else issues[0]], "halting"
            )
        elif (
            issues and self._denies() and (subject == self.holder or (not subject and self._of_who_speaks_or_nobody()))
        ):
            self._rows(self.holder, "reject", issues, "does-not")
        elif clause.opener == "said" and not self.pending and self._announced():
            self._rows(self.holder, "offer", issues[:1], "announced", max(0, clause.first - 1))
        elif "possible" in lower[clause.first : clause.last] and condition in ("if", "only"):
            self._rows(self.holder, "demand", issues, "if")
        elif condition in ("if", "only") and not _READY.isdisjoint(early) and not negated:
            self._rows(self.holder, "demand", self._condition_issues(), "if")
        elif condition == "until" and _DELAYS & set(lower[clause.first : clause.last]):
            if not self._condition_rows(self.holder):
                self._rows(self.holder, "demand", issues, "until")
        elif quoted and subject == self.holder and self._stays(issues):
            self._rows(self.holder, "reject", issues[:1], "stays")
        elif condition == "until" and self._unless() and not HARM.isdisjoint(lower[clause.first : clause.last]):
            self._rows(self.holder, "threaten", self._condition_issues()[:1], "if", clause.first)
        elif clause.opener in ("which", "who", "whose") and condition != "until":
            return  # “a policy which is based on going on with the war”
        elif (quoted or condition == "until") and (subject == self.holder or not subject):
            aims = [one for one in issues or self._condition_issues() if one.issue == "war_aims"][:1]
            self._rows(self.holder, "vow", aims, "quoted")
            if aims:
                self._rows(self.holder, "demand", [one for one in issues if one.issue != "war_aims"], "quoted")

    def _occupied(self, holders: list[Party]) -> None:
        """What is asked for where the condition is an occupation: its end."""
        condition = self.clause.condition
        if condition and self._lasting() and not _OCCUPYING.isdisjoint(self.lower[condition[0] : condition[1]]):
            self._rows(
                holders, "demand", [Issue(condition[0], condition[1], "troop_withdrawal")], "until", condition[0]
            )

    def _of_who_speaks_or_nobody(self) -> bool:
        """Whether a denial has no subject of its own, or one of talks: not “the trauma does not end with a truce”."""
        words = self.phrase.lower().split()
        named = any(mark.first <= self.clause.first + 2 for mark in self.classes)  # “the war does not end when …”
        return named or not words or words[0] != "the"

    def _reports(self) -> bool:
        """“No agreement had been reached”: what happened, not what is refused."""
        return not _HAPPENED.isdisjoint(self.lower[self.clause.first : self.clause.last])

    def _is_halting(self) -> bool:
        """“(Said) it was halting all operations”: a truce of its own."""
        words = self.lower[self.clause.first : self.clause.last]
        return any(one in ("was", "were", "is", "are") and other in HALTING for one, other in itertools.pairwise(words))

    def _announced(self) -> bool:
        """“Announced a three-day ceasefire”: offered by who announces it, unless that is a go-between."""
        first = self.clause.first
        near = {mark.value for mark in self.classes if mark.first < first + 5}
        said = self.lower[max(0, first - 4) : first]
        opens = self.lower[first] in ("a", "an", "the", "its")
        if opens and near and not SUGGESTING.isdisjoint(said):
            return True
        return (
            opens
            and bool(near & {"TRUCE", "WITHDRAW", "HALT"})
            and not ANNOUNCING.isdisjoint(said)
            and self.holder[0].actor not in GO_BETWEENS
        )

    def _denies(self) -> bool:
        """“does not negotiate”, “are not going to Doha”: a standing refusal in the present."""
        words = self.lower[self.clause.first : self.clause.last]
        if not _LEFT_OUT.isdisjoint(words) and any(mark.value in ("TALK", "TRUCE") for mark in self.classes):
            return False  # “the text does not include X”
        for at, word in enumerate(words[:-1]):
            if word in ("don't", "doesn't") or (word in ("do", "does") and words[at + 1] == "not"):
                return _PERCEIVING.isdisjoint(words[at + 1 : at + 4])
            if word in ("is", "are", "'s", "'re", "am", "'m") and words[at + 1] == "not":
                return words[at + 2 : at + 3] != [] and words[at + 2].endswith("ing")
            if word in ("isn't", "aren't") and words[at + 1].endswith("ing"):
                return True
        return False
