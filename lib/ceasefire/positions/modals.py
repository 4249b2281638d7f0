"""Stances that a modal takes (must, will, would, can), and those of clauses with neither modal nor stance word."""

from __future__ import annotations

import itertools

from ceasefire.positions.clauses import NEGATIONS, is_duty
from ceasefire.positions.constructions import Constructions
from ceasefire.positions.lexicon import Issue, issues_of, wordset
from ceasefire.positions.matters import exact
from ceasefire.positions.parties import FIRST_PERSON, GO_BETWEENS, Party

AGGRESSIVE = {"CONTINUE", "DESTROY", "VICTORY", "ENTER", "ASSAULT", "RAFAH_OPERATION", "STAY"}
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
_PUTTING_OFF = wordset("delay postpone withhold suspend freeze halt delayed postponed withheld suspended frozen halted")
_OWED = frozenset({"hostage_release", "prisoner_release", "troop_withdrawal", "aid_access", "disarmament"})
_AVOIDING = wordset("avoid avoided prevent prevented avert averted stop")
_OWN_FORCES = frozenset(
    {"the army", "the military", "its army", "our army", "troops", "the troops", "soldiers", "its forces", "our forces"}
)
_BUDGING = wordset("leave withdraw retreat budge")
_GIVING_WAY = (["step", "back"], ["pull", "back"], ["pull", "out"], ["move", "back"], ["fall", "back"])
_KNOWING = wordset(
    "say tell know confirm verify comment give rule see believe understand be have find reach identify discuss",
    "elaborate",
)
DENYING = wordset("no not never nothing few don't doesn't isn't aren't")
SUGGESTING = wordset("suggested suggests")
ANNOUNCING = wordset("announced announces announce declared declares proclaimed")
_ANSWERS = wordset("answer respond retaliate avenge")
_FORCE = _ANSWERS | wordset("strength pursue crush strike punish hunt avenge force")
_CUSTODY = wordset("custody prison jail bars detention captivity")
_KEPT = wordset("stay remain be")
_SHUT = wordset("suspended frozen closed shut blocked halted cut")
_TREATING = wordset("treat treated regard regarded consider considered")
_IN_WRITING = wordset(
    "by within soon writing shortly proposal plan draft text document offer letter days hours later questions monday",
    "tuesday wednesday thursday friday saturday sunday tomorrow time",
)
_JUDGING = wordset("solve bring help change mean work hold last fix guarantee matter suffice")
_ENDANGERING = wordset(
    "endanger endangers jeopardise jeopardize undermine harm hurt isolate embolden",
)
_HAMPERING = _ENDANGERING | wordset("interfere complicate hamper sink derail scuttle unravel torpedo")
_OCCUPYING = wordset("occupation occupies occupied occupying")
_ASKED_BY_FIGHTING = frozenset({"ceasefire_permanence", "aid_access"})
_RELATIVE = frozenset({"who", "which", "whom"})
_STEPS = wordset("step steps priority aim goal thing stage")  # “the next step should be a summit”
HALTING = wordset("halting stopping suspending ceasing")
_NONE = frozenset({"nobody", "none"})
_SAID_OF = wordset("announced published disclosed")
_STOPPED = wordset(
    "until till before unless now here there for at in on with fighting firing shooting short halfway as"
)
_SUFFERED = wordset("fight defend react retreat move flee evacuate walk sleep wait queue bury undergo evacuated")
_DISCUSSING = wordset("discuss consider negotiate accept contemplate entertain")
_GATHERING = wordset("convene meet vote sign attend return talk negotiate travel")
_PERCEIVING = wordset("match resemble belong concern hear know see think believe expect understand remember feel care")
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
        "REBUILD",
    }
)
STRIKING = wordset(
    "attacks raids attack strike bomb shell fire shoot advance raid target hit attacking striking bombing"
)
_HAPPENED = wordset(
    "taken occurred happened held found reached comment confirmation response word progress breakthrough sign",
    "immediate made yet",
)
PLANS = wordset(
    "plan draft proposal text outline framework blueprint offer roadmap document initiative proposals formula"
)


_REMAINING = wordset("remain remains remained stay stays stayed")
_STANDING = wordset("stand stands stood")
_TARGETS = wordset("target targets hostile")
_FREED = frozenset({"hostage_release", "prisoner_release"})
_COULD = wordset("could would should might may")
_DONE = wordset("been come gone done made left let met put kept held sent got had led won found brought")
_TRAVELLING = wordset("travel go fly head return leave attend come join")
# Somebody else's act, and what it is said to bring.
_ACTS = wordset(
    "any attempt attempts attack attacks strike strikes failure violation violations breach whoever anyone invasion",
    "those incursion assault offensive move aggression deployment peacekeepers troops escalation interference",
)
_DEEDS = _ACTS - wordset("troops peacekeepers")
_ANSWERED = wordset(
    "reply",
    "war retaliation retaliate force response reprisals reprisal answered answer price consequences pay treated hell",
    "damage regret missiles rockets fire targets target blow punished resisted confronted",
)


class Modal(Constructions):
    """A clause read for its modal, or for its negation, condition or order where it has none."""

    def _duty(self, at: int) -> bool:
        if self.clause.opener == "because" or (at == self.clause.first and self.lower[at] == "should"):
            return False  # “should it refuse”
        return is_duty(self.lower, at)

    def _refused(self, at: int, subject: list[Party]) -> list[Issue]:
        """What “we will not pay”, “would never submit to it” refuses: what was spoken of, or something unlisted."""
        clause, lower = self.clause, self.lower
        after = [word for word in lower[at + 1 : clause.last] if word[0].isalnum() and word not in NEGATIONS]
        if not subject or not after or not _KNOWING.isdisjoint(after[:3]) or lower[at] in ("may", "might"):
            return []
        if (after[0] in _BUDGING and len(after) < 4) or after[:2] in _GIVING_WAY:  # “we will not leave”
            leaves = [Issue(clause.first, clause.last, "troop_withdrawal")]
            return [] if subject[0].kind == "family" else leaves
        pointing = after[-1] in ("it", "that", "this", "so")
        if not {"details", "back", "detail"}.isdisjoint(after):
            return []
        gathers = not _GATHERING.isdisjoint(after)
        claims = any(mark.value == "CLAIM" and lower[mark.last - 1].endswith("s") for mark in self.classes)
        known = "negotiation_itself" if gathers or claims else "other"
        if pointing:
            if self.article.rows and self.article.rows[-1][1].paragraph == self.reading.paragraph:
                return []  # said already: “We will not leave. We cannot do it”
            known = self.article.issue or self.article.meant()
        return [Issue(clause.first, clause.last, known)]

    def _stops_fighting(self) -> bool:
        """Whether “stop” has no object but the fight: “we will not stop until …”; not “will not stop extraditions”."""
        at = next(mark.last for mark in self.classes if mark.value == "HALT")
        after = self.lower[at] if at < len(self.lower) else "."
        return not after.isalpha() or after in _STOPPED

    def _sends(self, at: int) -> bool:
        """“Will send a team to Doha”, “its delegation would travel to Luanda”: takes part in talks."""
        lower, clause = self.lower, self.clause
        team = self._team(clause.first, at) and not _TRAVELLING.isdisjoint(lower[at + 1 : at + 5])
        return team or self._sent(at + 1, clause.last)

    def _will_follow(self, at: int) -> bool:
        """“Any attack would be met with force”, “a failure of the talks will mean war”: what another's act brings."""
        lower, clause = self.lower, self.clause
        if lower[at] not in ("will", "would", "'ll") or self._negated(clause.first, min(at + 3, clause.last)):
            return False
        act = not _ACTS.isdisjoint(lower[clause.first : at])
        return act and not _ANSWERED.isdisjoint(lower[at + 1 : clause.last])

    def _of_another(self, at: int, subject: list[Party]) -> bool:
        """Whether an act of somebody else's is the subject, whoever it names: “any attack on our land”."""
        words = [word for word in self.lower[self.clause.first : at] if word[0].isalnum()]
        own = bool(subject) and subject[0].actor == self.holder[0].actor
        if own and FIRST_PERSON.isdisjoint(words):
            return False  # “Israeli strikes will …”, Israel said
        return not _DEEDS.isdisjoint(words[:3]) and words[0] not in FIRST_PERSON

    def _modal(self, at: int, subject: list[Party]) -> None:
        """Must, will, would, can with what the clause is about."""
        clause, kinds = self.clause, self.kinds
        if clause.opener == "so" and not self._duty(at):
            return  # “so that aid could get in”
        if clause.opener == "when" and self._duty(at):
            return  # “would come back when it had to”
        if clause.opener == "when" and self.lower[max(0, clause.first - 2)] in _KNOWING:
            return  # “did not know when they would come home”
        if clause.opener == "that" and at == clause.first:
            return  # a relative clause: “a truce that will …”
        if self.holder and self.lower[at + 1 : at + 3] == ["only", "be"] and (by := self._only_by(at)):
            self._rows(self.holder, "demand", self._issues(by, clause.last)[:1], "only-by")
            return
        if self.lower[at + 1 : at + 2] == ["be"] and (
            not _SAID_OF.isdisjoint(self.lower[at + 2 : at + 4]) or self.lower[at + 2 : at + 4] == ["made", "public"]
        ):
            return  # “would be announced within a day”
        if "whether" in self.lower[max(0, clause.first - 1) : at]:
            return
        if self._feared():
            return  # “fear that a handover could set them loose”
        if self._counterfactual(at):
            return  # “could have freed them months ago”
        if self.lower[at - 1] in ("have", "has", "having") and self.lower[at : at + 2] == ["had", "to"]:
            return  # “two million people have had to leave their homes”
        if self.lower[at : at + 2] == ["had", "to"] and not _SUFFERED.isdisjoint(self.lower[at + 2 : at + 4]):
            return  # “hundreds of thousands had to flee”
        issues = self._issues(clause.first, clause.last)
        condition = clause.condition[2] if clause.condition else ""
        if self._duty(at):
            if (
                self.lower[at] == "should"
                and self.lower[at + 1 : at + 2] == ["be"]
                and self.lower[at + 2 : at + 3] != ["no"]
                and _STEPS.isdisjoint(self.lower[clause.first : at])
                and not self.lower[min(at + 2, clause.last - 1)].endswith(
                    ("ed", "en", "t", "made", "done", "held", "set")
                )
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
                if not issues and clause.opener in _RELATIVE:
                    issues = self._of_the_antecedent()
                    if not issues:
                        return  # “the families who must wait”
                late = clause.condition is not None and self.lower[clause.condition[0] - 1] == "before"
                issues = issues or self._freeing(clause.first, clause.last)
                if not issues and self._takes_up(at, clause.last):
                    issues = [Issue(at, clause.last, self._named_before_word(clause.first))]
                if not issues and self._own_people(at, clause.last):
                    issues = [Issue(at, clause.last, "prisoner_release")]  # “must return our 18 soldiers”
                issues = issues or self._people(clause.first, clause.last) or ([] if late else self._condition_issues())
                goes_on = "CONTINUE" in kinds and bool(issues) and issues[0].issue == "war_aims"
                if goes_on and not _AVOIDING.isdisjoint(self.lower[at + 1 : at + 4]):
                    goes_on, issues = False, [issues[0]._replace(issue="ceasefire_pause")]
                action = "vow" if goes_on else "demand"
                none = "no" in self.lower[clause.first : min(clause.first + 3, at)] and not kinds & {"STAY", "HALT"}
                if issues and (none or self.lower[at + 1 : at + 3] == ["be", "no"]):
                    action = "reject"  # “there must be no partial deal”
                    if issues[0].issue == "war_aims":
                        action, issues = "demand", [issues[0]._replace(issue="ceasefire_pause")]
                self._rows(self.holder, action, issues or [Issue(clause.first, clause.last, "other")], "duty")
            return
        if self.lower[at] == "should":
            return  # “should be in place by then”
        if self.lower[at] == "can" and self.lower[at + 1 : at + 2] == ["say"]:
            return  # “in general we can say”
        another = bool(subject and self.holder) and subject[0].actor != self.holder[0].actor
        if another and self.lower[at] in ("could", "can") and not self._negated(clause.first, at + 3):
            return  # “the group could end the war tomorrow”, said by another
        if not issues and self._leaves(subject):
            issues = [Issue(clause.first, clause.last, "troop_withdrawal")]
        speaks = bool(self.holder) and (not subject or subject == self.holder)
        if speaks and (condition == "if" or self._unless()) and self._threat(self.holder, issues):
            return
        if clause.opener == "which" and self.lower[clause.first - 2] in ("under", "by", "in"):
            return  # a plan's terms
        if self.holder and (not subject or self._of_another(at, subject)) and self._will_follow(at):
            issues = self._issues(clause.first, at)[:1] or [Issue(clause.first, clause.last, "other")]
            self._rows(self.holder, "threaten", issues, "consequence")
            return
        if self.lower[at + 1 : at + 2] == ["be"] and self.lower[at + 2 : at + 3] in (
            ["a"],
            ["an"],
            ["the"],
            ["like"],
            ["against"],
        ):
            return  # “would be a catastrophe”: what somebody thinks of it
        if not self.pending and not _HAMPERING.isdisjoint(self.lower[at + 1 : at + 3]):
            return  # “would interfere with the talks”
        if (
            self._be_done(at)
            and not PLANS.isdisjoint(self.lower[clause.first : at])
            and not self._issues(at, clause.last)
        ):
            return  # “the plan would be carried out in stages”
        planned = bool(subject and PLANS & set(self.phrase.lower().split()))
        if planned and not self._negated(clause.first, at + 3):
            self._rows(subject, "offer", self._issues(at, clause.last), "plan")
            return
        holders = subject or self.holder
        if holders and self._sends(at):
            if holders[0].actor in GO_BETWEENS:
                return  # it comes to mediate
            refused = self._negated(max(clause.first, at - 6), min(at + 3, clause.last))
            action = "reject" if refused else "accept"
            self._rows(holders, action, [Issue(at, clause.last, "negotiation_itself")], "sends")
            return
        troops = self.phrase.lower() in _OWN_FORCES
        later = self._issues(at, clause.last) if issues and issues[0].last <= at and subject else []
        issues = later or issues  # “after ten days of talks X will free Y”
        third = (
            not subject
            and self.phrase
            and not (
                troops
                or self._kept_shut(at)
                or self._in_custody(at)
                or self._be_done(at)
                or self._negated(clause.first, at + 3)
            )
        )
        if third and not (kinds & _HAPPENING and any(mark.first < at for mark in self.classes)):
            return  # somebody else's act, and nobody's stance
        plain = bool(subject and issues) and (
            "nor" in self.lower[clause.first : at] or self._negated(max(clause.first, at - 3), min(at + 3, clause.last))
        )
        if not holders or not (self.voice or plain or condition in ("until", "only", "if")):
            return
        if subject and self.holder and subject[0].actor != self.holder[0].actor:
            if {"pay", "price"} <= set(self.lower[at : clause.last]):
                issues = self._condition_issues()[:1] or [Issue(clause.first, clause.last, "war_aims")]
                self._rows(self.holder, "threaten", issues, "will", clause.first)
                return
            own = self.phrase.lower() in _OWN_FORCES
            own = own and self.article.state is not None and self.holder[0].actor == self.article.state.actor
            holders = self.holder if own or self._in_custody(at) or self._be_done(at) or condition == "until" else []
        if not holders:
            return
        told = not subject and holders[0].actor in GO_BETWEENS and self._be_done(at)
        if told and issues and issues[0].issue in _FREED and not self.pending:
            return  # “33 captives will be freed, he said”, of a mediator: what others are to do
        negated = self._negated(max(clause.first, at - 6), min(at + 3, clause.last))
        negated = negated or not _NONE.isdisjoint(self.lower[at : min(at + 6, clause.last)])  # “will hand over nobody”
        fighting = condition and kinds & {"FIGHT", "WAR", "ASSAULT"}
        if negated and "HALT" in kinds and not issues and subject and (fighting or self._stops_fighting()):
            issues = [Issue(clause.first, clause.last, "war_aims")]
        if negated and subject and not STRIKING.isdisjoint(self.lower[at : at + 4]) and not {"HALT", "TRUCE"} & kinds:
            self._rows(holders, "offer", [Issue(clause.first, clause.last, "ceasefire_pause")], "will")
            return  # “would not strike the power plants”
        fights = kinds & {"WAR", "FIGHT", "ASSAULT"} and "HALT" in kinds
        issues = issues or self._people(clause.first, clause.last)
        handed = "RELEASE" in kinds and self._be_done(at) and self.phrase.lower() in ("she", "he", "they")
        if not issues and handed:
            issues = [Issue(clause.first, clause.last, self._freed_people())]  # “she … would be released”
        if not negated and self._stays(issues) and condition not in ("if", "only"):
            self._rows(holders, "reject", issues[:1], "stays")
            return
        if negated and condition in ("until", "only") and not fights:
            if not self._condition_rows(holders):
                gathers = not _GATHERING.isdisjoint(self.lower[at : clause.last])
                issues = issues or [Issue(clause.first, clause.last, "negotiation_itself" if gathers else "other")]
                own = kinds & GIVING and issues and issues[0].issue != "negotiation_itself"
                if self._lasting() and not own and clause.condition and self._condition_issues():
                    issues = [Issue(*clause.condition[:2], "ceasefire_pause")]  # “… as long as the shooting goes on”
                self._rows(holders, "reject" if own else "demand", issues, "until")
                self._occupied(holders)
            return
        if condition == "if" and not issues and self._left_open(at):
            self._rows(holders, "threaten", [Issue(clause.first, clause.last, "other")], "if")
            return
        if condition == "only" and not negated and self._fights_on(issues):
            self._rows(holders, "vow", issues[:1] or [Issue(clause.first, clause.last, "war_aims")], "will")
            return
        if condition == "only" and self._lasting() and kinds & {"KEEP", "STAY", "CONTINUE"} and issues:
            self._rows(holders, "reject", issues[:1], "stays")  # “will keep its arms as long as X lasts”
            self._occupied(holders)
            return
        if condition == "only" and clause.condition:
            if not self._condition_rows(holders):
                self._rows(holders, "demand", issues or self._issues(clause.first, clause.condition[1]), "until")
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
        if negated and condition == "while" and clause.condition and (asked := self._ends_it(*clause.condition[:2])):
            self._rows(holders, "demand", asked, "while", clause.first)
            return
        lasting = negated and fights and "PERMANENT" in kinds and "no" in self.lower[clause.first : clause.last]
        if lasting and any(one.issue == "ceasefire_permanence" for one in issues):
            self._rows(holders, "reject", issues[:1], "will")  # “there would be no lasting halt to the campaign”
            return
        if negated and fights and issues and not _DISCUSSING.isdisjoint(self.lower[at : at + 4]):
            self._rows(holders, "reject", issues[:1], "will")  # “would not discuss an end to the war”
            return
        if negated and (fights or (issues and all(one.issue == "war_aims" for one in issues))):
            if fights or issues:
                self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "will")
                self._also_asked(holders)
        elif not negated and self._in_custody(at):
            self._rows(holders, "reject", [Issue(clause.first, clause.last, "prisoner_release")], "stays")
        elif not negated and subject and self._targets(at):
            self._rows(holders, "threaten", [Issue(clause.first, clause.last, "war_aims")], "will")
        elif not negated and subject and self._strikes(at, issues):
            answers = _ANSWERS & set(self.lower[at : clause.last])
            if answers and not _IN_WRITING.isdisjoint(self.lower[at : clause.last]):
                return  # “would respond by Friday”, “will answer in writing”
            self._rows(
                holders, "threaten" if answers else "vow", [Issue(clause.first, clause.last, "war_aims")], "will"
            )
        elif negated and self._quits():
            more = self._issues(clause.first, len(self.lower))[:1]
            issue = more[0].issue if more else "other"
            self._rows(holders, "threaten", [Issue(clause.first, clause.last, issue)], "will")
        elif (
            negated
            and not subject
            and issues
            and issues[0].last <= at
            and not _JUDGING.isdisjoint(self.lower[at : at + 4])
        ):
            return  # “a truce would not solve everything”
        elif negated or (issues and issues[0].issue == "negotiation_itself" and kinds & {"WALKOUT", "WITHDRAW"}):
            self._rows(holders, "reject", issues or self._refused(at, subject), "will")
        elif self.pending and self.pending.action == "threaten" and self._endangers(at, clause.last):
            return
        elif self.pending and self.pending.action in ("threaten", "vow", "demand"):
            self._rows(holders, self.pending.action, issues, "that")
        elif (
            condition == "until"
            and ("CONTINUE" in kinds or _DELAYS & set(self.lower[clause.first : clause.last]))
            and not self._fights_on(issues)
            and self._condition_issues()
        ):
            self._condition_rows(holders)
        elif condition == "until" and self._kept_shut(at):
            first, last, _ = clause.condition
            asked = self._condition_issues() or [Issue(first, last, "other")]
            self._rows(holders, "demand", asked, "until", clause.first)
        elif "CONTINUE" in kinds and issues and issues[0].issue == "negotiation_itself":
            self._rows(holders, "accept", issues, "will")
        elif self._fights_on(issues):
            self._rows(holders, "vow", [Issue(clause.first, clause.last, "war_aims")], "will")
            self._also_asked(holders)
        elif kinds & AGGRESSIVE and not kinds & {"TRUCE", "EXTEND", "HALT"} and kinds != {"STAY"}:
            self._rows(holders, "vow", issues, "will")
        elif kinds & GIVING and subject and self._be_done(at) and self.holder and subject != self.holder:
            self._rows(self.holder, "vow", issues, "will")  # “Hamas will be disarmed”
        elif issues and issues[0].issue in _OWED and self._puts_off(at):
            self._rows(holders, "reject", issues[:1], "will")  # “would delay the release of X”
        elif (
            kinds & GIVING
            or ("TROOPS" in kinds and kinds <= {"TROOPS", "LAND"} and issues and issues[0].issue == "troop_withdrawal")
            or self._hands_people(at, clause.last)
            or ("WALKOUT" in kinds and issues and issues[0].issue == "troop_withdrawal")
        ):
            comes = issues and issues[0].issue == "negotiation_itself" and holders[0].actor in GO_BETWEENS
            comes = comes and not _TRAVELLING.isdisjoint(
                self.lower[at + 1 : at + 4]
            )  # “would fly in to push the talks”
            action = "mediate" if comes else "concede" if self._reverses() else "offer"
            self._rows(holders, action, issues, "will")
            self._exchanged(holders)

    def _ends_it(self, first: int, last: int) -> list[Issue]:
        """What is asked for by “will not sign while a soldier remains there”, “while the warrants stand”: their end."""
        words = self.lower[first:last]
        if not _REMAINING.isdisjoint(words) and any(
            mark.value in ("TROOPS", "PRESENCE") and first <= mark.first < last for mark in self.reading.classes
        ):
            return [Issue(first, last, "troop_withdrawal")]
        return [] if _STANDING.isdisjoint(words) else [Issue(first, last, "other")]

    def _left_open(self, at: int) -> bool:
        """“If you don't, we will”: what was asked of another will be done by who speaks."""
        clause = self.clause
        begin, end = clause.condition[:2] if clause.condition else (0, 0)
        ends = all(not word[0].isalnum() for word in self.lower[at + 1 : clause.last])
        return ends and self.lower[at - 1] in FIRST_PERSON and self._negated(begin, end)

    def _feared(self) -> bool:
        """Whether the clause only tells what somebody fears."""
        start = self.reading.words.starts[self.clause.first]
        return any(
            one.kind == "belief"
            and one.scope.start <= start < one.scope.end
            and self.reading.text.startswith("fear", one.verb.start)
            for one in self.reading.says
        )

    def _counterfactual(self, at: int) -> bool:
        """Whether a modal tells what has not come about: “should have come out first”, “could have been freed”."""
        done = self.lower[at + 2 : at + 3]
        if not PLANS.isdisjoint(self.lower[self.clause.first : at]):
            return False  # “the plan would have extended the truce”
        if self.lower[at] not in _COULD or self.lower[at + 1 : at + 2] != ["have"] or not done:
            return False
        return done[0] in _DONE or done[0].endswith(("ed", "en"))

    def _of_the_antecedent(self) -> list[Issue]:
        """“The captives who remain there must come home”: what is asked for the noun that the clause hangs on."""
        clause = self.clause
        held = not _CUSTODY.isdisjoint(self.lower[clause.first : clause.last])
        if held and self.kinds & {"RETURN", "RELEASE"} and self.lower[clause.first - 2] in ("those", "all", "everyone"):
            return [Issue(clause.first, clause.last, self._freed_people())]  # “those who are in captivity”
        noun = next((one for one in self.reading.classes if one.last in (clause.first - 1, clause.first - 2)), None)
        if noun is None or noun.value == "TROOPS":
            return []
        found = issues_of(
            [noun, *(one._replace(first=noun.last, last=noun.last) for one in self.classes)], self.reading.codebook
        )
        return [Issue(clause.first, clause.last, one.issue) for one in found[:1]]

    def _endangers(self, first: int, last: int) -> bool:
        """Whether a warning is of harm that nobody threatens: “that it would endanger the captives”."""
        return not _ENDANGERING.isdisjoint(self.lower[first:last])

    def _occupied(self, holders: list[Party]) -> None:
        """What is asked for where the condition is an occupation: its end."""
        condition = self.clause.condition
        if condition and self._lasting() and not _OCCUPYING.isdisjoint(self.lower[condition[0] : condition[1]]):
            self._rows(
                holders, "demand", [Issue(condition[0], condition[1], "troop_withdrawal")], "until", condition[0]
            )

    def _strikes(self, at: int, issues: list[Issue]) -> bool:
        """Whether force is what is promised: “will crush them”; talks beside it: “will return with force”."""
        after = self.lower[at : self.clause.last]
        if not issues:
            return not _FORCE.isdisjoint(after)
        return issues[0].issue == "negotiation_itself" and "with" in after and "force" in after

    def _kept_shut(self, at: int) -> bool:
        """“(The treaty) would stay suspended until X ends its support”: X is asked to."""
        clause = self.clause
        after = self.lower[at + 1 : at + 5]
        kept = not _KEPT.isdisjoint(after[:2]) and not _SHUT.isdisjoint(after)
        begin, end = clause.condition[:2] if clause.condition else (0, 0)
        return kept and any(begin <= mark.first < end for mark in self.reading.actors)

    def _puts_off(self, at: int) -> bool:
        """Whether what a modal brings is only put off: “would delay it”, “would be postponed”, “would put off”."""
        after = self.lower[at + 1 : at + 4]
        return not _PUTTING_OFF.isdisjoint(after) or after[:2] == ["put", "off"] or after[:2] == ["hold", "back"]

    def _in_custody(self, at: int) -> bool:
        """“Would stay in its custody”, “will remain behind bars”."""
        after = self.lower[at + 1 : self.clause.last]
        return not _KEPT.isdisjoint(after[:1]) and not _CUSTODY.isdisjoint(after[:6])

    def _only_by(self, at: int) -> int:
        """Where the means begin in “can only be solved by X”, “through X”; 0 where none are named."""
        ways = (near for near in range(at + 3, min(at + 7, self.clause.last)) if self.lower[near] in ("by", "through"))
        return next(ways, 0)

    def _targets(self, at: int) -> bool:
        """“Would treat every post as a legitimate target”."""
        after = self.lower[at : self.clause.last]
        return "as" in after and not _TREATING.isdisjoint(after[:4]) and not _TARGETS.isdisjoint(after)

    def _also_asked(self, holders: list[Party]) -> None:
        """“(The attacks go on) until the war stops and the blockade is lifted”: what a vow to fight on asks for."""
        condition = self.clause.condition
        if condition and condition[2] == "until":
            asked = [one for one in self._condition_issues() if one.issue in _ASKED_BY_FIGHTING]
            self._rows(holders, "demand", asked, "until", condition[0])

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
        elif issues and self._denies() and (subject == self.holder or not subject):
            self._rows(self.holder, "reject", issues, "does-not")
        elif clause.opener == "said" and not self.pending and self._announced():
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
        for at, word in enumerate(words[:-1]):
            if word in ("don't", "doesn't") or (word in ("do", "does") and words[at + 1] == "not"):
                return _PERCEIVING.isdisjoint(words[at + 1 : at + 4])
            if word in ("is", "are", "'s", "'re", "am", "'m") and words[at + 1] == "not":
                return words[at + 2 : at + 3] != [] and words[at + 2].endswith("ing")
            if word in ("isn't", "aren't") and words[at + 1].endswith("ing"):
                return True
        return False
