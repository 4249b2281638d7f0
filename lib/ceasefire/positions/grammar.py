"""The grammar of a clause: which party takes which stance on which issue.

A clause takes a stance through a verb or noun of stances.csv, a modal (must, will, would, can),
a negation (“no X without Y”) or, in a quotation, an order. The subject holds it, or the
speaker; never the addressee. Its issues are the coordinated ones of its object.
"""

from __future__ import annotations

from ceasefire.positions.bare import ANNOUNCING, DENYING, HALTING, SUGGESTING
from ceasefire.positions.claims import LISTING, POINTS, STANDPOINTS
from ceasefire.positions.clauses import DUTY, MODALS, NEGATIONS
from ceasefire.positions.constructions import ANSWERS, CARRIED, HARM, NEEDED, RECALLING, SIGNING, TYING, WAYS
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.matters import BE, exact
from ceasefire.positions.modals import PLANS
from ceasefire.positions.parties import GO_BETWEENS, Party
from ceasefire.positions.stances import Stance
from ceasefire.positions.subjects import AUXILIARIES

_NAMING = STANDPOINTS | POINTS | RECALLING | NEEDED | {"together", "time"}
_FINITE = wordset("is are was were has have had does did do didn't doesn't wasn't isn't hasn't hadn't came went")
_COMMON = ("the ", "his ", "her ", "their ", "its ", "all ", "both ")
_WONDERED = wordset("show shows showed know knows knew ask asks asked decide decides decided clear see of on about")
_WHILE = wordset("throughout during over within")
_PROPOSING = SUGGESTING | ANNOUNCING
_TAKEN = frozenset({"offer", "accept", "reject"})
_FOUGHT_FOR = frozenset({"war_aims", "troop_withdrawal"})  # what a quotation that asks for nothing vows, or refuses
# The words without which no condition makes a stance of what it hangs on.
_UNMET = wordset("until till unless before without only except condition provided long")
# Without a speaker a modal takes a stance only in a plan, under a condition or in a refusal.
PLANNED = PLANS | NEGATIONS | _UNMET | {"if", "once"}
# What is enough in a sentence that names an issue.
OUTRIGHT = TYING | CARRIED | STANDPOINTS | LISTING | WAYS | POINTS | {"hold"}
# Without a stance word, a modal or a quotation a stance needs one of these.
SIGNS = _UNMET | NEGATIONS | SIGNING | SUGGESTING | ANNOUNCING | DENYING | {"possible"}


class Context(Stance):
    """One clause with what is needed to read it."""

    def read(self) -> None:
        """Emit the clause's rows."""
        first, last = self.clause.first, self.clause.last
        worth = bool(self.stances or self.classes or self.pending or self.clause.condition)
        if not (worth or not _NAMING.isdisjoint(self.reading.bag) or self._item() or self._may_speak(first, last)):
            return
        if self.clause.opener == "who" and self.lower[first - 2 : first - 1] != [","] and self._asks_who():
            return
        before = len(self.article.rows)
        modal = next((at for at in self.reading.modals if first <= at < last), None) if self.reading.modals else None
        if modal is None and "whoever" in self.lower[first : first + 3]:
            return  # “whoever murders captives does not want a deal”
        verb = self._verb() if self.stances else None
        self.head = modal if verb is None else verb.first if modal is None else min(modal, verb.first)
        if self.construction():
            return
        if self.head is None and not self.pending and not (self.holder and (self.classes or self.clause.condition)):
            return
        if self._hangs_alone():
            return
        head = self.head if self.head is not None else last
        if self.head is None and not self.pending and not self._may_be_bare():
            self.head = last  # its subject is found when a clause after it asks
            return
        subject = self._subject(first, head)
        if self.clause.opener == "said" and not self.holder and self.phrase.lower() == "they" and self._many_speak():
            subject = []  # “traders said they would …”: they are who is cited, and no party
        self._parties = subject
        if (
            subject
            and self.holder
            and self.clause.opener in ("but", "while", "although", "as")
            and subject[0].actor != self.holder[0].actor
        ):
            self.voice, self.printed, self.holder = None, "", []
        if verb and modal is None and self._asked_of_another(verb, subject):
            verb = None
        mediates = (
            verb is not None and verb.value == "mediate" and modal is not None and not self._negated(modal, verb.first)
        )
        if verb and (modal is None or verb.first < modal or mediates or self._same_predicate(modal, verb)):
            ours = bool(self.holder) and modal == verb.first and self.lower[modal] == "needs"  # “X needs to leave”
            if modal is not None and (modal < verb.first or ours) and self._duty(modal):
                self._modal(modal, subject)
            else:
                self._stance(verb, subject)
        elif modal is not None:
            self._modal(modal, subject)
        else:
            self._bare(subject)
        if verb and len(self.stances) > 1:
            self._asides(verb)
        if self.pending and len(self.article.rows) == before and self.pending.action:
            one = self.pending
            be = next((at for at in range(first, last) if self.lower[at] in BE), first)
            if one.action == "demand" and "precede" in self.lower[first:last]:
                last = self.lower.index("precede", first)  # “demands that X precede Y”
            if resumed := self._resumes(first, last):
                be, last = resumed, len(self.lower)
            issues = self._issues(be, last) or self._issues(first, last) or self._freeing(first, last)
            if (
                issues
                and be < issues[0].first
                and not _WHILE.isdisjoint(self.lower[issues[0].first - 2 : issues[0].first])
            ):
                issues = self._issues(first, be) or issues  # “that the release be spread out over the truce”
            issues = issues or self._condition_issues()
            issues = issues or (self._people(first, last) if one.action == "demand" else [])
            if one.action == "demand":
                issues = self._admits(first, last) or exact(issues, self._issues, last)
                if "DESTROY" in self.kinds and subject and subject != list(one.holders):
                    issues = [each._replace(issue="disarmament") for each in issues[:1]]
                land = self._departure(first, last)
                issues = issues if any(each.issue == "troop_withdrawal" for each in issues) else [*issues, *land]
                if not issues and one.mark.row["strong"]:
                    issues = [Issue(first, last, "other")]
            if one.mark.row["term"] == "insist":
                wished = self._wished() and (modal is None or not self._foretells(modal))
                issues = (issues or [Issue(first, last, "other")]) if wished else []
                if self._stays(issues) or self._will_not(first, last):
                    one = one._replace(action="reject")
            condition = self.clause.condition
            if (
                one.action == "threaten"
                and condition
                and condition[2] == "while"
                and issues == self._condition_issues()
            ):
                issues = [each._replace(issue="ceasefire_pause") for each in issues[:1]]  # “while the fighting goes on”
            if one.action == "threaten" and any(mark.row["term"] in ANSWERS for mark in self.classes):
                issues = [Issue(first, last, "other")]
            if one.action == "threaten" and ("GAPS" in self.kinds or self._endangers(first, last)):
                issues = []  # “warned that gaps remained”, “that it would endanger the captives”
            if one.action == "threaten" and not issues and set(self.lower[first:last]) & HARM:
                issues = [Issue(first, last, "other")]
            if not issues and (one.action == "concede" or (one.action in _TAKEN and one.mark.row["strong"])):
                issues = [Issue(first, last, "other")]
            self.phrase = self.before.phrase if self.before else ""  # who demanded it is cited, not who is to do it
            self._rows(list(one.holders), one.action, issues, "that", one.first)

    def set_out(self, owner: Party, verb: int) -> None:
        """Put down the terms a clause of a plan names: offered where they are its owner's to give, else demanded."""
        first, last = self.clause[:2]
        named = [mark.value for mark in self.reading.actors if first <= mark.first < first + 4]
        does = (
            not named or named[0] == owner.actor or owner.actor in GO_BETWEENS
        )  # not “Kyiv would …”, of Moscow's plan
        for one in [*(self._issues(max(first, verb), last) or self._issues(first, last)), *self._condition_issues()]:
            if one.issue != "negotiation_itself":
                action = "offer" if does and self._given_by(owner, one) else "demand"
                self._rows([owner], action, [one], "plan", min(one.first, self.clause.first))

    def _many_speak(self) -> bool:
        """Whether those cited here are a crowd without a name: “traders said”, “European officials said”."""
        reading = self.reading
        start, text = reading.words.starts[self.clause.first], reading.text
        said = [one.speaker for one in reading.says if one.scope.start <= start < one.scope.end]
        named = any(one.start <= reading.words.starts[mark.first] < one.end for one in said for mark in reading.actors)
        return not named and any(text[one.start : one.end].endswith("s") for one in said)

    def _asks_who(self) -> bool:
        """“(It shows) who wants war and who wants peace”: no one's stance."""
        lower, first = self.lower, self.clause.first
        asked = [lower[at - 1] for at in range(1, first) if lower[at] == "who"]
        return bool(asked) and asked[0] in _WONDERED

    def _resumes(self, first: int, last: int) -> int:
        """Where “(demanded that) X, which is …, leave” goes on after the aside; 0 where none stands."""
        lower = self.lower
        if last - first > 6 or lower[last - 1] != "," or lower[last : last + 1] not in (["which"], ["who"], ["whose"]):
            return 0
        return next((at + 1 for at in range(last + 2, len(lower) - 2) if lower[at] == ","), 0)

    def _hangs_alone(self) -> bool:
        """“(Would lift the siege, but) only once X disarms”: asked by who holds what stands before it."""
        condition = self.clause.condition
        if condition is None or condition[:2] != self.clause[:2] or condition[2] != "only" or self.before is None:
            return False
        holders = self.before.subject() or self.holder
        return bool(holders) and self._condition_rows(holders)

    def _may_be_bare(self) -> bool:
        """Whether a clause with neither stance word nor modal can hold a stance: it negates, announces or is quoted."""
        (first, last, opener, condition), lower = self.clause, self.lower
        if condition or not DENYING.isdisjoint(lower[first:last]):
            return True
        if opener == "said" and not HALTING.isdisjoint(lower[first:last]):
            return True
        if opener == "said" and not _PROPOSING.isdisjoint(lower[max(0, first - 4) : first]):
            return True
        return self.quoted() and any(one.issue in _FOUGHT_FOR for one in self._issues(first, last))

    def _verb(self) -> Mark | None:
        """The first stance word of the clause; one of saying only where it has an owner, or there is no other."""
        says = None
        for mark in self.stances:
            if not self._noise(mark):
                if mark.value != "SAY" or self._possessed(mark):
                    return mark
                says = says or (mark if mark.row["part"] == "v" else None)  # “minutes after the announcement”
        return says

    def _may_speak(self, first: int, last: int) -> bool:
        """Whether a clause without any term can hold a stance all the same: a modal, or an order in a quotation."""
        if self.reading.modals and any(first <= at < last for at in self.reading.modals):
            return True
        return bool(self.holder) and self.reading.quotes != [] and self.quoted()

    def _wished(self) -> bool:
        """Whether the clause after “insisted that” says what should be, not what is: “that the monitors go”."""
        clause = self.lower[self.clause.first : self.clause.last]
        if {"be", "first"} & set(clause) or any(word in DUTY or word in MODALS for word in clause):
            return True
        return not any(
            word in _FINITE or (word.endswith("ed") and at > 1 and "-" not in word)
            for at, word in enumerate(clause[:7])
        )

    def _same_predicate(self, modal: int, verb: Mark) -> bool:
        """Whether only adverbs, auxiliaries and negations stand between a modal and a stance verb."""
        between = self.lower[modal + 1 : verb.first]
        if verb.row["term"] in ("red line", "non-starter") and between[-2:] in (["be", "a"], ["be", "our"]):
            between = between[:-2]  # “would be a red line”
        return all(word in AUXILIARIES or word in NEGATIONS or word.endswith("ly") for word in between)

    def _asked_of_another(self, verb: Mark, subject: list[Party]) -> bool:
        """“(Insisted that) Israel first commit to a truce”: what another is to do is asked by who insists."""
        one = self.pending
        verb_s = verb.row["term"].split()[0]
        plain = self.lower[verb.first] in (verb_s, f"{verb_s}s") and verb.row["part"] == "v"
        it = self.lower[self.clause.first] in ("it", "they")  # “demanded that it respect the truce”
        common = self.phrase.lower().startswith(_COMMON)  # “demanded that the cabinet accept it”
        if one is None or not one.holders or not (subject or common):
            return False
        if not (it or common or subject[0].actor != one.holders[0].actor):
            return False
        return bool(
            plain
            and one.action in ("demand", "concede", "reject")
            and verb.value in ("accept", "offer", "concede", "reject")
        )
