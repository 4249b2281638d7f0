"""Stances that a verb or noun of stances.csv takes: what it means here, who holds it, and what it is about."""

from __future__ import annotations

import itertools

from ceasefire.positions.bare import GIVING
from ceasefire.positions.clauses import HELPING, NEGATIONS, PREPOSITIONS
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.matters import BE, PROVOCATIONS, RESPONSES
from ceasefire.positions.modals import AGGRESSIVE, PLANS, STRIKING
from ceasefire.positions.objects import ACTIONS, CONDITIONS, TAKING, TEAMS, VERDICTS
from ceasefire.positions.parties import ARMY, GO_BETWEENS, Party, gives
from ceasefire.positions.senses import Senses
from ceasefire.positions.subjects import Pending

_RESOLUTIONS = wordset("resolution motion statement declaration bill petition letter communique text measure appeal")
_KEPT_TO = frozenset({"abide by", "adhere to", "comply with", "honour", "honor", "respect", "support for", "support"})
_BRINGS = wordset(
    "see include includes lead leads secure secures end ends free frees bring brings guarantee guarantees ensure",
    "ensures allow allows provide provides involve involves stop stops release releases achieve achieves",
)
_DEALS_OF = wordset("any no only")
_PACKAGES = wordset("package settlement solution arrangement scheme process")
_PAST_TERMS = wordset("but while which although whose ; said says according whereas")
_AUTHORED = wordset("outlined presented proposed unveiled drafted drawn put floated announced released tabled crafted")
_EACH = (["with", "both"], ["with", "each"], ["with", "all"])
_IN_EXCHANGE = (["in", "exchange", "for"], ["in", "return", "for"])
_BY_AGENT = frozenset({"offer", "reject", "demand", "accept"})
_TRUCES = wordset("unilateral ceasefire ceasefires cease-fire cease-fires truce truces")
_DOORS = frozenset({"shut the door on"})
_SEEKING = frozenset({"seek", "try", "decide to", "agree to"})
_DISPUTES = wordset("row standoff impasse deadlock dispute differences disagreement disagreements obstacles crisis")
_FORESEE = frozenset({"envisage", "foresee", "envision"})
_ATTACKS_ON = frozenset({"ASSAULT", "ENTER", "RAFAH_OPERATION", "RAFAH"})
_ORDERING = frozenset({"ordered", "tell", "instruct"})
_BRINGING_HOME = wordset("bring bringing rescue rescuing get getting")
_JOINING = wordset("attend travel leave fly go depart return continue resume join head proceed take")
_OWNING = wordset("its their his her 's ’s")
_AT_LEAST = frozenset({"nothing less than", "nothing short of"})
_CALLS = wordset("call calls called calling dismissed described")
_RECOGNISING = frozenset({"recognise", "recognize"})
_STATEHOOD = wordset("state statehood independence sovereignty republic republics palestine annexation")
_MEETINGS = wordset("meeting talks summit negotiations conference")
_CLAIMED = wordset("demand demands insistence condition conditions right claim")
_ASIDE_IN_TIME = wordset("after during following while before under without")
_FOLK = wordset("people civilians children families nation nations")
_GO_BETWEEN = wordset("mediator mediators go-between intermediary")  # “offered to send X as a mediator”
_SUGGESTED = wordset("suggestion suggestions idea ideas notion")  # not asked for, only put forward
_CALLING = wordset("call calls called calling consider considers considered describes described labelled labeled")
_PAST_OPENERS = frozenset({"which", "who", "that", "when", "after", "since"})
_WITHSTANDING = wordset("fight resist oppose block thwart prevent foil confront")
_LEAVING = wordset("leave quit exit abandon withdraw boycott skip")
_EFFORTS = wordset("effort efforts attempt attempts plan plans bid bids move moves")
_ENDINGS = wordset("termination suspension cancellation collapse breakdown scrapping")  # “welcomed the collapse of X”
_TEXTS = frozenset({"TRUCE", "TALK"})
_GIVEN_BY_OWN = frozenset({"HALT", "TRUCE", "WITHDRAW", "DISARM", "SURRENDER", "PULL", "RELEASE"})
_TOGETHER = (["along", "with"], ["together", "with"])
_REFUSALS = frozenset(
    {"nothing to negotiate", "refuse", "decline", "accept", "agree", "agree to", "negotiate", "discuss", "rule out"}
)


class Stance(Senses):
    """A clause read for its stance words."""

    def _stance(self, mark: Mark, subject: list[Party]) -> None:
        """A stance verb or noun with its object."""
        clause, lower = self.clause, self.lower
        noun = mark.row["part"] in ("n", "x") or (mark.last - mark.first > 1 and lower[mark.first - 1] in _OWNING)
        owner = self._possessed(mark) if noun else []
        later = [other for other in self.stances if other.first >= mark.last and not self._noise(other)]
        second = next((other for other in later if other.value != "SAY"), next(iter(later), None))
        takes = second is not None and second.value in ACTIONS and second.row["part"] in ("n", "x")
        if second and takes and not owner and (other := self._possessed(second)):
            self._emit(
                other, second.value, second.last, clause.last, max(clause.first, second.first - 4), "noun", second
            )
        if second and second.row["term"] in _AT_LEAST:
            self._emit(owner or subject or self.holder, "demand", second.last, clause.last, mark.first, "verb", second)
            return
        if second and second.row["term"] == "red line" and lower[mark.first] in _CALLING:
            self._called_a_line(second)
            return
        if mark.value == "PLAN" and not subject and self._of_a_deal(mark.first):
            return
        if mark.value == "SAY":
            if owner and lower[clause.last - 1] != "and":  # not “was struck by X's remarks and that …”
                self.after = Pending(tuple(owner), "", mark, clause.first)
            return
        if mark.value == "PRECONDITION":
            self._precondition(mark)
            return
        if self.phrase.lower() == "you" and not owner:
            return
        if mark.value == "reject" and not owner and self._refuses_claims(mark, subject):
            return
        holders, first, last = owner or subject, mark.last, clause.last
        if owner and (more := next((one for one in later if self._genitive(one)), None)):
            last = next((at for at in range(more.first, mark.last, -1) if lower[at] == "and"), last)
        if mark.row["term"] == "red line" and BE.isdisjoint(lower[max(clause.first, mark.first - 4) : mark.first]):
            self._called_a_line(mark)
            return
        if mark.row["term"] in VERDICTS and second and lower[mark.last] == "to" and second.first == mark.last + 1:
            return  # “it would be unrealistic to insist on X”
        rows = self.article.rows
        if (
            mark.row["term"] in VERDICTS
            and clause.opener == "and"
            and mark.first - clause.first <= 1
            and rows
            and rows[-1][1] is self.reading
            and rows[-1][0].action == mark.value
        ):
            return  # “out of the question and not negotiable”
        if mark.row["term"] in VERDICTS:
            called = next((at for at in range(clause.first, mark.first) if lower[at] in _CALLS), None)
            holders = self.holder if called is None else self._subject(clause.first, called) or subject
            if not holders and lower[clause.first] in ("its", "their") and self.article.topic:
                holders = [self.article.topic]
            first = clause.first
            if mark.row["term"] == "non-starter" and not self._issues(first, mark.first):
                self._rows(holders, "reject", [Issue(first, mark.last, "negotiation_itself")], "verb", first)
                return  # “some of what they sent back is a non-starter”
        elif not owner and self._passive(mark):
            holders, first, last = self._agent(mark.last - 1, clause.last), clause.first, mark.first
            shared = clause.opener in ("and", "—", "–", "-") and not self._issues(first, last)
            if shared and self.before and self.before.clause.opener == "" and self._issues(*self.before.clause[:2]):
                first, last = self.before.clause[:2]  # “its plan, which …, has been rejected by X”
            elif first == last or shared:  # “the plan, rejected by X, …”
                first = max(0, last - 14)
            if mark.value == "mediate" and holders:
                talks = any(one.value == "TALK" for one in self.reading.classes)
                found = self._issues(max(0, mark.first - 8), mark.first)[:1] or self._issues(mark.last, clause.last)[:1]
                met = not _MEETINGS.isdisjoint(lower[max(0, mark.first - 2) : mark.first])  # “a meeting hosted by X”
                named = "negotiation_itself" if met or (talks and not found) else found[0].issue if found else ""
                commas = (at for at in range(mark.last, clause.last) if lower[at] == ",")
                end = next((at for at in commas if not self._named_at(at + 1)), clause.last)
                issues = [Issue(mark.first, end, named)] if named else []
                self._rows(holders, "mediate", issues, "agent", mark.first)
                if second:
                    self._stance(second, self._subject(clause.first, second.first))
                return
            told = bool(self.holder) and self.holder[0].actor in GO_BETWEENS and mark.row["term"] == "sign"
            if not holders and self.holder and not told and self._decides(mark):
                holders = self.holder
                if lower[mark.last : mark.last + 1] == ["to"]:
                    first, last = mark.last, clause.last
            if not holders:
                return
        if not holders and (mark.value in ("offer", "PLAN") or mark.row["term"] == "call for"):
            holders = self._authors(mark.first)
            self.phrase = "" if holders else self.phrase
        any_text = not holders and self.phrase.lower().startswith(("any ", "a future ", "every "))
        if mark.row["term"] == "require" and any_text and "to" in lower[mark.last : clause.last]:
            asked = self._issues(mark.last, clause.last) or [Issue(mark.last, clause.last, "other")]
            self._rows(self.holder, "demand", asked, "any", clause.first)
            return  # “any accord would require the rebels to disarm”
        if mark.row["term"] == "need" and self.holder and not _FOLK.isdisjoint(self.phrase.lower().split()):
            holders = self.holder  # “the people of the city need a truce”
        if not holders and self.phrase.lower() in ("mediators", "the mediators") and self.holder:
            holders = self.holder if self.holder[0].actor in GO_BETWEENS else []
        if mark.value == "mediate" and not holders:
            holders = self._opening_party()
        action = self._action(mark, second, owner)
        if not action:
            goes_on = second is not None and "," in lower[mark.last : second.first] and second.value == mark.value
            if second and (mark.value == "DECLARE" or goes_on):
                self._stance(second, subject)  # “we do not need a pause, we need an end to the shelling”
            return
        if (
            not holders
            and self.holder
            and mark.value not in ("mediate", "concede")
            and not self.of_sides()
            and not (clause.opener == "that" and self._relative() and self._opens_with(mark.first))
            and (
                clause.first == mark.first
                or clause.opener in ("said", "that")
                or self.phrase.lower().startswith(("there", "the door"))
            )
        ):
            holders = self.holder
        condition = clause.condition[2] if clause.condition else ""
        if action in ("accept", "offer") and condition == "only":
            asked = self._condition_rows(holders)
            if asked and "only" in lower[clause.first : clause.condition[0] if clause.condition else clause.last]:
                return
            action = action if asked else "demand"
        refuses = mark.row["term"] in _REFUSALS or mark.row["term"] == "sign"
        if action == "reject" and condition == "while" and clause.condition:
            asked = self._ends_it(*clause.condition[:2])
            self._rows(holders, "demand", asked, "while", clause.first)
            if asked and holders:
                return  # “would sign no paper while a soldier remained there”
        if (
            action == "reject"
            and condition in ("until", "only")
            and (refuses or condition == "only")
            and not self._keeps_its_own(first, last)
            and self._condition_rows(holders)
        ):
            lasting = [one for one in self._issues(first, last) if one.issue == "ceasefire_permanence"][:1]
            self._rows(holders, "reject", lasting, "verb", mark.first)  # “refused to end the war before X is beaten”
            return
        if action == "reject" and condition == "until" and not refuses and self._unless():
            self._condition_rows(holders)  # “turned down the talks unless the rebels first pull out”
        if mark.value == "mediate" and lower[mark.last : mark.last + 2] in _TOGETHER:
            holders = [*holders, *self.reading.parties(mark.last + 2, clause.last)]
        if action == "mediate" and mark.value != "mediate" and second:
            self._emit(holders, action, second.last, last, mark.first, "verb", second)
            return
        if action in ("accept", "offer") and (asked := self._of_any_kind(first, last)):
            self._rows(holders, "demand", asked, "any", mark.first)
            return
        insists = mark.row["term"].startswith("insist")
        if insists and (self._stays(self._issues(first, last), mark.last) or self._will_not(first, last)):
            action = "reject"  # “insisted its soldiers would stay”
        if mark.row["term"] in _RECOGNISING and not _STATEHOOD.isdisjoint(lower[first:last]):
            promised = action == "accept" and not {"will", "would", "'ll"}.isdisjoint(
                lower[max(0, mark.first - 3) : mark.first]
            )
            self._rows(holders, "vow" if promised else action, [Issue(first, last, "other")], "verb", mark.first)
            return
        terms = self._terms(first, last, action) if action in ("demand", "offer", "accept") else []
        if terms and action == "demand":
            named = [one for one in self._issues(first, last) if one.issue != "negotiation_itself"]
            self._rows(
                holders,
                action,
                [*named, *(one for one in terms if one.issue not in {n.issue for n in named})],
                "terms",
                mark.first,
            )
            return
        if not terms or lower[last - 1] != "under" or mark.row["part"] != "v":
            self._emit(holders, action, first, last, mark.first, "verb", mark)
        for one in terms:
            given = bool(holders) and self._given_by(holders[0], one)
            self._rows(holders[:1], "offer" if given else "demand", [one], "terms", one.first)
        if action in ("offer", "accept", "concede"):
            self._exchanged(holders)
        if action == "concede" and condition == "only":
            self._condition_rows(holders)

    def _terms(self, first: int, last: int, action: str) -> list[Issue]:
        """What “a deal that would see X freed, as well as an end to the war” is to bring about."""
        lower = self.lower
        under = action == "offer" and lower[last - 1 : last + 1] == ["under", "which"]
        opens = lower[last : last + 1] in (["that"], ["which"]) and self._brings(last + 1)
        if not opens and not under:
            return []
        near = lower[max(first, last - 4) : last]
        deal = any(mark.value == "TALK" and max(first, last - 4) <= mark.first for mark in self.classes)
        deal = deal or not _PACKAGES.isdisjoint(near)
        if not deal or not _DEALS_OF.isdisjoint(lower[max(first, last - 3) : last]):
            return []
        end = next((at for at in range(last + 2, len(lower)) if lower[at] in _PAST_TERMS), len(lower))
        swap = next((at for at in range(last + 2, end) if lower[at : at + 3] in _IN_EXCHANGE), end)
        found = [*self._issues(last + 1, swap), *(self._issues(swap + 3, end) or self._exchanged_people(swap + 3, end))]
        return [one for one in found if one.issue not in ("negotiation_itself", "other")]

    def _brings(self, at: int) -> bool:
        """Whether a clause after “that” opens with what a deal brings: “would see”; not “Hamas will free”."""
        at += self.lower[at : at + 1] in (["would"], ["will"], ["could"], ["should"])
        return not _BRINGS.isdisjoint(self.lower[at : at + 1])

    def _authors(self, at: int) -> list[Party]:
        """Whose plan “the formula, outlined by X last week, (proposes …)” is."""
        lower = self.lower
        plan = next((near for near in range(min(at, 8)) if lower[near] in PLANS), at)
        by = next((near for near in range(plan + 1, min(plan + 6, at)) if lower[near] == "by"), 0)
        return self.article.who(self.reading, by + 1, at) if by and not _AUTHORED.isdisjoint(lower[plan:by]) else []

    def _goes_on_offering(self, mark: Mark) -> bool:
        """“(Proposed a truce,) easing the blockade and …”: one thing offered among others."""
        listed = self.lower[mark.first].endswith("ing") and mark.first <= self.clause.first + 1
        rows = self.article.rows
        return listed and bool(rows) and rows[-1][1] is self.reading and rows[-1][0].action == "offer"

    def _withstands(self, mark: Mark) -> bool:
        """“Vowed to fight efforts to disarm it”, “pledged to resist any withdrawal”."""
        after = self.lower[mark.last : mark.last + 8]
        near = range(mark.last, mark.last + 9)
        given = any(one.value in GIVING and one.first in near for one in self.classes)
        return (given or not _EFFORTS.isdisjoint(after)) and not _WITHSTANDING.isdisjoint(after[:3])

    def _of_its_own(self, mark: Mark, second: Mark) -> bool:
        """“Stood by its demand for X”, “remained committed to its demand that X”: what is stood by is asked for."""
        own = self.lower[second.first - 1] in ("its", "their", "his", "her", "our")
        return own and second.row["part"] in ("n", "x") and second.first - mark.last < 3

    def _is_demand(self, mark: Mark, second: Mark) -> bool:
        """Whether what is backed or put forward is itself a demand: its own, a call, “a resolution demanding X”."""
        if self._of_its_own(mark, second):
            return mark.value == "accept"
        between = self.lower[mark.last : second.first]
        if self.lower[second.first].endswith("ing"):
            return not _RESOLUTIONS.isdisjoint(between[-1:])
        near = len(between) < 3 and {"'s", "'", "its", "their", "his", "her"}.isdisjoint(between)
        return near and second.row["part"] in ("n", "x") and self.lower[second.last - 1] in ("for", "to")

    def _asked_by_plan(self, mark: Mark) -> bool:
        """“The rebels' plan calls for the army to leave”: not theirs to give, so asked for."""
        issues, owners = self._issues(mark.last, self.clause.last), self._parties or []
        return bool(issues and owners) and not gives(owners[0], issues[0].issue, self.article.codebook)

    def judge_notion(self) -> None:
        """“The idea that X will agree to Y is a non-starter”: Y is turned down by who says so."""
        later = (mark for mark in self.reading.stances if mark.first >= self.clause.first)
        verdict = next((mark for mark in later if mark.row["term"] in VERDICTS and mark.value == "reject"), None)
        if verdict is not None and not self._negated(max(self.clause.first, verdict.first - 3), verdict.first):
            self.clause = self.clause._replace(last=verdict.last, condition=None)
            first, lower = self.clause.first, self.lower
            end = next((at for at in range(first, verdict.first) if lower[at] in _ASIDE_IN_TIME), verdict.first)
            self._rows(self.holder, "reject", self._issues(first, end)[:1], "verdict")

    def turn_down(self) -> None:
        """“Turned down the suggestion that it give up X”: X, or something unlisted, is what is turned down."""
        pending = self.pending
        if pending is not None:
            issues = self._issues(*self.clause[:2])[:1] or self._departure(*self.clause[:2], own=True)
            issues = issues or [Issue(*self.clause[:2], "other")]
            self._rows(list(pending.holders), "reject", issues, "that", pending.first)

    def _called_a_line(self, mark: Mark) -> None:
        """“Called the displacement of X a red line”: turned down by who calls it so."""
        lower, first = self.lower, self.clause.first
        verb = next((at for at in range(first + 1, mark.first - 1) if lower[at] in _CALLING), None)
        if verb is None or lower[mark.first - 1] != "a" or self._negated(first, verb):
            return
        issues = self._issues(verb, mark.first)[:1]
        if not issues and lower[verb + 1] in ("it", "that", "this", "such"):
            issues = [Issue(verb, mark.last, self.article.issue or "other")]
        holders = self._subject(first, verb) or self.holder
        self._rows(holders, "reject", issues or [Issue(verb, mark.last, "other")], "verdict", first)

    def _refuses_claims(self, mark: Mark, subject: list[Party]) -> bool:
        """“X has refused the group's demands to A and B”: what the group demands; its own account when it says so."""
        for claim in self.classes:
            after = self.lower[claim.last : claim.last + 1]
            if (
                claim.value != "CLAIM"
                or self.lower[claim.last - 1] in _SUGGESTED
                or claim.first < mark.last
                or after not in (["to"], ["for"], ["that"], ["of"], [":"])
            ):
                continue
            if after in (["for"], ["of"]) and self.lower[claim.last - 1] in CONDITIONS:
                continue  # “its conditions for a truce” are not the truce
            owners = self._owners(claim.first)
            if not owners and self.lower[claim.first - 1] in _OWNING and subject and self.holder != subject:
                owners = self.holder  # “X refused their demands, the rebels said”
            if not owners:
                continue
            last = len(self.lower) if after in (["that"], [":"]) else self.clause.last
            issues = self._issues(claim.last, last) or self._people(claim.last, last)
            self._rows(owners, "demand", issues, "claim", max(self.clause.first, claim.first - 3))
            theirs = bool(self.holder) and self.holder[0].actor == owners[0].actor
            return bool(issues) and theirs and bool(subject) and subject[0].actor != owners[0].actor
        return False

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
            elif mark.value == "offer" and (owner := self._named_before(mark.first - 1)):
                issues = self._issues(clause.first, mark.first)[:1]
                of = [Issue(owner.first - 1, mark.last, one.issue) for one in issues]
                self._rows([Party(owner.value, owner.row["kind"])], "offer", of, "noun", owner.first - 1)
            elif mark.value == "mediate" and "by" in lower[mark.last - 1 : mark.last + 1] and not self._noise(mark):
                holders = self._agent(mark.last - 1, clause.last)
                talks = any(one.value in ("TALK", "TRUCE") for one in self.classes)
                if holders and talks:
                    last = min(mark.last + 8, clause.last)
                    self._rows(holders, "mediate", [Issue(mark.first, last, "negotiation_itself")], "agent", mark.first)
            elif mark.value == "offer" and lower[mark.last : mark.last + 1] == ["by"]:
                holders, issues = self._agent(mark.last, clause.last), self._issues(mark.last, clause.last)[:1]
                if holders and issues:
                    self._rows(holders, "offer", issues, "noun", mark.first)
            elif mark.row["term"] == "call by" and "for" in lower[mark.last : clause.last]:
                to = lower.index("for", mark.last)
                holders, issues = self.reading.parties(mark.last, to), self._issues(to, clause.last)[:1]
                self._rows(holders, "demand", issues, "noun", mark.first)
            elif (
                mark.value in ACTIONS
                and lower[mark.first - 2 : mark.first] in _EACH
                and lower[mark.first].endswith("ing")
            ):
                self._emit(self._parties or [], mark.value, mark.last, clause.last, mark.first, "verb", mark)
            elif mark.value in ACTIONS and (other := self._genitive(mark)):
                waits = self.after
                self._emit(other, mark.value, mark.last, clause.last, mark.first, "noun", mark)
                self.after = waits
            elif mark.value == "PROPOSAL":
                named = [one for one in self.reading.actors if one.last == mark.first and one.row["kind"] == "demonym"]
                issues = self._issues(mark.last, clause.last)[:1] if named else []
                if issues:
                    holders = [Party(named[0].value, "demonym")]
                    self._rows(holders, "offer", issues, "noun", named[0].first)

    def _genitive(self, mark: Mark) -> list[Party]:
        """The owner of one more stance noun: “X's demand for A and Y's insistence on B”."""
        noun = mark.row["part"] in ("n", "x") and mark.row["term"] not in VERDICTS
        owned = noun and "'s" in self.lower[max(0, mark.first - 4) : mark.first]
        return self._possessed(mark) if owned else []

    def _named_at(self, at: int) -> bool:
        """Whether a list of parties goes on here."""
        marks = [mark for mark in self.reading.actors if at <= mark.first <= at + 2]
        return any(self.lower[mark.last : mark.last + 1] in ([","], ["and"]) for mark in marks)

    def _named_before(self, at: int) -> Mark | None:
        """The party of “(up from) the 125 Israel has offered”."""
        if self.lower[at] not in HELPING:
            return None
        owners = (one for one in self.reading.actors if one.last == at and self.lower[one.first - 1][0].isdigit())
        return next(owners, None)

    def _action(self, mark: Mark, second: Mark | None, owner: list[Party]) -> str:
        """The action of a stance verb, with negation and the verb it governs; "" when it is none."""
        lower, clause, action = self.lower, self.clause, mark.value
        if action == "PLAN" and mark.row["term"] in _FORESEE and self._parties:
            return "" if lower[clause.first] == "under" else "offer"  # “under the deal both sides envisaged X”
        if action == "PLAN" or (action == "demand" and mark.row["term"] == "call for"):
            planned = bool(PLANS & set(self.phrase.lower().split()))
            if planned and action == "demand" and self._asked_by_plan(mark):
                return action
            return "offer" if planned else "" if action == "PLAN" else action
        if mark.row["term"] == "warn" and "against" in lower[mark.last : mark.last + 6]:
            if not PROVOCATIONS.isdisjoint(lower[mark.last : mark.last + 12]) and not self._issues(
                mark.last, clause.last
            ):
                return "threaten"  # “warned the junta against any adventure”
            return "reject"  # “warned the army against storming the city”
        if action == "DECLARE":
            after = set(lower[mark.last : mark.last + 9])
            declared = {"unilateral"} & after or (
                mark.row["term"] == "declare" and _TRUCES & set(lower[mark.last :][:5])
            )
            return "offer" if declared else ""
        if action == "offer" and lower[mark.last : mark.last + 2] in (["walk", "away"], ["walk", "out"]):
            return "threaten"  # “was prepared to walk away”
        if action == "concede" and self._goes_on_offering(mark):
            return "offer"
        if mark.row["term"] == "sign" and lower[mark.first - 1 : mark.first] == ["without"]:
            return "reject"
        if mark.row["term"] == "sign" and (
            clause.opener in _PAST_OPENERS or lower[clause.first] == "when" or not _signs(lower, mark.first)
        ):
            return ""
        if mark.row["term"] in _ORDERING and self._own_team(mark.last):
            return "accept"  # “instructed the delegation to attend the talks”
        if mark.row["term"] in _ORDERING and self._own_forces(mark.last):
            if self.kinds & {"VICTORY", "ASSAULT", "CONTINUE", "DESTROY"} and not self.kinds & {"HALT", "TRUCE"}:
                return "vow"  # “told the military to keep fighting”
            if "HALT" in self.kinds and self.kinds & {"AID", "CROSSING"}:
                return "reject"  # “ordered a halt to aid deliveries”
            return "offer" if self.kinds & _GIVEN_BY_OWN else ""
        if mark.row["term"] == "welcome" and not self.kinds & _TEXTS:
            return ""
        if action in ("demand", "reject") and lower[max(0, mark.first - 2) : mark.first] == ["no", "longer"]:
            talks = mark.row["term"] == "want" and self.kinds & {"TALK", "TRUCE"}
            return "reject" if talks else "concede"
        if action in ("accept", "offer") and second and second.value == "demand" and self._is_demand(mark, second):
            return "demand"
        if mark.row["term"] == "decide to" and self.kinds & _GIVEN_BY_OWN and "TALK" not in self.kinds:
            return "offer"  # “decided to free the crew”
        if mark.row["term"] == "decide to" and not _LEAVING.isdisjoint(lower[mark.last : mark.last + 1]):
            return "reject" if "TALK" in self.kinds else action  # “decided to leave the talks”
        if mark.row["term"] == "agree to" and second and second.value == "demand" and second.first == mark.last:
            return "demand"  # “agreed to call on X to …”
        if action == "accept" and mark.row["term"] in ("support", "backed") and self.kinds == {"WAR"}:
            return ""  # “would support an operation”
        if action == "accept" and not _ENDINGS.isdisjoint(lower[mark.last : mark.last + 5]) and self.kinds & _TEXTS:
            return "" if self._negated(max(clause.first, mark.first - 5), mark.first) else "reject"
        if mark.row["term"] == "abandon" and "TALK" in self.kinds:
            return "reject"
        negated = self._negated(max(clause.first, mark.first - 5), mark.first)
        negated = negated or (action == "concede" and self._stops_short(mark.first))
        if negated and mark.row["term"] == "block":
            return "offer"  # “will not block aid”
        if negated and mark.row["term"] in _DOORS:
            return "accept"
        if negated and mark.row["term"].startswith("say"):
            return ""  # “it did not say yes, and it did not say no”
        if negated and action == "concede" and _CLAIMED & set(lower[mark.last : mark.last + 5]):
            return "demand"
        if negated and action == "demand" and mark.row["term"] in ("want", "seek"):
            another = self.holder and self._parties and self._parties[0].actor != self.holder[0].actor
            return "" if another else "reject"
        near = 7 if second and second.value == "mediate" else 4
        inner = second.value if second and not owner and second.first - mark.last <= near else ""
        inner = "" if lower[mark.last : mark.last + 1] == ["by"] else inner
        near_end = min(mark.last + 4, clause.last)
        comma = next((at for at in range(mark.last, near_end) if lower[at] == ","), near_end)
        denied = self._negated(mark.last, comma) and {"longer", "more"}.isdisjoint(lower[mark.last :][:6])
        near = lower[mark.last : mark.last + 9]
        takes = not TAKING.isdisjoint(near[:4]) or ("take" in near and not {"control", "over"}.isdisjoint(near))
        if (
            action == "accept"
            and not negated
            and (takes or self.kinds & _ATTACKS_ON)
            and not self.kinds & {"TRUCE", "HALT"}
        ):
            return "vow"  # “approved the plans for an assault”
        if mark.row["term"] in _SEEKING and inner == "mediate":
            return "mediate"
        offered = lower[mark.last : mark.last + 14]
        if action == "offer" and (
            "venue" in lower[mark.last : clause.last] or ("as" in offered and not _GO_BETWEEN.isdisjoint(offered))
        ):
            return "mediate"
        if mark.row["term"] in ("working to", "working with", "been working"):
            sought = self.kinds & {"TRUCE", "TALK", "RELEASE", "HOSTAGE", "GAPS"} or _DISPUTES & set(lower[mark.last :])
            if second and second.value == "mediate":
                return "mediate"
            return "mediate" if sought and self._parties and self._mediators() else ""
        if mark.row["term"] == "seek" and self._parties and self._mediators() and not self.kinds & {"AID", "CROSSING"}:
            return "mediate"
        if action == "vow" and denied and not STRIKING.isdisjoint(lower[mark.last : mark.last + 5]):
            return "offer"  # “promised not to attack”
        if action == "vow" and inner == "accept" and second and second.row["term"] in _KEPT_TO and not negated:
            return "accept"
        action = _combined(action, inner, negated, denied)
        if inner == "mediate" and action in ("offer", "accept", "vow"):
            return "mediate"
        if action == "offer" and mark.row["term"] != "offer" and {"CONTINUE", "TALK"} <= self.kinds:
            return "accept"
        if action == "vow" and "HALT" in self.kinds and not self.kinds & {"DESTROY", "VICTORY"}:
            return "offer"
        if action == "vow" and not RESPONSES.isdisjoint(lower[mark.last : mark.last + 6]):
            return "threaten"  # “pledged a heavy response”
        if action == "vow" and self._withstands(mark):
            return "reject"
        if action == "vow" and self.kinds & GIVING and not self.kinds & AGGRESSIVE:
            return action if self._brings_home(mark.last) else "offer"
        if action == "vow" and self._quits():
            return "threaten"
        return action

    def _keeps_its_own(self, first: int, last: int) -> bool:
        """“Ruled out disarming before a final accord”: what is kept back is refused, no accord is asked for."""
        own = self._issues(first, last)[:1]
        asked = self._condition_issues()
        talks = bool(asked) and all(one.issue == "negotiation_itself" for one in asked)
        return talks and bool(own) and own[0].issue in ("disarmament", "troop_withdrawal")

    def _will_not(self, first: int, last: int) -> bool:
        """“(Insists) it will not pay”: what is insisted on is a refusal."""
        will = (at for at in self.reading.modals if first <= at < last)
        at = next(will, None)
        return at is not None and self.lower[at] in ("will", "would") and self._negated(at, at + 3)

    def _stops_short(self, at: int) -> bool:
        """“Stopped short of saying it would (give up its arms)”: it does not."""
        return "stopped short of saying" in " ".join(self.lower[max(self.clause.first, at - 8) : at])

    def _mediators(self) -> bool:
        """Whether the subject is a go-between: what it seeks it seeks for others."""
        parties = self._parties or self.holder
        return "mediator" in self.phrase.lower() or all(one.actor in GO_BETWEENS for one in parties)

    def _opens_with(self, at: int) -> bool:
        """Whether a clause begins with this verb, but for “have not”, “would”."""
        return all(word in HELPING or word in NEGATIONS for word in self.lower[self.clause.first : at])

    def _brings_home(self, at: int) -> bool:
        """“(Vowed) to bring the captives home”: one's own, who are not one's to free."""
        after = self.lower[at : self.clause.last]
        return not _BRINGING_HOME.isdisjoint(after) and bool(self.kinds & {"HOSTAGE", "RETURN"})

    def _own_team(self, at: int) -> bool:
        """“(Instructed) its delegation to travel to the talks”: takes part in them."""
        near = self.lower[at : at + 12]
        to = near.index("to") if "to" in near[:6] else 0
        team = to and not TEAMS.isdisjoint(near[:to]) and not {"the", "his", "its", "their", "her"}.isdisjoint(near[:1])
        return bool(team) and not _JOINING.isdisjoint(near[to + 1 : to + 2])

    def _own_forces(self, at: int) -> bool:
        """“(Ordered) its fighters to …”: one's own, of whom nothing is demanded."""
        lower = self.lower
        if lower[at : at + 3] in (["an", "end", "to"], ["a", "halt", "to"]) and lower[at + 3 : at + 4] in (
            ["its"],
            ["their"],
        ):
            return True  # “ordered an end to its campaign”
        stop = next(
            (mark.first for mark in self.classes if mark.value in ("TRUCE", "HALT") and mark.first >= at), at + 9
        )
        if (
            stop < at + 8
            and "to" not in lower[at:stop]
            and all(not at <= one.first < stop for one in self.reading.actors)
        ):
            return True  # “ordered a ceasefire”, “ordered the restoration of the truce”
        if lower[at : at + 2] == ["the", "public"]:
            return True
        at += lower[at : at + 1] == ["all"]
        owned = lower[at : at + 1] in (["its"], ["his"], ["their"], ["our"])
        army = lower[at : at + 1] == ["the"] and bool(ARMY.match(" ".join(lower[at + 1 : at + 3])))
        to = lower[at:].index("to") if "to" in lower[at : at + 14] else 0
        parted = to > 5 and "," in lower[at : at + 4] and lower[at + to - 1] == ","  # “its armed wing, the X, to …”
        return (owned or army) and (0 < to < 6 or parted)

    def _precondition(self, mark: Mark) -> None:
        """“X and Y are a precondition for Z”: the speaker asks for X and Y, and puts off Z."""
        if self.holder and self.lower[mark.first - 1] in ("no", "without"):
            issues = self._issues(mark.last, self.clause.last)[:1]
            self._rows(self.holder, "accept", issues, "precondition", mark.first)  # “no preconditions for talks”
        elif self.holder:
            self._emit(self.holder, "demand", self.clause.first, mark.first, self.clause.first, "precondition")
            self._emit(self.holder, "demand", mark.last, self.clause.last, mark.first, "precondition")

    def _passive(self, mark: Mark) -> bool:
        lower, at = self.lower, mark.first
        if not lower[at].endswith(("ed", "en", "n", "t")) or lower[at] in PREPOSITIONS:
            return False
        if lower[mark.last - 1] in ("by", "for") and mark.value == "mediate":
            return True
        if lower[mark.last - 1] == "to" or (
            mark.row["term"] == "oppose" and lower[mark.last : mark.last + 1] == ["to"]
        ):
            return False  # “is committed to”, “is opposed to”
        before = [word for word in lower[max(self.clause.first, at - 3) : at] if not word.endswith("ly")]
        return bool(before and before[-1] in BE and (mark.row["part"] == "v" or mark.value == "mediate")) or lower[
            mark.last : mark.last + 1
        ] == ["by"]

    def _decides(self, mark: Mark) -> bool:
        """“Will be rejected”, “have been asked to …”: without an agent the speaker is meant."""
        before = self.lower[max(self.clause.first, mark.first - 4) : mark.first]
        if mark.value in ("accept", "reject"):
            return not {"will", "would", "'ll", "cannot", "can't"}.isdisjoint(before)
        return mark.row["term"] == "ask" and "been" in before


def _signs(lower: list[str], at: int) -> bool:
    """Whether a signature is put down now: not “is worth signing”, not “had signed”, not “signed it in 2022”."""
    years = any(
        one == "in" and other.isdigit() and len(other) == 4 for one, other in itertools.pairwise(lower[at : at + 9])
    )
    return not years and not lower[at].endswith("ing") and "had" not in lower[max(0, at - 3) : at]


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
