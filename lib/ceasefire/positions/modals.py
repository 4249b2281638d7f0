"""Stances that a modal takes: will, would, can, may, with who holds them and what they are about."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from ceasefire.positions.bare import GIVING, Bare
from ceasefire.positions.clauses import MODALS, NEGATIONS
from ceasefire.positions.duties import CUSTODY
from ceasefire.positions.lexicon import Issue, wordset
from ceasefire.positions.matters import FREED, PROVOCATIONS
from ceasefire.positions.parties import FIRST_PERSON, GO_BETWEENS, Party, is_group

AGGRESSIVE = {"CONTINUE", "DESTROY", "VICTORY", "ENTER", "ASSAULT", "RAFAH_OPERATION", "STAY"}
_DELAYS = wordset(
    "hold holding held wait waiting delay delayed delaying postpone postponed withhold withholding withheld"
)
_PUTTING_OFF = wordset("delay postpone withhold suspend freeze halt delayed postponed withheld suspended frozen halted")
_OWED = frozenset({"hostage_release", "prisoner_release", "troop_withdrawal", "aid_access", "disarmament"})
_OWN_FORCES = frozenset(
    {"the army", "the military", "its army", "our army", "troops", "the troops", "soldiers", "its forces", "our forces"}
)
_BUDGING = wordset("leave withdraw retreat budge")
_GIVING_WAY = (["step", "back"], ["pull", "back"], ["pull", "out"], ["move", "back"], ["fall", "back"])
_KNOWING = wordset(
    "say tell know confirm verify comment give rule see believe understand be have find reach identify discuss",
    "elaborate",
)
_ANSWERS = wordset("answer respond retaliate avenge")
_FORCE = _ANSWERS | wordset("exact strength pursue crush strike punish hunt avenge force")
_KEPT = wordset("stay remain be")
_SHUT = wordset("suspended frozen closed shut blocked halted cut")
_TREATING = wordset("treat treated regard regarded consider considered")
_IN_WRITING = wordset(
    "by within soon writing shortly proposal plan draft text document offer letter days hours later questions monday",
    "tuesday wednesday thursday friday saturday sunday tomorrow time",
)
_JUDGING = wordset(
    "affected affect erase undo heal solve bring help change mean work hold last fix guarantee matter suffice"
)
_ENDANGERING = wordset(
    "endanger endangers jeopardise jeopardize undermine harm hurt isolate embolden complicate complicates",
    "hinder hinders hamper hampers",
)
_HAMPERING = _ENDANGERING | wordset("interfere complicate hamper sink derail scuttle unravel torpedo")
_ASKED_BY_FIGHTING = frozenset({"ceasefire_permanence", "aid_access"})
_LIKENED = wordset("a an the like against enough women men children soldiers civilians among")
_RETAINING = wordset("keep retain hold")
_INTO = wordset("in to with on under at")
_TELLING = wordset("say comment disclose reveal elaborate confirm specify")
_NONE = frozenset({"nobody", "none"})
_SAID_OF = wordset("announced published disclosed")
_STOPPED = wordset(
    "until till before unless now here there for at in on with fighting firing shooting short halfway as"
)
_SUFFERED = wordset("fight defend react retreat move flee evacuate walk sleep wait queue bury undergo evacuated")
_DISCUSSING = wordset("discuss consider negotiate accept contemplate entertain")
_RULED_OUT = wordset(
    "role place return concession concessions compromise surrender amnesty impunity recognition vacuum future part",
    "presence partition annexation independence normalisation normalization exception exceptions",
)
_IDLE = wordset("silent idly idle unanswered unpunished")
_HITTING = wordset("hit strike respond retaliate react answer")
_HARD = wordset("sternly hard harder back forcefully decisively severely harshly")
_MET_WITH = wordset("escalation force fire strength violence blood")
_PRICES = wordset("price consequences hell repercussions retaliation reprisals")
_BARGAINS = wordset("deal agreement accord truce ceasefire it")
_BRINGING = wordset(
    "leads lead includes include guarantees guarantee ensures ensure ends end brings bring achieves achieve results"
)
_SOMEBODY = wordset("they it he she we you them this that these us")
_MORE_WAR = wordset("step stepping intensify intensifying expand expanding escalate escalating widen widening broaden")
_COMPELLING = wordset("compel force make persuade guarantee ensure impose speak predict")
_LAST_DAYS = wordset("deadline ultimatum")
_JOINING = wordset("attend join rejoin participate take resume return")
_GATHERING = wordset("convene meet vote sign attend return talk negotiate travel")
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
STRIKING = wordset(
    "attacks raids attack strike bomb shell fire shoot advance raid target hit attacking striking bombing"
)
PLANS = wordset(
    "plan draft proposal text outline framework blueprint offer roadmap document initiative proposals formula"
)
_REMAINING = wordset("remain remains remained stay stays stayed")
_STANDING = wordset("stand stands stood")
_TARGETS = wordset("target targets hostile")
_FORESEEN = wordset("force succeed enable embolden encourage reward prove prompt spark")
_AGAIN = wordset("resume restart renew relaunch reopen reignite")
_ACHIEVING = wordset("achieve succeed win prevail escape benefit")
_UNANSWERED = wordset("unanswered unpunished response answer reply punishment")
_DEALS = wordset("deal agreement truce ceasefire chance")
_LETTING = wordset("allow let permit leave")
_RECOVERING = wordset(
    "retake regain rearm re-arm regroup re-establish reestablish reconstitute reassert replenish rest",
    "reorganise reorganize resupply rebound survive intact",
)
_PERHAPS = wordset("could may might can")
_CONCLUDED = wordset("reached struck clinched concluded finalised finalized done signed near close possible")
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


class Will:
    """A modal at a place, that is no duty: its subject, who holds what it says, and what that is about."""

    __slots__ = ("at", "condition", "fights", "holders", "issues", "negated", "subject")

    def __init__(self, at: int, subject: list[Party], condition: str):
        self.at, self.subject, self.condition = at, subject, condition
        self.holders: list[Party] = []
        self.issues: list[Issue] = []
        self.negated = self.fights = False  # whether it is refused, and speaks of an end to fighting

    def first_is(self, issue: str) -> bool:
        """Whether this is the first of its issues."""
        return bool(self.issues) and self.issues[0].issue == issue


class Modal(Bare):
    """A clause read for its modal. Each way to read one is a short method that tells whether it settled the matter."""

    def _modal(self, at: int, subject: list[Party]) -> None:
        """Must, will, would, can with what the clause is about."""
        will = Will(at, subject, self.clause.condition[2] if self.clause.condition else "")
        if any(settles(self, will) for settles in _BEFORE_DUTY):
            return
        if self._duty(at):
            self._oblige(at, subject)
            return
        will.issues = self._issues(*self.clause[:2])
        if not any(settles(self, will) for settles in _HELD):
            self._weigh(will)
            any(settles(self, will) for settles in _READINGS)

    # What tells nothing of anybody's stance, or all of it, whatever the modal.

    def _in_a_doubt(self, will: Will) -> bool:
        """“So that aid could get in”, “when it had to”, “did not know when they would …”, “a truce that will …”."""
        clause, lower, at = self.clause, self.lower, will.at
        if lower[at] == "could" and "what" in lower[max(0, at - 3) : at]:
            return True  # “had done what it could”
        if clause.opener == "so":
            return not self._duty(at)
        if clause.opener == "when":
            return self._duty(at) or lower[max(0, clause.first - 2)] in _KNOWING
        if clause.opener == "who" and at == clause.first and lower[at + 1 : at + 2] == ["be"]:
            return True  # “the prisoners who will be released”
        only = clause.opener == "that" and "only" in lower[max(0, clause.first - 5) : clause.first - 1]
        return only or (clause.opener == "that" and at == clause.first)  # “only a deal that frees X can end the war”

    def _by_one_way(self, will: Will) -> bool:
        """“Can only be solved by a withdrawal”: the way named is asked for."""
        if not self.holder or self.lower[will.at + 1 : will.at + 3] != ["only", "be"]:
            return False
        by = self._only_by(will.at)
        if by:
            self._rows(self.holder, "demand", self._issues(by, self.clause.last)[:1], "only-by")
        return bool(by)

    def _made_known(self, will: Will) -> bool:
        """“Would be announced within a day”, “would be made public”; “whether X would …”."""
        lower, at = self.lower, will.at
        known = not _SAID_OF.isdisjoint(lower[at + 2 : at + 4]) or lower[at + 2 : at + 4] == ["made", "public"]
        return (lower[at + 1 : at + 2] == ["be"] and known) or "whether" in lower[max(0, self.clause.first - 1) : at]

    def _not_come_about(self, will: Will) -> bool:
        """“Fear that it could set them loose”, “could have freed them months ago”."""
        return self._feared() or self._counterfactual(will.at) or self._foretells(will.at)

    def _suffers(self, will: Will) -> bool:
        """“Two million people have had to leave their homes”, “hundreds of thousands had to flee”."""
        lower, at = self.lower, will.at
        had = lower[at : at + 2] == ["had", "to"]
        return had and (lower[at - 1] in ("have", "has", "having") or not _SUFFERED.isdisjoint(lower[at + 2 : at + 4]))

    # Who holds it.

    def _of_nobody(self, will: Will) -> bool:
        """“Should be in place by then”, “in general we can say”, “X could end the war tomorrow”, said by another."""
        lower, at = self.lower, will.at
        silent = lower[at + 1 : at + 2] == ["not"] and not _TELLING.isdisjoint(lower[at + 2 : at + 3])
        silent = silent or lower[at + 1 : at + 5] in (
            ["not", "discuss", "terms", "."],
            ["not", "discuss", "details", "."],
        )
        if lower[at] == "should" or lower[at : at + 2] == ["can", "say"] or silent:
            return True  # “would not say what had been discussed”
        another = bool(will.subject and self.holder) and will.subject[0].actor != self.holder[0].actor
        return another and lower[at] in ("could", "can") and not self._negated(self.clause.first, at + 3)

    def _of_who_speaks(self, will: Will) -> bool:
        """A threat of who speaks: “if X, the talks will halt”. First, leaving a place is a withdrawal."""
        if not will.issues and self._leaves(will.subject):
            will.issues = [Issue(*self.clause[:2], "troop_withdrawal")]
        speaks = bool(self.holder) and (not will.subject or will.subject == self.holder)
        return speaks and (will.condition == "if" or self._unless()) and self._threat(self.holder, will.issues)

    def _brought_on(self, will: Will) -> bool:
        """“Any attack would be met with force”: threatened by who says so; a plan's terms are nobody's."""
        clause = self.clause
        if clause.opener == "which" and self.lower[clause.first - 2] in ("under", "by", "in", "to", "from"):
            return True  # “a plan under which X would leave”
        if not self.holder or not (not will.subject or self._of_another(will.at, will.subject)):
            return False
        if not self._will_follow(will.at):
            return False
        issues = self._issues(clause.first, will.at)[:1] or [Issue(*clause[:2], "other")]
        self._rows(self.holder, "threaten", issues, "consequence")
        return True

    def _there_follows(self, will: Will) -> bool:
        """“There will be a heavy price to pay”: threatened by who says so."""
        lower, at = self.lower, will.at
        there = lower[at - 1] == "there" and lower[at + 1 : at + 2] == ["be"] and not will.condition
        if not (there and self.holder) or self._negated(at, at + 4) or _PRICES.isdisjoint(lower[at + 2 : at + 6]):
            return False
        self._rows(self.holder, "threaten", [Issue(*self.clause[:2], "other")], "consequence")
        return True

    def _not_unanswered(self, will: Will) -> bool:
        """“No attack will go unanswered”, “without a response”: threatened by who says so."""
        lower, (first, last) = self.lower, self.clause[:2]
        opens = [word for word in lower[first : will.at] if word[0].isalnum()][:1] == ["no"]
        after = lower[will.at + 1 : will.at + 5]
        unanswered = after[:1] == ["go"] and not _UNANSWERED.isdisjoint(after[1:])
        if not (opens and unanswered and self.holder):
            return False
        self._rows(self.holder, "threaten", [Issue(first, last, "other")], "consequence", first)
        return True

    def _thought_of_it(self, will: Will) -> bool:
        """“Would be a catastrophe”, “would hamper the talks”, “could be reached”: what somebody thinks of it."""
        lower, at = self.lower, will.at
        if lower[at] in _PERHAPS and not will.subject and not _CONCLUDED.isdisjoint(lower[at + 1 : at + 4]):
            return True
        after = [word for word in lower[at + 1 : at + 5] if word[0].isalnum()]
        if after[:1] == ["be"] and not _LIKENED.isdisjoint(after[1:2]):
            return True
        return not self.pending and not _HAMPERING.isdisjoint(lower[at + 1 : at + 3])

    def _of_a_plan(self, will: Will) -> bool:
        """“The plan would be carried out in stages” tells nothing; “Egypt's plan would free X” offers it."""
        clause, at = self.clause, will.at
        named = not PLANS.isdisjoint(self.lower[clause.first : at])
        if named and self._be_done(at) and not self._issues(at, clause.last):
            return True
        planned = bool(will.subject and PLANS & set(self.phrase.lower().split()))
        if not planned or self._negated(clause.first, at + 3):
            return False
        self._rows(will.subject, "offer", self._issues(at, clause.last), "plan")
        return True

    def _of_a_deal(self, at: int) -> bool:
        """“According to X, the deal would also include A and B”: what X would give, and what it asks for."""
        lower, (first, last) = self.lower, self.clause[:2]
        if not self.holder or self.holder[0].actor in GO_BETWEENS or self._negated(first, at):
            return False
        if _BARGAINS.isdisjoint(lower[first:at]):
            return False
        for one in self._issues(at, last):
            if one.issue not in ("negotiation_itself", "other"):
                truce = one.issue.startswith("ceasefire")  # asked for by either side
                given = not truce and self._given_by(self.holder[0], one)
                self._rows(self.holder, "offer" if given else "demand", [one], "plan", one.first)
        return True

    def _any_that(self, will: Will) -> bool:
        """“Would discuss any ideas that include a withdrawal”: the withdrawal is asked for."""
        at, last = will.at, self.clause.last
        if will.negated or _DISCUSSING.isdisjoint(self.lower[at + 1 : at + 2]):
            return False
        asked = self._of_any_kind(at + 2, last)
        self._rows(will.holders, "demand", asked, "any", self.clause.first)
        return bool(asked)

    def _of_any_kind(self, first: int, last: int) -> list[Issue]:
        """“(Open to) any proposal that leads to X and Y”: X and Y are what is asked for."""
        lower = self.lower
        if "any" not in lower[first : first + 3] or lower[last : last + 1] not in (["that"], ["which"]):
            return []
        if not {"effort", "efforts"}.isdisjoint(lower[first:last]):
            return []
        if _BRINGING.isdisjoint(lower[last + 1 : last + 3]):
            return []
        return [one for one in self._issues(last + 2, len(lower)) if one.issue != "negotiation_itself"]

    def _takes_part(self, will: Will) -> bool:
        """“Will send a team to Doha”: takes part in talks; a go-between comes to mediate, and no row is put down."""
        holders, at = will.subject or self.holder, will.at
        if not holders or not self._sends(at):
            return False
        if holders[0].actor not in GO_BETWEENS:
            refused = self._negated(max(self.clause.first, at - 6), min(at + 5, self.clause.last))
            if refused and will.condition in ("until", "only") and self._condition_rows(holders):
                return True
            issues = [Issue(at, self.clause.last, "negotiation_itself")]
            self._rows(holders, "reject" if refused else "accept", issues, "sends")
        return True

    def _of_no_holder(self, will: Will) -> bool:
        """Find who holds it: the subject, or the speaker where the subject is his own, or is to be dealt with."""
        clause, at, subject, kinds = self.clause, will.at, will.subject, self.kinds
        will.holders = subject or self.holder
        if will.issues and will.issues[0].last <= at and subject:
            will.issues = self._issues(at, clause.last) or will.issues  # “after ten days of talks X will free Y”
        own = self.phrase.lower() in _OWN_FORCES
        if not subject and self.phrase and not (own or self._dealt_with(at) or self._negated(clause.first, at + 3)):
            happens = kinds & _HAPPENING and any(mark.first < at for mark in self.classes)
            if not happens and will.condition != "only":
                return True  # somebody else's act, and nobody's stance
        plain = bool(subject and will.issues) and (
            "nor" in self.lower[clause.first : at] or self._negated(max(clause.first, at - 3), min(at + 3, clause.last))
        )
        if not will.holders or not (self.voice or plain or will.condition in ("until", "only", "if")):
            return True
        if subject and self.holder and subject[0].actor != self.holder[0].actor:
            if {"pay", "price"} <= set(self.lower[at : clause.last]):
                issues = self._condition_issues()[:1] or [Issue(*clause[:2], "war_aims")]
                self._rows(self.holder, "threaten", issues, "will", clause.first)
                return True
            own = own and self.article.state is not None and self.holder[0].actor == self.article.state.actor
            spoken = own or self._in_custody(at) or self._be_done(at) or will.condition == "until"
            will.holders = self.holder if spoken else []
        return not will.holders or self._told_of_others(will)

    def _dealt_with(self, at: int) -> bool:
        """Whether something is done to the subject, or it is kept: the speaker decides."""
        return self._kept_shut(at) or self._in_custody(at) or self._be_done(at)

    def _told_of_others(self, will: Will) -> bool:
        """“33 captives will be freed, he said”, of a mediator: what others are to do."""
        freed = not will.subject and will.first_is("hostage_release") and self._be_done(will.at) and not self.pending
        if freed and will.issues[0].first < will.at and not is_group(will.holders[0], self.article.codebook):
            return True  # a state holds no hostages
        told = not will.subject and will.holders[0].actor in GO_BETWEENS and self._be_done(will.at)
        return told and bool(will.issues) and will.issues[0].issue in FREED and not self.pending

    def _weigh(self, will: Will) -> None:
        """Whether it is refused, whether it speaks of an end to fighting, and whom it frees."""
        clause, at, kinds = self.clause, will.at, self.kinds
        whole = Issue(*clause[:2], "")
        negated = self._negated(max(clause.first, at - 6), min(at + 3, clause.last))
        will.negated = negated or not _NONE.isdisjoint(self.lower[at : min(at + 6, clause.last)])  # “hand over nobody”
        after = self.lower[at : min(at + 7, clause.last)]
        none = any(one in _INTO and other == "no" for one, other in itertools.pairwise(after))
        will.negated = will.negated or none  # “would take part in no process that …”
        fighting = will.condition and kinds & {"FIGHT", "WAR", "ASSAULT"}
        goes_on = will.negated and "HALT" in kinds and not will.issues and bool(will.subject)
        if goes_on and (fighting or self._stops_fighting()):
            will.issues = [whole._replace(issue="war_aims")]
        will.fights = bool(kinds & {"WAR", "FIGHT", "ASSAULT"}) and "HALT" in kinds

    # What is promised, refused, threatened or asked for.

    def _spares(self, will: Will) -> bool:
        """“Would not strike the power plants”: an offer. Else the people meant are looked for."""
        clause, at, kinds = self.clause, will.at, self.kinds
        strikes = not STRIKING.isdisjoint(self.lower[at : at + 4]) and not {"HALT", "TRUCE"} & kinds
        again = not _AGAIN.isdisjoint(self.lower[at : at + 6]) and kinds & {"WAR", "FIGHT", "ASSAULT"}
        strikes = strikes or bool(again and not clause.condition)  # “will not resume the war”
        if will.negated and will.subject and strikes:
            self._rows(will.holders, "offer", [Issue(*clause[:2], "ceasefire_pause")], "will")
            return True
        will.issues = will.issues or self._people(*clause[:2])
        if not will.issues and will.negated:
            will.issues = self._freeing(at, clause.last)  # “will not free the leader”
        handed = "RELEASE" in kinds and self._be_done(at) and self.phrase.lower() in ("she", "he", "they")
        if not will.issues and handed:
            will.issues = [Issue(*clause[:2], self._freed_people())]  # “she … would be released”
        return False

    def _keeps(self, will: Will) -> bool:
        """“Will keep troops in the strip”, “would keep its heavy guns”: no withdrawal, no disarming."""
        arms = will.first_is("disarmament") and not _RETAINING.isdisjoint(self.lower[will.at + 1 : will.at + 3])
        arms = arms and not (will.condition == "until" and self._condition_issues())
        stays = not will.negated and (self._stays(will.issues) or arms) and will.condition not in ("if", "only")
        if stays:
            self._rows(will.holders, "reject", will.issues[:1], "stays")
        return stays

    def _refuses_until(self, will: Will) -> bool:
        """“Will not talk until X”: X is asked for; what is one's own to give is refused."""
        if not will.negated or will.condition not in ("until", "only") or will.fights:
            return False
        if self._condition_rows(will.holders):
            return True
        clause = self.clause
        gathers = not _GATHERING.isdisjoint(self.lower[will.at : clause.last])
        begin, end = clause.condition[:2] if clause.condition else (0, 0)
        if not will.issues and not gathers and "there" in self.lower[clause.first : will.at]:
            somebody = not _SOMEBODY.isdisjoint(self.lower[begin:end])
            if not somebody and all(not begin <= mark.first < end for mark in self.reading.actors):
                return True  # “there will be no rain before Friday”
        issues = will.issues or [Issue(*clause[:2], "negotiation_itself" if gathers else "other")]
        own = self.kinds & GIVING and issues[0].issue != "negotiation_itself"
        if self._lasting() and not own and clause.condition and self._condition_issues():
            issues = [Issue(*clause.condition[:2], "ceasefire_pause")]  # “… as long as the shooting goes on”
        self._rows(will.holders, "reject" if own else "demand", issues, "until")
        self._occupied(will.holders)
        return True

    def _if_not(self, will: Will) -> bool:
        """“If you don't, we will”: a threat."""
        threatens = will.condition == "if" and not will.issues and self._left_open(will.at)
        if threatens:
            self._rows(will.holders, "threaten", [Issue(*self.clause[:2], "other")], "if")
        return threatens

    def _only_if(self, will: Will) -> bool:
        """“Will leave only if X stops its raids”, “will keep its arms as long as X lasts”, “will fight on until …”."""
        clause, holders = self.clause, will.holders
        if will.condition != "only":
            return False
        if not will.negated and self._fights_on(will.issues):
            self._rows(holders, "vow", will.issues[:1] or [Issue(*clause[:2], "war_aims")], "will")
        elif self._lasting() and self.kinds & {"KEEP", "STAY", "CONTINUE"} and will.issues:
            self._rows(holders, "reject", will.issues[:1], "stays")
            self._occupied(holders)
        elif clause.condition and not self._condition_rows(holders):
            issues = will.issues or self._issues(clause.first, clause.condition[1])
            self._rows(holders, "demand", issues, "until")
        return True

    def _or_threatens(self, will: Will) -> bool:
        """“Unless X, the truce would end”."""
        return (will.condition == "if" or self._unless()) and self._threat(will.holders, will.issues)

    def _no_end_of_war(self, will: Will) -> bool:
        """“Such a deal would not mean the end of the war”, “would not discuss it”, “there would be no lasting halt”."""
        if not will.negated or not will.fights:
            return False
        lower, at = self.lower, will.at
        deal = not will.subject and any(mark.value == "TALK" and mark.first < at for mark in self.classes)
        if deal:
            self._rows(will.holders, "reject", will.issues[-1:], "will")
            return True
        if self._not_while(will):
            return True
        no = "PERMANENT" in self.kinds and "no" in lower[self.clause.first : self.clause.last]
        lasting = no and any(one.issue == "ceasefire_permanence" for one in will.issues)
        if lasting or (will.issues and not _DISCUSSING.isdisjoint(lower[at : at + 4])):
            self._rows(will.holders, "reject", will.issues[:1], "will")
            return True
        return False

    def _not_while(self, will: Will) -> bool:
        """“Will not sign while a soldier remains there”: his leaving is asked for."""
        condition = self.clause.condition
        if not will.negated or will.condition != "while" or condition is None:
            return False
        asked = self._ends_it(*condition[:2])
        self._rows(will.holders, "demand", asked, "while", self.clause.first)
        return bool(asked)

    def _fights_on_still(self, will: Will) -> bool:
        """“Will not stop the war”, “will not end its campaign until …”: a vow to fight on."""
        aims = bool(will.issues) and all(one.issue == "war_aims" for one in will.issues)
        if not will.negated or not (will.fights or aims):
            return False
        self._rows(will.holders, "vow", [Issue(*self.clause[:2], "war_aims")], "will")
        self._also_asked(will.holders)
        return True

    def _uses_force(self, will: Will) -> bool:
        """“Would treat every post as a target”, “will crush them”, “would retaliate”; “will stay in its custody”."""
        if will.negated:
            return False
        clause, at = self.clause, will.at
        whole = [Issue(*clause[:2], "war_aims")]
        if self._in_custody(at):
            self._rows(will.holders, "reject", [Issue(*clause[:2], "prisoner_release")], "stays")
            return True
        if will.subject and self._targets(at):
            self._rows(will.holders, "threaten", whole, "will")
            return True
        if will.subject and self._hits_back(at):
            self._rows(will.holders, "threaten", [Issue(*clause[:2], "other")], "will")
            return True
        if not will.subject or not self._strikes(at, will.issues):
            return False
        answers = _ANSWERS & set(self.lower[at : clause.last])
        if not answers or _IN_WRITING.isdisjoint(self.lower[at : clause.last]):  # not “would respond by Friday”
            self._rows(will.holders, "threaten" if answers else "vow", whole, "will")
        return True

    def _refuses(self, will: Will) -> bool:
        """“Will not accept X”, “will not stay in the cabinet if …”, “would walk out of the talks”."""
        clause, at = self.clause, will.at
        if will.negated and self._acts_then(will.at):
            self._rows(will.holders, "threaten", [Issue(*clause[:2], "other")], "will")
            return True
        if will.negated and self._quits():
            more = self._issues(clause.first, len(self.lower))[:1]
            self._rows(will.holders, "threaten", [Issue(*clause[:2], more[0].issue if more else "other")], "will")
            return True
        judges = will.issues and will.issues[0].last <= at and not _JUDGING.isdisjoint(self.lower[at : at + 4])
        if will.negated and not will.subject and judges:
            return True  # “a truce would not solve everything”
        leaves = will.first_is("negotiation_itself") and self.kinds & {"WALKOUT", "WITHDRAW"}
        if not will.negated and not leaves:
            return False
        self._rows(will.holders, "reject", will.issues or self._refused(at, will.subject), "will")
        return True

    def _as_pending(self, will: Will) -> bool:
        """“(Warned that) it would strike”, “(vowed that) it would free X”: the verb before it says which."""
        pending = self.pending.action if self.pending else ""
        if pending == "threaten" and self._endangers(will.at, self.clause.last):
            return True
        if pending == "threaten" and self.lower[will.at] in _PERHAPS and not will.subject:
            return True  # “warned that a deal may be elusive”
        if pending not in ("threaten", "vow", "demand"):
            return False
        self._rows(will.holders, pending, will.issues, "that")
        return True

    def _waits_for(self, will: Will) -> bool:
        """“Will go on striking until X”, “the treaty would stay suspended until X”: X is asked for."""
        clause = self.clause
        if will.condition != "until" or clause.condition is None:
            return False
        waits = "CONTINUE" in self.kinds or _DELAYS & set(self.lower[clause.first : clause.last])
        if waits and not self._fights_on(will.issues) and self._condition_issues():
            self._condition_rows(will.holders)
            return True
        if not self._kept_shut(will.at):
            return False
        asked = self._condition_issues() or [Issue(*clause.condition[:2], "other")]
        self._rows(will.holders, "demand", asked, "until", clause.first)
        return True

    def _carries_on(self, will: Will) -> bool:
        """“Will go on talking”, “will fight on until victory”, “will storm the city”."""
        kinds = self.kinds
        if "CONTINUE" in kinds and will.first_is("negotiation_itself"):
            self._rows(will.holders, "accept", will.issues, "will")
        elif self._fights_on(will.issues):
            self._rows(will.holders, "vow", [Issue(*self.clause[:2], "war_aims")], "will")
            self._also_asked(will.holders)
        elif self._steps_up(will):
            self._rows(will.holders, "vow", [Issue(*self.clause[:2], "war_aims")], "will")
        elif kinds & AGGRESSIVE and not kinds & {"TRUCE", "EXTEND", "HALT"} and kinds != {"STAY"}:
            self._rows(will.holders, "vow", will.issues, "will")
        else:
            return False
        return True

    def _steps_up(self, will: Will) -> bool:
        """“Would be stepping up its offensive”, “will expand the war”."""
        after = self.lower[will.at + 1 : will.at + 5]
        return bool(will.subject) and not _MORE_WAR.isdisjoint(after) and bool(self.kinds & {"ASSAULT", "WAR", "FIGHT"})

    def _does_to_another(self, will: Will) -> bool:
        """“Hamas will be disarmed”, said by another: a vow; “would delay the release of X”: a refusal."""
        done = will.subject and self._be_done(will.at) and self.holder and will.subject != self.holder
        if self.kinds & GIVING and done:
            self._rows(self.holder, "vow", will.issues, "will")
            return True
        if not will.issues or will.issues[0].issue not in _OWED or not self._puts_off(will.at):
            return False
        self._rows(will.holders, "reject", will.issues[:1], "will")
        return True

    def _hands_out(self, will: Will) -> bool:
        """“Will free X”, “would hand 12 of them over”, “troops will be taken out of the towns”: an offer."""
        kinds, at = self.kinds, will.at
        if not _LAST_DAYS.isdisjoint(self.lower[at + 1 : at + 6]):
            self._rows(will.holders, "threaten", [Issue(*self.clause[:2], self.article.issue or "other")], "will")
            return True  # “we will give a deadline of four days”
        if "DISARM" in kinds and "them" in self.lower[at : self.clause.last] and will.subject == self.holder:
            self._rows(will.holders, "threaten", will.issues, "will")
            return True  # “if they don't, we will disarm them”
        out = will.first_is("troop_withdrawal") and ("WALKOUT" in kinds or {"TROOPS"} <= kinds <= {"TROOPS", "LAND"})
        if not (kinds & GIVING or out or self._hands_people(at, self.clause.last)):
            return False
        comes = will.first_is("negotiation_itself") and will.holders[0].actor in GO_BETWEENS
        comes = comes and not _TRAVELLING.isdisjoint(self.lower[at + 1 : at + 4])  # “would fly in to push the talks”
        shut = not _SHUT.isdisjoint(self.lower[at + 1 : self.clause.last])
        stops = will.first_is("aid_access") and ("HALT" in kinds or shut)
        action = "reject" if stops else "mediate" if comes else "concede" if self._reverses() else "offer"
        self._rows(will.holders, action, will.issues, "will")
        self._exchanged(will.holders)
        return True

    # What tells one modal from another.

    def _foretells(self, at: int) -> bool:
        """“Would not succeed in freeing X”, “will not be able to”, “would enable X to rearm”: foreseen, not willed."""
        lower, first = self.lower, self.clause.first
        after = [word for word in lower[at + 1 : at + 5] if word not in NEGATIONS]
        if lower[at] not in MODALS or not after or lower[first:at][-2:] == ["no", "one"] or "nobody" in lower[first:at]:
            return False  # “no one will force us out”
        if after[:2] in (["have", "a"], ["have", "an"]) and not _DEALS.isdisjoint(after[2:4]):
            return True  # “he thought we'll have a deal”
        if after[0] == "like" and self._negated(first, at + 3):
            return True  # “they will not like it”
        if after[0] in _ACHIEVING and self._negated(first, at + 3) and FIRST_PERSON.isdisjoint(lower[first:at]):
            return True  # “they will not achieve their goals by war”
        if after[0] in _LETTING and not self._negated(first, at + 3):
            return not _RECOVERING.isdisjoint(lower[at + 2 : at + 9])  # “it would allow X to regroup”
        return after[0] in _FORESEEN or after[:2] == ["be", "able"] or after[0] == "able"

    def _refused(self, at: int, subject: list[Party]) -> list[Issue]:
        """What “we will not pay”, “would never submit to it” refuses: what was spoken of, or something unlisted."""
        clause, lower = self.clause, self.lower
        after = [word for word in lower[at + 1 : clause.last] if word[0].isalnum() and word not in NEGATIONS]
        if after[:1] == ["be"] and lower[at + 1 : at + 3] == ["be", "no"] and not _RULED_OUT.isdisjoint(after[1:4]):
            return [Issue(clause.first, clause.last, "other")]  # “there can be no role for the militia”
        if after[:1] == ["seek"] and after[1:2] in (["reelection"], ["re-election"], ["office"]):
            return []
        if not subject or not after or not _KNOWING.isdisjoint(after[:3]) or lower[at] in ("may", "might"):
            return []
        if (after[0] in _BUDGING and len(after) < 4) or after[:2] in _GIVING_WAY:  # “we will not leave”
            leaves = [Issue(clause.first, clause.last, "troop_withdrawal")]
            return [] if subject[0].kind == "family" else leaves
        if lower[at] in ("could", "can", "cannot") and not _COMPELLING.isdisjoint(after[:2]):
            return []  # “could not compel X to do anything”
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
        return team or self._sent(at + 1, clause.last) or self._joins(at)

    def _joins(self, at: int) -> bool:
        """“Will attend the talks”, “would return to the negotiating table”."""
        if self.clause.condition:
            return False
        verb = next((near for near in range(at + 1, min(at + 4, self.clause.last)) if self.lower[near] in _JOINING), at)
        return verb > at and any(one.value == "TALK" and verb < one.first < verb + 5 for one in self.classes)

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

    def _endangers(self, first: int, last: int) -> bool:
        """Whether a warning is of harm that nobody threatens: “that it would endanger the captives”."""
        return not _ENDANGERING.isdisjoint(self.lower[first:last])

    def _strikes(self, at: int, issues: list[Issue]) -> bool:
        """Whether force is what is promised: “will crush them”; talks beside it: “will return with force”."""
        after = self.lower[at : self.clause.last]
        if not issues:
            return not _FORCE.isdisjoint(after)
        return issues[0].issue == "negotiation_itself" and "with" in after and "force" in after

    def _acts_then(self, at: int) -> bool:
        """“Will not be silent”, “will not stand idly by”: somebody will act."""
        after = self.lower[at + 1 : min(at + 7, self.clause.last)]
        return not _IDLE.isdisjoint(after) or any(pair == ("stand", "by") for pair in itertools.pairwise(after))

    def _hits_back(self, at: int) -> bool:
        """“Will hit them hard”, “will meet fire with fire”."""
        after = self.lower[at + 1 : self.clause.last]
        hits = not _HITTING.isdisjoint(after[:3]) and not (_HARD | PROVOCATIONS).isdisjoint(after)
        meets = after[:1] == ["meet"] and "with" in after and not _MET_WITH.isdisjoint(after[after.index("with") :])
        return hits or meets

    def _kept_shut(self, at: int) -> bool:
        """“(The treaty) would stay suspended until X ends its support”: X is asked to."""
        clause = self.clause
        after = self.lower[at + 1 : at + 5]
        in_place = after[1:3] in (["in", "place"], ["in", "force"])  # “sanctions would stay in place until …”
        kept = not _KEPT.isdisjoint(after[:2]) and (in_place or not _SHUT.isdisjoint(after))
        begin, end = clause.condition[:2] if clause.condition else (0, 0)
        return kept and any(begin <= mark.first < end for mark in self.reading.actors)

    def _puts_off(self, at: int) -> bool:
        """Whether what a modal brings is only put off: “would delay it”, “would be postponed”, “would put off”."""
        after = self.lower[at + 1 : at + 4]
        return not _PUTTING_OFF.isdisjoint(after) or after[:2] == ["put", "off"] or after[:2] == ["hold", "back"]

    def _in_custody(self, at: int) -> bool:
        """“Would stay in its custody”, “will remain behind bars”."""
        after = self.lower[at + 1 : self.clause.last]
        return not _KEPT.isdisjoint(after[:1]) and not CUSTODY.isdisjoint(after[:6])

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


# What is asked first, whatever the modal; then who holds it; then what it means, in the order asked.
_BEFORE_DUTY: tuple[Callable[[Modal, Will], bool], ...] = (
    Modal._in_a_doubt,
    Modal._by_one_way,
    Modal._made_known,
    Modal._not_come_about,
    Modal._suffers,
)
_HELD: tuple[Callable[[Modal, Will], bool], ...] = (
    Modal._of_nobody,
    Modal._of_who_speaks,
    Modal._brought_on,
    Modal._there_follows,
    Modal._not_unanswered,
    Modal._thought_of_it,
    Modal._of_a_plan,
    Modal._takes_part,
    Modal._of_no_holder,
)
_READINGS: tuple[Callable[[Modal, Will], bool], ...] = (
    Modal._any_that,
    Modal._spares,
    Modal._keeps,
    Modal._refuses_until,
    Modal._if_not,
    Modal._only_if,
    Modal._or_threatens,
    Modal._no_end_of_war,
    Modal._not_while,
    Modal._fights_on_still,
    Modal._uses_force,
    Modal._refuses,
    Modal._as_pending,
    Modal._waits_for,
    Modal._carries_on,
    Modal._does_to_another,
    Modal._hands_out,
)
