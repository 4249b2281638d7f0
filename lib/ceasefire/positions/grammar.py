"""The grammar of a clause: which party takes which stance on which issue.

A clause takes a stance through a verb or noun of stances.csv, a modal (must, will, would, can),
a negation (“no X without Y”) or, in a quotation, an order. The subject holds it, or the
speaker; never the addressee. Its issues are the coordinated ones of its object.
"""

from __future__ import annotations

from ceasefire.positions.clauses import CONDITION_WORDS, DUTY, MODALS, NEGATIONS, is_duty
from ceasefire.positions.constructions import ANSWERS, HARM, SIGNING, Constructions
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.parties import ARMY, FIRST_PERSON, GO_BETWEENS, Party
from ceasefire.positions.statements import VERDICTS, exact
from ceasefire.positions.subjects import AUXILIARIES, Pending

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


class Context(Constructions):
    """One clause with what is needed to read it."""

    def read(self) -> None:
        """Emit the clause's rows."""
        first, last = self.clause.first, self.clause.last
        self.head = None
        worth = self.stances or self.classes or self.pending or self.clause.condition or "together" in self.reading.bag
        if not (worth or self._may_speak(first, last)):
            return
        before = len(self.article.rows)
        modal = next((at for at in self.reading.modals if first <= at < last), None) if self.reading.modals else None
        verb = self._verb() if self.stances else None
        self.head = modal if verb is None else verb.first if modal is None else min(modal, verb.first)
        if self.construction():
            return
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
        if verb and modal is None and self._asked_of_another(verb, subject):
            verb = None
        mediates = (
            verb is not None and verb.value == "mediate" and modal is not None and not self._negated(modal, verb.first)
        )
        if verb and (modal is None or verb.first < modal or mediates or self._same_predicate(modal, verb)):
            if modal is not None and modal < verb.first and self._duty(modal):
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
            be = next((at for at in range(first, last) if self.lower[at] in _BE), first)
            issues = self._issues(be, last) or self._issues(first, last) or self._condition_issues()
            issues = issues or (self._people(first, last) if one.action == "demand" else [])
            if one.action == "demand":
                issues = exact(issues, self._issues, last)
                if "DESTROY" in self.kinds and subject and subject != list(one.holders):
                    issues = [each._replace(issue="disarmament") for each in issues[:1]]
                if not issues and one.mark.row["strong"]:
                    issues = [Issue(first, last, "other")]
            if one.mark.row["term"] == "insist":
                issues = (issues or [Issue(first, last, "other")]) if self._wished() else []
                if self._stays(issues):
                    one = one._replace(action="reject")
            if one.action == "threaten" and any(mark.row["term"] in ANSWERS for mark in self.classes):
                issues = [Issue(first, last, "other")]
            if one.action == "threaten" and not issues and set(self.lower[first:last]) & HARM:
                issues = [Issue(first, last, "other")]
            if not issues and one.action in ("offer", "accept", "reject") and one.mark.row["strong"]:
                issues = [Issue(first, last, "other")]
            self._rows(list(one.holders), one.action, issues, "that", one.first)

    def _verb(self) -> Mark | None:
        """The first stance word of the clause; one of saying only where it has an owner, or there is no other."""
        says = None
        for mark in self.stances:
            if not self._noise(mark):
                if mark.value != "SAY" or self._possessed(mark):
                    return mark
                says = says or mark
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
            word in _FINITE or (word.endswith("ed") and at > 1 and "-" not in word) for at, word in enumerate(clause)
        )

    def _duty(self, at: int) -> bool:
        if self.clause.opener == "because" or (at == self.clause.first and self.lower[at] == "should"):
            return False  # “should it refuse”
        return is_duty(self.lower, at)

    def _same_predicate(self, modal: int, verb: Mark) -> bool:
        """Whether only adverbs, auxiliaries and negations stand between a modal and a stance verb."""
        between = self.lower[modal + 1 : verb.first]
        return all(word in AUXILIARIES or word in NEGATIONS or word.endswith("ly") for word in between)

    def _noise(self, mark: Mark) -> bool:
        """A stance word that is none here: a noun (“the offer”), or a word that also means something else."""
        lower, at, term = self.lower, mark.first, mark.row["term"]
        before, after = lower[at - 1] if at else "", lower[mark.last] if mark.last < len(lower) else ""
        word = lower[at]
        if mark.value in ("RULE", "PROPOSAL"):
            return True
        if mark.value == "demand" and not _UNNAMED.isdisjoint(lower[mark.last : mark.last + 6]):
            return True  # “asked not to be named”
        if "whether" in lower[max(0, self.clause.first - 1, at - 7) : at] or "forgiveness" in lower[mark.last :][:4]:
            return True
        if term in _NOUNS_TOO_TERMS and word == term and after in (",", ".") and self.clause.first < at:
            return True  # “a final offer, X reported”
        if mark.value == "demand" and "name" in lower[mark.last : mark.last + 5] and "used" in lower[mark.last :][:8]:
            return True  # “asked that his name not be used”
        if term == "walked out" and after == "of" and "TALK" not in self.kinds:
            return True  # “walked out of the cabinet”
        if mark.row["term"] in _BREAKING_OFF:
            talks = [one for one in self.classes if one.value in ("TALK", "CHANCE") and one.first < mark.last + 6]
            return not talks
        if term in ("offer", "present") and after == "no":
            return True  # “offered no proof”
        if before in ("-", "‑") and word.endswith("ed"):
            return True  # “a U.S.-brokered truce”
        if mark.last - at > 1 or mark.row["part"] != "v":
            return False
        if (
            word == term
            and mark.value in _NOUNS_TOO
            and lower[mark.last : mark.last + 1] != ["to"]
            and any(one.last == at and one.row["kind"] != "person" for one in self.reading.actors)
        ):
            return mark.row["term"] not in ("want", "demand", "ask", "seek")
        if before in _DETERMINERS and not word.endswith(("ed", "ing")):
            return True
        if term == "tell":
            return not self._somebody_at(at + 1, lower.index("to", at))
        if word.endswith("ing") and before in ("for", "of", "about", "from", "on"):
            return before != "on" or lower[at - 2] not in _GOING
        if before in ("of", "a", "the", "in", "'s", "'") or (before == "to" and term in ("call",)):
            return True
        if term in ("ask", "order", "pressure", "press", "push") and mark.value == "demand":
            return not ({"to", "that", "for"} & set(lower[mark.last : mark.last + 9]))
        return after == "of" and not word.endswith(("ed", "ing"))

    def _negated(self, first: int, last: int) -> bool:
        words = self.lower[first:last]
        if not NEGATIONS.isdisjoint(words):
            return True
        if "of" not in words and "from" not in words:
            return False
        joined = " ".join(words)
        return any(part in joined for part in _DENIALS)

    def _stance(self, mark: Mark, subject: list[Party]) -> None:
        """A stance verb or noun with its object."""
        clause, lower = self.clause, self.lower
        noun = mark.row["part"] in ("n", "x") or (mark.last - mark.first > 1 and lower[mark.first - 1] in _OWNING)
        owner = self._possessed(mark) if noun else []
        second = next((other for other in self.stances if other.first >= mark.last and not self._noise(other)), None)
        if second and not owner and second.row["part"] in ("n", "x") and (other := self._possessed(second)):
            self._emit(
                other, second.value, second.last, clause.last, max(clause.first, second.first - 4), "noun", second
            )
        if second and second.row["term"] in _AT_LEAST:
            self._emit(owner or subject or self.holder, "demand", second.last, clause.last, mark.first, "verb", second)
            return
        if mark.value == "SAY":
            if owner:
                self.after = Pending(tuple(owner), "", mark, clause.first)
            return
        if mark.value == "PRECONDITION":
            self._precondition(mark)
            return
        if self.phrase.lower() == "you" and not owner:
            return
        holders, first, last = owner or subject, mark.last, clause.last
        if mark.row["term"] == "red line" and _BE.isdisjoint(lower[max(clause.first, mark.first - 4) : mark.first]):
            return
        if mark.row["term"] in VERDICTS and second and lower[mark.last] == "to" and second.first == mark.last + 1:
            return  # “it would be unrealistic to insist on X”
        if mark.row["term"] in VERDICTS:
            called = next((at for at in range(clause.first, mark.first) if lower[at] in _CALLS), None)
            holders = self.holder if called is None else self._subject(clause.first, called) or subject
            if not holders and lower[clause.first] in ("its", "their") and self.article.topic:
                holders = [self.article.topic]
            first = clause.first
        elif not owner and self._passive(mark):
            holders, first, last = self._agent(mark.last - 1, clause.last), clause.first, mark.first
            if first == last:  # “the plan, rejected by X, …”
                first = max(0, last - 14)
            if mark.value == "mediate" and holders:
                talks = any(one.value == "TALK" for one in self.reading.classes)
                found = self._issues(max(0, mark.first - 8), mark.first)[:1] or self._issues(mark.last, clause.last)[:1]
                named = found[0].issue if found else "negotiation_itself" if talks else ""
                issues = [Issue(mark.first, clause.last, named)] if named else []
                self._rows(holders, "mediate", issues, "agent", mark.first)
                if second:
                    self._stance(second, self._subject(clause.first, second.first))
                return
            if not holders and self.holder and self._decides(mark):
                holders = self.holder
                if lower[mark.last : mark.last + 1] == ["to"]:
                    first, last = mark.last, clause.last
            if not holders:
                return
        if mark.value == "mediate" and not holders:
            holders = self._opening_party()
        action = self._action(mark, second, owner)
        if not action:
            if second and mark.value == "DECLARE":
                self._stance(second, subject)
            return
        if (
            not holders
            and self.holder
            and mark.value not in ("mediate", "concede")
            and (
                clause.first == mark.first
                or clause.opener in ("said", "that")
                or self.phrase.lower().strip(' “"') == "there was"
            )
        ):
            holders = self.holder
        condition = clause.condition[2] if clause.condition else ""
        if action in ("accept", "offer") and condition == "only":
            if self._condition_rows(holders):
                return
            action = "demand"
        refuses = mark.row["term"] in _REFUSALS
        if (
            action == "reject"
            and condition in ("until", "only")
            and (refuses or condition == "only")
            and self._condition_rows(holders)
        ):
            return
        if action == "mediate" and mark.value != "mediate" and second:
            self._emit(holders, action, second.last, last, mark.first, "verb", second)
            return
        self._emit(holders, action, first, last, mark.first, "verb", mark)
        if action == "concede" and condition == "only":
            self._condition_rows(holders)

    def _asides(self, main: Mark) -> None:
        """Stances that hang on nouns of the clause: “the 125 offered by Israel”, “an American proposal to …”."""
        lower, clause = self.lower, self.clause
        for mark in self.stances:
            if mark is main or mark.first < main.first:
                continue
            if mark.row["part"] == "v" and lower[mark.last : mark.last + 1] == ["by"] and mark.value in _BY_AGENT:
                holders = self._agent(mark.last, clause.last)
                issues = self._issues(max(clause.first, mark.first - 6), mark.first)
                issues = issues or self._issues(max(clause.first, mark.first - 14), mark.first)
                if holders and issues:
                    self._rows(
                        holders, mark.value, [Issue(mark.first, mark.last, issues[-1].issue)], "agent", mark.first
                    )
            elif mark.value == "mediate" and "by" in (lower[mark.last - 1], *lower[mark.last : mark.last + 1]):
                holders = self._agent(mark.last - 1, clause.last)
                talks = any(one.value in ("TALK", "TRUCE") for one in self.classes)
                if holders and talks:
                    self._rows(
                        holders, "mediate", [Issue(mark.first, mark.last, "negotiation_itself")], "agent", mark.first
                    )
            elif mark.value == "offer" and lower[mark.last : mark.last + 1] == ["by"]:
                holders, issues = self._agent(mark.last, clause.last), self._issues(mark.last, clause.last)[:1]
                if holders and issues:
                    self._rows(holders, "offer", issues, "noun", mark.first)
            elif mark.value == "PROPOSAL":
                named = [one for one in self.reading.actors if one.last == mark.first and one.row["kind"] == "demonym"]
                issues = self._issues(mark.last, clause.last)[:1] if named else []
                if issues:
                    holders = [Party(named[0].value, "demonym")]
                    self._rows(holders, "offer", issues, "noun", named[0].first)

    def _action(self, mark: Mark, second: Mark | None, owner: list[Party]) -> str:
        """The action of a stance verb, with negation and the verb it governs; "" when it is none."""
        lower, clause, action = self.lower, self.clause, mark.value
        if action == "PLAN" and mark.row["term"] in _FORESEE and self._parties:
            return "offer"
        if action == "PLAN" or (action == "demand" and mark.row["term"] == "call for"):
            planned = bool(_PLANS & set(self.phrase.lower().split()))
            return "offer" if planned else "" if action == "PLAN" else action
        if action == "DECLARE":
            after = set(lower[mark.last : mark.last + 9])
            declared = {"unilateral"} & after or (
                mark.row["term"] == "declare" and _TRUCES & set(lower[mark.last :][:5])
            )
            return "offer" if declared else ""
        if mark.row["term"] == "sign" and lower[mark.first - 1 : mark.first] == ["without"]:
            return "reject"
        if mark.row["term"] == "sign" and (clause.opener in ("which", "who", "that") or not _signs(lower, mark.first)):
            return ""
        if mark.row["term"] in _ORDERING and self._own_forces(mark.last):
            return "offer" if self.kinds & {"HALT", "TRUCE", "WITHDRAW", "DISARM", "SURRENDER", "PULL"} else ""
        if mark.row["term"] == "welcome" and not self.kinds & {"TRUCE", "TALK"}:
            return ""
        if action in ("demand", "reject") and lower[max(0, mark.first - 2) : mark.first] == ["no", "longer"]:
            talks = mark.row["term"] == "want" and self.kinds & {"TALK", "TRUCE"}
            return "reject" if talks else "concede"
        if mark.row["term"] == "abandon" and "TALK" in self.kinds:
            return "reject"
        negated = self._negated(max(clause.first, mark.first - 5), mark.first)
        if negated and mark.row["term"] in _DOORS:
            return "accept"
        if negated and mark.row["term"].startswith("say"):
            return ""  # “it did not say yes, and it did not say no”
        if negated and action == "concede" and _CLAIMED & set(lower[mark.last : mark.last + 5]):
            return "demand"
        if negated and action == "demand" and mark.row["term"] in ("want", "seek"):
            others = self.holder and self._parties and self._parties[0].actor != self.holder[0].actor
            return "" if others else "reject"
        near = 7 if second and second.value == "mediate" else 4
        inner = second.value if second and not owner and second.first - mark.last <= near else ""
        inner = "" if lower[mark.last : mark.last + 1] == ["by"] else inner
        after = self._negated(mark.last, min(mark.last + 4, clause.last))
        if action == "accept" and not negated and self.kinds & _ATTACKS_ON and not self.kinds & {"TRUCE", "HALT"}:
            return "vow"  # “approved the plans for an assault”
        if mark.row["term"] in ("working to", "working with", "been working"):
            sought = self.kinds & {"TRUCE", "TALK", "RELEASE", "HOSTAGE"}
            if second and second.value == "mediate":
                return "mediate"
            return "mediate" if sought and self._parties and self._mediators() else ""
        if mark.row["term"] == "seek" and self._parties and self._mediators():
            return "mediate"
        if action == "vow" and after and not _STRIKING.isdisjoint(lower[mark.last : mark.last + 5]):
            return "offer"  # “promised not to attack”
        action = _combined(action, inner, negated, after)
        if inner == "mediate" and action in ("offer", "accept", "vow"):
            return "mediate"
        if action == "offer" and "CONTINUE" in self.kinds and "TALK" in self.kinds:
            return "accept"
        if action == "vow" and "HALT" in self.kinds and not self.kinds & {"DESTROY", "VICTORY"}:
            return "offer"
        if action == "vow" and self.kinds & _GIVING and not self.kinds & _AGGRESSIVE:
            return "offer"
        if action == "vow" and self._quits():
            return "threaten"
        return action

    def _mediators(self) -> bool:
        """Whether the subject is a go-between: what it seeks it seeks for others."""
        return "mediator" in self.phrase.lower() or self._parties[0].actor in GO_BETWEENS

    def _asked_of_another(self, verb: Mark, subject: list[Party]) -> bool:
        """“(Insisted that) Israel first commit to a truce”: what another is to do is asked by who insists."""
        one = self.pending
        plain = self.lower[verb.first] == verb.row["term"].split()[0] and verb.row["part"] == "v"
        others = one is not None and subject and one.holders and subject[0].actor != one.holders[0].actor
        return bool(others and plain and one.action == "demand" and verb.value in ("accept", "offer", "concede"))

    def _own_forces(self, at: int) -> bool:
        """“(Ordered) its fighters to …”: one's own, of whom nothing is demanded."""
        lower = self.lower
        owned = lower[at : at + 1] in (["its"], ["his"], ["their"], ["our"])
        army = lower[at : at + 1] == ["the"] and bool(ARMY.match(" ".join(lower[at + 1 : at + 3])))
        return (owned or army) and "to" in lower[at : at + 6]

    def _precondition(self, mark: Mark) -> None:
        """“X and Y are a precondition for Z”: the speaker asks for X and Y, and puts off Z."""
        if self.holder:
            self._emit(self.holder, "demand", self.clause.first, mark.first, self.clause.first, "precondition")
            self._emit(self.holder, "demand", mark.last, self.clause.last, mark.first, "precondition")

    def _passive(self, mark: Mark) -> bool:
        lower, at = self.lower, mark.first
        if not lower[at].endswith(("ed", "en", "n", "t")):
            return False
        if lower[mark.last - 1] in ("by", "for") and mark.value == "mediate":
            return True
        if lower[mark.last - 1] == "to" or (
            mark.row["term"] == "oppose" and lower[mark.last : mark.last + 1] == ["to"]
        ):
            return False  # “is committed to”, “is opposed to”
        before = [word for word in lower[max(self.clause.first, at - 3) : at] if not word.endswith("ly")]
        return bool(before and before[-1] in _BE and (mark.row["part"] == "v" or mark.value == "mediate")) or lower[
            mark.last : mark.last + 1
        ] == ["by"]

    def _refused(self, at: int, subject: list[Party]) -> list[Issue]:
        """What “we will not pay”, “would never submit to it” refuses: what was spoken of, or something unlisted."""
        clause, lower = self.clause, self.lower
        after = [word for word in lower[at + 1 : clause.last] if word[0].isalnum() and word not in NEGATIONS]
        if not subject or not after or not _KNOWING.isdisjoint(after[:3]) or lower[at] in ("may", "might"):
            return []
        pointing = after[-1] in ("it", "that", "this", "so")
        if not {"details", "back", "detail"}.isdisjoint(after):
            return []
        gathers = not _GATHERING.isdisjoint(after)
        known = "negotiation_itself" if gathers else "other"
        if pointing:
            if self.article.rows and self.article.rows[-1][1].paragraph == self.reading.paragraph:
                return []  # said already: “We will not leave. We cannot do it”
            known = self.article.issue or self.article.meant()
        return [Issue(clause.first, clause.last, known)]

    def _stays(self, issues: list[Issue]) -> bool:
        """“Will keep troops in the strip”, “would hold on to the ground”: no withdrawal."""
        return (
            bool(issues) and issues[0].issue == "troop_withdrawal" and bool(self.kinds & {"STAY", "KEEP", "CONTINUE"})
        )

    def _decides(self, mark: Mark) -> bool:
        """“Will be rejected”, “have been asked to …”: without an agent the speaker is meant."""
        before = self.lower[max(self.clause.first, mark.first - 4) : mark.first]
        if mark.value == "reject":
            return not {"will", "would", "'ll"}.isdisjoint(before)
        return mark.row["term"] == "ask" and "been" in before

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
            before, after = (
                self._issues(clause.first, at)[:1],
                exact(self._issues(at, clause.last), self._issues, clause.last),
            )
            issues = after or issues
            if self.holder:
                if self._before_all(at, clause.last) or (before and not after):
                    issues = before or issues
                if not issues and self._leaves(subject):
                    issues = [Issue(clause.first, clause.last, "troop_withdrawal")]
                ours = any(self.lower[near] in FIRST_PERSON for near in range(clause.first, at))
                if ours and not issues and not self._leaves(subject):
                    return  # “we must learn the lessons”: asked of nobody
                if not issues and subject and "HALT" in kinds:
                    issues = [Issue(clause.first, clause.last, "ceasefire_pause")]
                issues = issues or self._people(clause.first, clause.last) or self._condition_issues()
                goes_on = "CONTINUE" in kinds and bool(issues) and issues[0].issue == "war_aims"
                self._rows(
                    self.holder,
                    "vow" if goes_on else "demand",
                    issues or [Issue(clause.first, clause.last, "other")],
                    "duty",
                )
            return
        if not issues and self._leaves(subject):
            issues = [Issue(clause.first, clause.last, "troop_withdrawal")]
        speaks = bool(self.holder) and (not subject or subject == self.holder)
        if speaks and (condition == "if" or self._unless()) and self._threat(self.holder, issues):
            return
        if clause.opener == "which" and self.lower[clause.first - 2] in ("under", "by", "in"):
            return  # a plan's terms
        planned = bool(subject and _PLANS & set(self.phrase.lower().split()))
        if planned and not self._negated(clause.first, at + 3):
            self._rows(subject, "offer", self._issues(at, clause.last), "plan")
            return
        holders = subject or self.holder
        third = not subject and self.phrase and not (self._be_done(at) or self._negated(clause.first, at + 3))
        if third and not (kinds & _HAPPENING and any(mark.first < at for mark in self.classes)):
            return  # somebody else's act, and nobody's stance
        if not holders or not (self.voice or condition in ("until", "only", "if")):
            return
        if subject and self.holder and subject[0].actor != self.holder[0].actor:
            if {"pay", "price"} <= set(self.lower[at : clause.last]):
                self._rows(self.holder, "threaten", [Issue(clause.first, clause.last, "war_aims")], "will")
                return
            own = self.phrase.lower() in (
                "the army",
                "the military",
                "its army",
                "our army",
                "its forces",
                "our forces",
            )
            own = own and self.article.state is not None and self.holder[0].actor == self.article.state.actor
            holders = self.holder if own or self._be_done(at) or condition == "until" else []
        if not holders:
            return
        negated = self._negated(max(clause.first, at - 6), min(at + 3, clause.last))
        if negated and "HALT" in kinds and not issues and subject:
            issues = [Issue(clause.first, clause.last, "war_aims")]
        if negated and subject and not _STRIKING.isdisjoint(self.lower[at : at + 4]) and not {"HALT", "TRUCE"} & kinds:
            self._rows(holders, "offer", [Issue(clause.first, clause.last, "ceasefire_pause")], "will")
            return  # “would not strike the power plants”
        fights = kinds & {"WAR", "FIGHT", "ASSAULT"} and "HALT" in kinds
        issues = issues or self._people(clause.first, clause.last)
        if not negated and self._stays(issues) and condition not in ("if", "only"):
            self._rows(holders, "reject", issues[:1], "stays")
            return
        if negated and condition in ("until", "only") and not fights:
            if not self._condition_rows(holders):
                gathers = not _GATHERING.isdisjoint(self.lower[at : clause.last])
                issues = issues or [Issue(clause.first, clause.last, "negotiation_itself" if gathers else "other")]
                self._rows(holders, "demand", issues, "until")
            return
        if condition == "only" and not negated and self._fights_on(issues):
            self._rows(holders, "vow", issues[:1] or [Issue(clause.first, clause.last, "war_aims")], "will")
            return
        if condition == "only" and not self._condition_rows(holders):
            self._rows(holders, "demand", issues or self._issues(clause.first, clause.condition[1]), "until")
        if condition == "only":
            return
        if (condition == "if" or self._unless()) and self._threat(holders, issues):
            return
        if (
            negated
            and fights
            and not subject
            and any(mark.value == "TALK" and mark.first < at for mark in self.classes)
        ):
            self._rows(holders, "reject", issues[-1:], "will")  # “such a deal would not mean the end of the war”
            return
        if negated and (fights or (issues and all(one.issue == "war_aims" for one in issues))):
            if fights or issues:
                self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "will")
        elif not negated and not issues and subject and _FORCE & set(self.lower[at : clause.last]):
            answers = _ANSWERS & set(self.lower[at : clause.last])
            self._rows(
                holders, "threaten" if answers else "vow", [Issue(clause.first, clause.last, "war_aims")], "will"
            )
        elif negated and self._quits():
            more = self._issues(clause.first, len(self.lower))[:1]
            issue = more[0].issue if more else "other"
            self._rows(holders, "threaten", [Issue(clause.first, clause.last, issue)], "will")
        elif negated or (issues and issues[0].issue == "negotiation_itself" and kinds & {"WALKOUT", "WITHDRAW"}):
            self._rows(holders, "reject", issues or self._refused(at, subject), "will")
        elif self.pending and self.pending.action in ("threaten", "vow", "demand"):
            self._rows(holders, self.pending.action, issues, "that")
        elif (
            condition == "until"
            and ("CONTINUE" in kinds or _DELAYS & set(self.lower[clause.first : clause.last]))
            and not self._fights_on(issues)
            and self._condition_issues()
        ):
            self._condition_rows(holders)
        elif "CONTINUE" in kinds and issues and issues[0].issue == "negotiation_itself":
            self._rows(holders, "accept", issues, "will")
        elif self._fights_on(issues):
            self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "will")
        elif kinds & _AGGRESSIVE and not kinds & {"TRUCE", "EXTEND"} and kinds != {"STAY"}:
            self._rows(holders, "vow", issues, "will")
        elif kinds & _GIVING and subject and self._be_done(at) and self.holder and subject != self.holder:
            self._rows(self.holder, "vow", issues, "will")  # “Hamas will be disarmed”
        elif kinds & _GIVING:
            self._rows(holders, "concede" if self._reverses() else "offer", issues, "will")

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
                issues = issues or self._people(clause.first, clause.last)
                self._rows(self.holder, "demand", issues, "no-until")
        elif {"no", "few"} & set(early) and {"restrictions", "limits", "tests", "checks", "conditions"} & set(
            lower[clause.first : clause.last]
        ):
            issue = [Issue(clause.first, clause.last, self.article.issue)] if self.article.issue else []
            self._rows(self.holder, "concede", issues or issue, "no-limit")
        elif negated and issues and lower[clause.first] in ("no", "not", "never") and not self._reports():
            self._rows(self.holder, "reject", issues, "no")
        elif issues and self._denies() and (subject == self.holder or not subject):
            self._rows(self.holder, "reject", issues, "does-not")
        elif clause.opener == "said" and self._announced():
            self._rows(self.holder, "offer", issues[:1], "announced", max(0, clause.first - 1))
        elif "possible" in lower[clause.first : clause.last] and condition in ("if", "only"):
            self._rows(self.holder, "demand", issues, "if")
        elif condition == "until" and _DELAYS & set(lower[clause.first : clause.last]):
            if not self._condition_rows(self.holder):
                self._rows(self.holder, "demand", issues, "until")
        elif quoted and subject == self.holder and self._stays(issues):
            self._rows(self.holder, "reject", issues[:1], "stays")
        elif (quoted or condition == "until") and (subject == self.holder or not subject):
            aims = [one for one in issues or self._condition_issues() if one.issue == "war_aims"][:1]
            self._rows(self.holder, "vow", aims, "quoted")
            if aims:
                self._rows(self.holder, "demand", [one for one in issues if one.issue != "war_aims"], "quoted")

    def _reports(self) -> bool:
        """“No agreement had been reached”: what happened, not what is refused."""
        return not _HAPPENED.isdisjoint(self.lower[self.clause.first : self.clause.last])

    def _announced(self) -> bool:
        """“Announced a three-day ceasefire”: offered by who announces it, unless that is a go-between."""
        first = self.clause.first
        near = {mark.value for mark in self.classes if mark.first < first + 5}
        said = self.lower[max(0, first - 4) : first]
        opens = self.lower[first] in ("a", "an", "the", "its")
        if opens and near and not _SUGGESTING.isdisjoint(said):
            return True
        return (
            opens
            and bool(near & {"TRUCE", "WITHDRAW", "HALT"})
            and not _ANNOUNCING.isdisjoint(said)
            and self.holder[0].actor not in GO_BETWEENS
        )

    def _denies(self) -> bool:
        """“does not negotiate”, “are not going to Doha”: a standing refusal in the present."""
        words = self.lower[self.clause.first : self.clause.last]
        for at, word in enumerate(words[:-1]):
            if word in ("don't", "doesn't") or (word in ("do", "does") and words[at + 1] == "not"):
                return _PERCEIVING.isdisjoint(words[at + 1 : at + 4])
            if word in ("is", "are", "'s", "'re", "am", "'m") and words[at + 1] == "not":
                return words[at + 2 : at + 3] != [] and words[at + 2].endswith("ing")
            if word in ("isn't", "aren't") and words[at + 1].endswith("ing"):
                return True
        return False


_FINITE = wordset("is are was were has have had does did do didn't doesn't wasn't isn't hasn't hadn't came went")
_NOUNS_TOO_TERMS = frozenset({"offer", "demand", "request"})
_NOUNS_TOO = frozenset({"vow", "offer", "demand", "threaten"})
_UNNAMED = wordset("named identified anonymity anonymous quoted")
_BY_AGENT = frozenset({"offer", "reject", "demand", "accept"})
_DELAYS = wordset(
    "hold holding held wait waiting delay delayed delaying postpone postponed withhold withholding withheld"
)
_TRUCES = wordset("unilateral ceasefire cease-fire truce")
_KNOWING = wordset(
    "say tell know confirm verify comment give rule see believe understand be have find reach identify discuss",
    "elaborate",
)
_DOORS = frozenset({"shut the door on"})
_FORESEE = frozenset({"envisage", "foresee", "envision"})
_GOING = wordset("go goes going went gone carry carries carrying carried keep keeps keeping kept")
_SUGGESTING = wordset("suggested suggests")
_ANNOUNCING = wordset("announced announces announce declared declares proclaimed")
_ATTACKS_ON = frozenset({"ASSAULT", "ENTER", "RAFAH_OPERATION", "RAFAH"})
_ATTACKS = frozenset({"ASSAULT", "ENTER", "RAFAH_OPERATION"})
_ANSWERS = wordset("answer respond retaliate avenge")
_FORCE = _ANSWERS | wordset("pursue crush strike punish hunt avenge force")
_GATHERING = wordset("convene meet vote sign attend return talk negotiate travel")
_PERCEIVING = wordset("hear know see think believe expect understand remember feel care")
_HAPPENING = frozenset(
    {
        "ASSAULT",
        "ENTER",
        "RAFAH_OPERATION",
        "CONTINUE",
        "HALT",
        "RETURN",
        "WITHDRAW",
        "RELEASE",
        "EXTEND",
        "DISARM",
        "DESTROY",
    }
)
_ORDERING = frozenset({"ordered", "tell", "instruct"})
_STRIKING = wordset("attack strike bomb shell fire shoot advance raid target hit attacking striking bombing")
_BREAKING_OFF = frozenset({"break off", "suspend", "cut off", "call off", "freeze", "quit"})
_HAPPENED = wordset("reached comment confirmation response word progress breakthrough sign immediate made yet")
_OWNING = wordset("its their his her 's ’s")
_AT_LEAST = frozenset({"nothing less than", "nothing short of"})
_CALLS = wordset("call calls called calling dismissed described")
_CLAIMED = wordset("demand demands insistence condition conditions right claim")
_REFUSALS = frozenset({"refuse", "decline", "accept", "agree", "agree to", "negotiate", "discuss", "rule out"})
_PLANS = wordset(
    "plan draft proposal text outline framework blueprint offer roadmap document initiative proposals formula"
)
# Without a speaker a modal takes a stance only in a plan or under a condition.
PLANNED = _PLANS | CONDITION_WORDS
# Without a stance word, a modal or a quotation a stance needs one of these.
SIGNS = (
    PLANNED
    | SIGNING
    | _SUGGESTING
    | _ANNOUNCING
    | wordset("no not never nothing few possible don't doesn't isn't aren't")
)
_DENIALS = ("stopped short of", "stops short of", "refrained from", "far from", "stopping short of")
_DETERMINERS = wordset("the a an its his her their our this that these those any some no such of new latest first")


def _signs(lower: list[str], at: int) -> bool:
    """Whether a signature is put down now: not “is worth signing”, not “had signed”."""
    return not lower[at].endswith("ing") and "had" not in lower[max(0, at - 3) : at]


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
