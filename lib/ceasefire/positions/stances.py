"""Stances that a verb or noun of stances.csv takes: what it means here, who holds it, and what it is about."""

from __future__ import annotations

from ceasefire.positions.clauses import HELPING
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.modals import AGGRESSIVE, GIVING, PLANS, STRIKING, Modal
from ceasefire.positions.parties import ARMY, GO_BETWEENS, Party
from ceasefire.positions.statements import ON_A_DEAL, TAKING, VERDICTS
from ceasefire.positions.subjects import Pending

BE = wordset("be is are was were been being")
_NOUNS_TOO_TERMS = frozenset({"offer", "demand", "request"})
_NOUNS_TOO = frozenset({"vow", "offer", "demand", "threaten"})
_UNNAMED = wordset("named identified anonymity anonymous quoted")
_BY_AGENT = frozenset({"offer", "reject", "demand", "accept"})
_TRUCES = wordset("unilateral ceasefire ceasefires cease-fire cease-fires truce truces")
_DOORS = frozenset({"shut the door on"})
_SEEKING = frozenset({"seek", "try", "decide to", "agree to"})
_DISPUTES = wordset("dispute differences disagreement disagreements obstacles crisis")
_FORESEE = frozenset({"envisage", "foresee", "envision"})
_GOING = wordset("go goes going went gone carry carries carrying carried keep keeps keeping kept")
_ATTACKS_ON = frozenset({"ASSAULT", "ENTER", "RAFAH_OPERATION", "RAFAH"})
_ORDERING = frozenset({"ordered", "tell", "instruct"})
_BREAKING_OFF = frozenset({"break off", "suspend", "cut off", "call off", "freeze", "quit"})
_OWNING = wordset("its their his her 's ’s")
_AT_LEAST = frozenset({"nothing less than", "nothing short of"})
_CALLS = wordset("call calls called calling dismissed described")
_RECOGNISING = frozenset({"recognise", "recognize"})
_STATEHOOD = wordset("state statehood independence sovereignty republic republics palestine annexation")
_BRINGING = wordset(
    "leads lead includes include guarantees guarantee ensures ensure ends end brings bring achieves achieve results"
)
_FOLK = wordset("people million thousand civilians children families percent")
_KNOWING = wordset("know say tell verify confirm predict determine estimate see")
_LED = wordset("team delegation side group alliance bloc coalition forces government party faction movement")
_MEETINGS = wordset("meeting talks summit negotiations conference")
_TOLD = wordset("told asked urged warned")
_THESE = wordset("it this that which they these")
_CLAIMED = wordset("demand demands insistence condition conditions right claim")
_ASKED_ABOUT = wordset(
    "on about what whether if how why by at in monday tuesday wednesday thursday friday saturday sunday"
)
_QUESTIONS = wordset("what whether if how why when which")
_STATES = HELPING | {"did", "does"}
_UPSETTING = wordset(
    "derail undermine jeopardise jeopardize scuttle unravel collapse upend complicate destabilise destabilize engulf",
    "spill overshadow sink torpedo",
)
_TOGETHER = (["along", "with"], ["together", "with"])
_SIGN = wordset("sign signs hint hints indication")
_MADE_READY = BE | wordset(
    "'s 're 'm itself himself herself themselves , not remain remains remained seem seems seemed"
)
_ACCUSING = wordset("accused accuses accusing accuse")
_NOT_DONE = (["yet", "to"], ["failed", "to"], ["fails", "to"], ["failing", "to"])
_DETERMINERS = wordset("the a an its his her their our this that these those any some no such of new latest first")
_REFUSALS = frozenset({"refuse", "decline", "accept", "agree", "agree to", "negotiate", "discuss", "rule out"})


class Stance(Modal):
    """A clause read for its stance words."""

    def _noise(self, mark: Mark) -> bool:
        """A stance word that is none here: a noun (“the offer”), or a word that also means something else."""
        lower, at, term = self.lower, mark.first, mark.row["term"]
        before, after = lower[at - 1] if at else "", lower[mark.last] if mark.last < len(lower) else ""
        word = lower[at]
        if mark.value in ("RULE", "PROPOSAL") or term == "call by":
            return True
        if mark.value == "demand" and not _UNNAMED.isdisjoint(lower[mark.last : mark.last + 6]):
            return True  # “asked not to be named”
        if "whether" in lower[max(0, self.clause.first - 1, at - 7) : at] or "forgiveness" in lower[mark.last :][:4]:
            return True
        ends = after in (",", ".", "”", '"') and self.clause.first < at
        if term in _NOUNS_TOO_TERMS and word in (term, f"{term}s") and ends:
            return True  # “a final offer, X reported”
        if mark.value == "demand" and "name" in lower[mark.last : mark.last + 5] and "used" in lower[mark.last :][:8]:
            return True  # “asked that his name not be used”
        if term == "walked out" and after == "of" and "TALK" not in self.kinds:
            return True  # “walked out of the cabinet”
        if mark.row["term"] in _BREAKING_OFF:
            talks = [one for one in self.classes if one.value in ("TALK", "CHANCE") and one.first < mark.last + 6]
            return not talks
        if term == "ask" and word == "asked" and before == "," and after in _ASKED_ABOUT:
            return True  # “the president, asked on Tuesday what …, replied”
        first = self.clause.first
        weighed = lower[first] == "were" or at - 1 == first or (at - 2 == first and lower[first] == "that")
        if mark.value == "accept" and before == "to" and weighed:
            return True  # “to accept them would …”, “were we to agree”
        if term == "pressure" and "under" in lower[max(0, at - 3) : at]:
            return True  # “under growing pressure to bring them home”
        if (
            term in VERDICTS
            and before == "as"
            and any(one.value == "reject" and one.first < at for one in self.reading.stances)
        ):
            return True  # “rejected it as unacceptable”
        if before == "of" and not _ACCUSING.isdisjoint(lower[max(0, at - 7) : at]):
            return True  # “accused Washington of giving in to it”
        question = lower[self.clause.first : at]
        if "asked" in question and "," not in question and not _QUESTIONS.isdisjoint(question):
            return True  # “asked on Tuesday what terms the group wanted”
        if term == "prepared to" and _MADE_READY.isdisjoint(lower[max(0, at - 3) : at]):
            return True  # “as the army prepared to enter the city”
        if term == "ask" and after in ("whether", "if", "why", "how", "what"):
            return True
        if not _SIGN.isdisjoint(lower[max(self.clause.first, at - 6) : at]) and word.endswith("ing"):
            return True  # “no sign of backing away from it”
        if before == "no" and at > 1 and lower[at - 2].startswith("show"):
            return True  # “showed no willingness to withdraw”: what it looks like
        if mark.row["part"] == "v" and mark.value == "demand" and after in ("is", "was"):
            return True  # “what we are asking for is simple”
        if mark.value == "threaten" and not _UPSETTING.isdisjoint(lower[mark.last : mark.last + 3]):
            return True  # “it threatened to derail the talks”
        if mark.value == "accept" and "what" in lower[max(self.clause.first, at - 4) : at]:
            return True  # “what it had agreed to”
        if term == "insist" and self._stated(mark.last):
            return True  # “insisted it had no hand in it”: what is, not what should be
        if lower[max(0, at - 2) : at] in _NOT_DONE:
            return True  # “has yet to endorse”, “failed to press them”
        if term == "dismiss" and any(
            one.first == mark.last and one.row["kind"] == "person" for one in self.reading.actors
        ):
            return True  # “dismissed the minister, X”
        if term in ("fall short", "fell far short") and not (
            self.kinds & {"TALK", "TRUCE", "CLAIM"} or before in _THESE
        ):
            return True  # “the shells fell short of the village”
        if term in ON_A_DEAL and not (
            self.kinds & {"TALK", "TRUCE", "CLAIM", "HALT", "RELEASE", "WITHDRAW"}
            or after in ("it", "this", "that", "any")
        ):
            return True  # “will not be part of such a government”, “called the raid a mistake”
        of_talks = {one.value for one in self.reading.classes if one.first < at}
        if term == "led by" and word == "chaired" and not of_talks & {"TALK", "MEET", "TRUCE"}:
            return True  # “the board chaired by X”
        if term == "suggest" and (word.endswith("ing") or not self._suggests(mark.last)):
            return True
        if term == "need" and not _FOLK.isdisjoint(lower[max(first, at - 5) : at]) and not self.holder:
            return True  # “5 million people need food aid”
        if term == "ask for" and after in (".", ",") and lower[first] not in ("which", "something"):
            return True  # “34% of the money it asked for”
        if (
            term == "impossible"
            and lower[mark.last : mark.last + 1] == ["to"]
            and not _KNOWING.isdisjoint(lower[mark.last :][:4])
        ):
            return True  # “impossible to know who is alive”
        if term == "led by" and not _LED.isdisjoint(lower[max(0, at - 5) : at]):
            return True  # “the team, led by X, …”
        led = lower[first:at]
        if "they" in led and not {"believe", "think"}.isdisjoint(led[: led.index("they")]):
            return True  # “I believe they are ready for peace”
        if term.startswith("ready") and before == "be" and not _TOLD.isdisjoint(lower[max(first, at - 8) : at]):
            return True  # “told the public to be ready for a long campaign”
        if mark.value in ("accept", "offer") and self._believed():
            return True  # “he believed X was ready for peace”
        if term == "carried" and after == "out":
            return True
        if term == "look forward to" and "TALK" not in self.kinds and "TRUCE" not in self.kinds:
            return True
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
        if term in ("tell", "expect", "advise"):
            to = next((near for near in range(at + 2, min(at + 9, len(lower))) if lower[near] == "to"), at)
            return not self._somebody_at(at + 1, to)
        if word.endswith("ing") and before in ("for", "of", "about", "from", "on"):
            return before != "on" or lower[at - 2] not in _GOING
        if before in ("of", "a", "the", "in", "'s", "'") or (before == "to" and term in ("call",)):
            return True
        if term in ("ask", "order", "pressure", "press", "push") and mark.value == "demand":
            return not ({"to", "that", "for"} & set(lower[mark.last : mark.last + 9]))
        return after == "of" and not word.endswith(("ed", "ing"))

    def _believed(self) -> bool:
        """Whether the clause only tells what somebody believes of another."""
        start = self.reading.words.starts[self.clause.first]
        return any(one.kind == "belief" and one.scope.start <= start < one.scope.end for one in self.reading.says)

    def _suggests(self, at: int) -> bool:
        """Whether something is proposed: “suggested a truce”, “suggested that X be set up”; not “a deal is near”."""
        lower, last = self.lower, self.clause.last
        if lower[at : at + 1] == ["that"]:
            after = lower[at + 1 : at + 12]
            return "be" in after or "should" in after
        names = any(mark.first == at for mark in self.reading.actors)
        return (
            not names
            and lower[at : at + 1] not in (["it"], ["he"], ["she"], ["they"], ["there"], ["otherwise"])
            and _STATES.isdisjoint(lower[at:last])
            and all(not at < near < last for near in self.reading.modals)
        )

    def _stated(self, at: int) -> bool:
        """Whether what is insisted on without “that” is a fact: a verb of being stands before any modal."""
        verbs = (near for near in range(at, min(at + 7, self.clause.last)) if self.lower[near] in _STATES)
        be = next(verbs, None)
        return be is not None and be > at and self.lower[at] not in ("on", "upon", "that")

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
        if mark.value == "reject" and not owner and self._refuses_claims(mark, subject):
            return
        holders, first, last = owner or subject, mark.last, clause.last
        if mark.row["term"] == "red line" and BE.isdisjoint(lower[max(clause.first, mark.first - 4) : mark.first]):
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
            shared = clause.opener == "and" and not self._issues(first, last)
            if first == last or shared:  # “the plan, rejected by X, …”
                first = max(0, last - 14)
            if mark.value == "mediate" and holders:
                talks = any(one.value == "TALK" for one in self.reading.classes)
                found = self._issues(max(0, mark.first - 8), mark.first)[:1] or self._issues(mark.last, clause.last)[:1]
                met = not _MEETINGS.isdisjoint(lower[max(0, mark.first - 2) : mark.first])  # “a meeting hosted by X”
                named = "negotiation_itself" if met or (talks and not found) else found[0].issue if found else ""
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
            and not (clause.opener == "that" and clause.first == mark.first and self._relative())
            and (
                clause.first == mark.first
                or clause.opener in ("said", "that")
                or self.phrase.lower().startswith(("there", "the door"))
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
            lasting = [one for one in self._issues(first, last) if one.issue == "ceasefire_permanence"][:1]
            self._rows(holders, "reject", lasting, "verb", mark.first)  # “refused to end the war before X is beaten”
            return
        if mark.value == "mediate" and lower[mark.last : mark.last + 2] in _TOGETHER:
            holders = [*holders, *self.reading.parties(mark.last + 2, clause.last)]
        if action == "mediate" and mark.value != "mediate" and second:
            self._emit(holders, action, second.last, last, mark.first, "verb", second)
            return
        if action in ("accept", "offer") and (asked := self._of_any_kind(first, last)):
            self._rows(holders, "demand", asked, "any", mark.first)
            return
        if mark.row["term"].startswith("insist") and self._stays(self._issues(first, last)):
            action = "reject"  # “insisted its soldiers would stay”
        if mark.row["term"] in _RECOGNISING and not _STATEHOOD.isdisjoint(lower[first:last]):
            promised = action == "accept" and not {"will", "would", "'ll"}.isdisjoint(
                lower[max(0, mark.first - 3) : mark.first]
            )
            self._rows(holders, "vow" if promised else action, [Issue(first, last, "other")], "verb", mark.first)
            return
        self._emit(holders, action, first, last, mark.first, "verb", mark)
        if action in ("offer", "accept", "concede"):
            self._exchanged(holders)
        if action == "concede" and condition == "only":
            self._condition_rows(holders)

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

    def _refuses_claims(self, mark: Mark, subject: list[Party]) -> bool:
        """“X has refused the group's demands to A and B”: what the group demands; its own account when it says so."""
        for claim in self.classes:
            after = self.lower[claim.last : claim.last + 1]
            if (
                claim.value != "CLAIM"
                or claim.first < mark.last
                or after not in (["to"], ["for"], ["that"], ["of"], [":"])
            ):
                continue
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
            elif mark.value == "mediate" and "by" in lower[mark.last - 1 : mark.last + 1]:
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
            elif mark.row["term"] == "call by" and "for" in lower[mark.last : clause.last]:
                to = lower.index("for", mark.last)
                holders, issues = self.reading.parties(mark.last, to), self._issues(to, clause.last)[:1]
                self._rows(holders, "demand", issues, "noun", mark.first)
            elif mark.value == "PROPOSAL":
                named = [one for one in self.reading.actors if one.last == mark.first and one.row["kind"] == "demonym"]
                issues = self._issues(mark.last, clause.last)[:1] if named else []
                if issues:
                    holders = [Party(named[0].value, "demonym")]
                    self._rows(holders, "offer", issues, "noun", named[0].first)

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
            return "offer"
        if action == "PLAN" or (action == "demand" and mark.row["term"] == "call for"):
            planned = bool(PLANS & set(self.phrase.lower().split()))
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
            if self.kinds & {"VICTORY", "ASSAULT", "CONTINUE"} and not self.kinds & {"HALT", "TRUCE"}:
                return "vow"  # “told the military to keep fighting”
            return "offer" if self.kinds & {"HALT", "TRUCE", "WITHDRAW", "DISARM", "SURRENDER", "PULL"} else ""
        if mark.row["term"] == "welcome" and not self.kinds & {"TRUCE", "TALK"}:
            return ""
        if action in ("demand", "reject") and lower[max(0, mark.first - 2) : mark.first] == ["no", "longer"]:
            talks = mark.row["term"] == "want" and self.kinds & {"TALK", "TRUCE"}
            return "reject" if talks else "concede"
        if mark.row["term"] == "abandon" and "TALK" in self.kinds:
            return "reject"
        negated = self._negated(max(clause.first, mark.first - 5), mark.first)
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
        denied = self._negated(mark.last, min(mark.last + 4, clause.last)) and "longer" not in lower[mark.last :][:6]
        takes = not TAKING.isdisjoint(lower[mark.last : mark.last + 4])
        if (
            action == "accept"
            and not negated
            and (takes or self.kinds & _ATTACKS_ON)
            and not self.kinds & {"TRUCE", "HALT"}
        ):
            return "vow"  # “approved the plans for an assault”
        if mark.row["term"] in _SEEKING and inner == "mediate":
            return "mediate"
        if action == "offer" and "venue" in lower[mark.last : clause.last]:
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
        action = _combined(action, inner, negated, denied)
        if inner == "mediate" and action in ("offer", "accept", "vow"):
            return "mediate"
        if action == "offer" and mark.row["term"] != "offer" and {"CONTINUE", "TALK"} <= self.kinds:
            return "accept"
        if action == "vow" and "HALT" in self.kinds and not self.kinds & {"DESTROY", "VICTORY"}:
            return "offer"
        if action == "vow" and self.kinds & GIVING and not self.kinds & AGGRESSIVE:
            return "offer"
        if action == "vow" and self._quits():
            return "threaten"
        return action

    def _mediators(self) -> bool:
        """Whether the subject is a go-between: what it seeks it seeks for others."""
        parties = self._parties or self.holder
        return "mediator" in self.phrase.lower() or parties[0].actor in GO_BETWEENS

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
        return bool(before and before[-1] in BE and (mark.row["part"] == "v" or mark.value == "mediate")) or lower[
            mark.last : mark.last + 1
        ] == ["by"]

    def _decides(self, mark: Mark) -> bool:
        """“Will be rejected”, “have been asked to …”: without an agent the speaker is meant."""
        before = self.lower[max(self.clause.first, mark.first - 4) : mark.first]
        if mark.value in ("accept", "reject"):
            return not {"will", "would", "'ll"}.isdisjoint(before)
        return mark.row["term"] == "ask" and "been" in before


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
