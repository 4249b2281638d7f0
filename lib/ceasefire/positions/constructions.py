"""Stances that no single word takes: orders, ultimatums, what comes first, whose turn it is, who carries a draft."""

from __future__ import annotations

import functools
from collections.abc import Callable

from ceasefire.positions.claims import LISTING, POINTS, STANDPOINTS, STEPS, UNMET, WAYS_OUT, Claims
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.matters import KIN, OR_ELSE, SHIPS, exact, exact_first
from ceasefire.positions.objects import TEAMS
from ceasefire.positions.parties import ARMY, FIRST_PERSON, GO_BETWEENS, ROLE, STATE, Party
from ceasefire.positions.subjects import Pending, Row, Subject
from ceasefire.tables import VALUES

# Bare verbs that order something when a quotation begins with them. “Look”, “listen”, “remember” order nothing.
ORDERS = wordset(
    "take sign accept stay go come leave return open reopen let bring get give free release stop end halt cease put",
    "pull withdraw lift send hand lay keep make finish talk negotiate sit choose honour honor respect act move begin",
    "start resume disarm drop vote seize do don't never exchange swap surrender agree quit restore guarantee spare",
)
QUOTES = frozenset("“”\"'‘")
_TURN = wordset(
    "incumbent time step way moment stage turn up priority solution key answer course ball minimum demand thing task"
)
COMING_FROM = {  # nouns of a stance with whom it comes from: “calls by X for …”
    **dict.fromkeys(("demand", "demands", "call", "calls", "appeal", "appeals", "request", "requests"), "demand"),
    **dict.fromkeys(("threat", "threats"), "threaten"),
    **dict.fromkeys(("offer", "offers"), "offer"),
    "refusal": "reject",
}
TRYING = wordset("trying tried try working worked seeking struggling pushing racing scrambling")
_NOUN_AFTER = wordset("to a the any")
_QUITTING_IT = wordset("walk away end suspend halt quit abandon stop pause freeze drop suspended halted ended paused")
_HOURS = wordset("time moment hour")
_TURNING = {"for": "", "to": "up", "on": "incumbent", "upon": "incumbent"}  # what opens whose turn it is, after which
_BE = wordset("is was be 's are were been")
_BURDENS = wordset("onus burden responsibility")  # “the onus is on X to …”
_ARTICLES = wordset("the a an its his her their our this that for at my your second and one")
_HANDING = wordset(
    "gave given gives give handed hands presented presents submitted delivered drafted drafts circulated sent passed",
    "walks walked ferries ferried",
    "passing carried carrying carries relayed relaying shown showed handing giving presenting sending",
)
CARRIED = _HANDING | {"price", "conditional", "mediation", "mediating", "condition", "precondition", "prerequisite"}
AWAITING = wordset("waiting awaiting awaits waits await")
_SIDES = wordset("both sides parties delegations between two teams negotiators")
# What harms another, in the consequence of an ultimatum.
HARM = wordset(
    "war treated",
    "hell price consequences strike strikes retaliate retaliation halted suspended pay shrouds attack attacks bomb",
    "struck hit answer answered reply respond fired march blow block destroyed suffer punish punished shell missiles",
    "lesson",
    "aircraft artillery bombers gunships rockets collapse doom boycott stall burn cut tariffs sanctions",
)


_FOUGHT = wordset("war strike strikes attack attacks missiles rockets")
ARMED = wordset(
    "strike strikes struck hit march fired missiles rockets attack attacks bomb shell answer answered reply"
)


class Constructions(Claims):
    """A clause read for what its order of words says, before any single word is asked."""

    def construction(self) -> bool:
        """Put down the rows of a construction; False when the clause shows none."""
        reading = self.reading
        if reading.orders is None:
            reading.orders = list(_opened_by(reading.bag & SIGNING))
            if self._item() and Constructions._claims not in reading.orders:
                reading.orders.append(Constructions._claims)
        for read in reading.orders:
            if read(self):
                return True
        return (
            self._no_deal_that()
            or self._nor()
            or self._but_not()
            or self._also()
            or (
                bool(self.holder)
                and (
                    self._no_no()
                    or self._or_we_will()
                    or self._order()
                    or self._first()
                    or self._without()
                    or self._worthless()
                    or self._or_nothing()
                )
            )
        )

    def _mediators_try(self) -> bool:
        """“US and Qatari mediators have been trying for months to negotiate a truce”: mediation of those named."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next((at for at in range(first, min(first + 12, last)) if lower[at] == "mediators"), None)
        if at is None or TRYING.isdisjoint(lower[at : at + 6]) or self._negated(at, at + 6):
            return False
        holders = self.article.who(self.reading, first, at + 1)
        issues = self._issues(at, last)[:1]
        self._rows(holders, "mediate", issues, "mediators", first)
        return bool(holders and issues)

    def _offered_by(self, at: int) -> None:
        """“The rebels' offer of a 45-day truce”, “to free X”: the owner offers what it is of."""
        lower, last = self.lower, self.clause.last
        owners = self._owners(at) if lower[at + 1] in ("for", "to", "of") else []
        end = next((mark.first for mark in self.stances if mark.first > at + 1 and mark.row["part"] == "v"), last)
        found = self._issues(at + 1, end) or self._freeing(at + 1, end) or self._people(at + 1, end)
        issues = [one for one in found if one.issue != "negotiation_itself"]
        kept, self.phrase = self.phrase, ""
        self._rows(owners[:1], "offer", issues, "noun", at)
        self.phrase = kept

    def _from_whom(self) -> bool:
        """“Demands from X for Y to leave”, “a threat by X to resume the raids”: held by whom they come from."""
        (first, last), lower = self.clause[:2], self.lower
        for at in range(first, last - 3):
            action = COMING_FROM.get(lower[at])
            if action == "offer":
                self._offered_by(at)
            if action is None or lower[at + 1] not in ("from", "by"):
                continue
            to = next((near for near in range(at + 2, min(at + 9, last)) if lower[near] in ("for", "to", "that")), 0)
            holders = self.article.who(self.reading, at + 2, to) if to > at + 2 else []
            end = next((mark.first for mark in self.stances if mark.first > to + 1 and mark.row["part"] == "v"), last)
            issues = self._issues(to, end) or self._people(to, end)
            if holders and action == "threaten" and (not issues or not SHIPS.isdisjoint(lower[to:end])):
                issues = [Issue(to, end, "other")]
            kept, self.phrase = self.phrase, ""
            self._rows(holders, action, issues, "noun", at)
            self.phrase = kept
        return False

    def _but_not(self) -> bool:
        """“(Would accept a truce) but not a withdrawal”: what is left out of it is refused."""
        (first, last, opener), lower = self.clause[:3], self.lower
        if opener != "but" or lower[first] != "not" or self.stances or not (row := self._row_before()):
            return False
        if row.action not in ("accept", "offer"):
            return False
        issues = self._issues(first, last) or [Issue(first, last, "other")]
        self._rows([row.party], "reject", issues, "but-not", first)
        return True

    def _nor(self) -> bool:
        """“(Will not agree to a truce,) nor to a pullout”: refused like what stands before it."""
        (first, last, opener) = self.clause[:3]
        begins = opener == "nor" and not _NOUN_AFTER.isdisjoint(self.lower[first + 1 : first + 2])
        row = self._row_before() if begins else None
        if row is None or row.action != "reject":
            return False
        self._rows([row.party], "reject", self._issues(first, last), "nor", first)
        return True

    def _also(self) -> bool:
        """“(Calls for a pullback) while also letting aid in”: one thing more of the same kind."""
        (first, last, opener), lower = self.clause[:3], self.lower
        at = first + (lower[first] == "also")
        if opener != "while" or at >= last or not lower[at].endswith("ing") or not (row := self._row_before()):
            return False
        if row.action not in ("demand", "offer") or any(mark.value in VALUES["action"] for mark in self.stances):
            return False
        issues = self._admits(first, last) or self._issues(first, last)
        self._rows([row.party], row.action, issues, "also", first)
        return bool(issues)

    def _row_before(self) -> Row | None:
        """The row put down last, where it is of this sentence."""
        rows = self.article.rows
        return rows[-1][0] if rows and rows[-1][1] is self.reading else None

    def quoted(self) -> bool:
        """Whether the clause begins inside a direct quotation."""
        first = self.clause.first
        return self.reading.inside_quote(self.reading.words.starts[first] + (self.lower[first] in QUOTES))

    def _turn(self) -> bool:
        """“It is up to X to …”, “the next step is for X to …”: the speaker asks it of X."""
        lower, (first, last) = self.lower, self.clause[:2]
        if not self.holder or "to" not in self.reading.bag:
            return False
        for at in range(first + 1, last - 2):
            be = _TURNING.get(lower[at])
            if be is None or "to" not in lower[at + 2 : at + 9]:
                continue
            before = lower[max(first, at - 10) : at]
            if be and lower[at - 1] != be and _BURDENS.isdisjoint(before):
                continue
            turn = bool(_BE & set(before[-2:]) or (_TURN & set(before) and (_BE & set(before) or "come" in before)))
            to = lower.index("to", at + 2)
            if turn and not {",", "that"} & set(lower[at:to]) and self._somebody_at(at + 1, to):
                issues = self._asked(to, last) or self._condition_issues()
                self._rows(self.holder, "demand", issues or [Issue(to, last, "negotiation_itself")], "turn")
                return True
        return False

    def _time(self) -> bool:
        """“It is time for a truce”, “now is not the time to stop”: the speaker asks for it, or refuses it."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next((at for at in range(first + 1, last) if lower[at] in _HOURS), None)
        if at is not None and self.holder and lower[at + 1 : at + 3] in (["has", "come"], ["had", "come"]):
            issues = self._issues(at, last) or self._people(at, last)
            self._rows(self.holder, "demand", issues, "time")  # “the time has come to end the war”
            return bool(issues)
        if not self.holder or at is None or lower[at + 1 : at + 2] not in (["for"], ["to"], ["that"]):
            return False
        before = lower[max(first, at - 5) : at]
        if _BE.isdisjoint(before) or not {"not", "it", "now", "high", "this"} & set(before) or before[-1] in _COUNTED:
            return False  # “it was the first time that …”
        action = "reject" if self._negated(first, at) else "demand"
        if at + 1 == last:  # “it is time that X left”
            return self._asks_that(action, at)
        issues = self._asked(at + 1, last) or self._people(at + 1, last) or self._condition_issues()
        acts = not ORDERS.isdisjoint(lower[at + 2 : at + 3]) or any(one.first == at + 2 for one in self.classes)
        if lower[at + 1] == "to" and not acts:
            return False  # “time to think about it”
        self._rows(self.holder, action, issues, "time")
        return bool(issues)

    def _asks_that(self, action: str, at: int) -> bool:
        """Leave it to the clause after this one what is asked for: “it is time that …”, “it is essential that …”."""
        mark = Mark(at, at + 1, "stance", action, {"term": "", "part": "n", "strong": ""})
        self.after = Pending(tuple(self.holder), action, mark, self.clause.first)
        return True

    def _ways(self) -> bool:
        """“Is weighing options to bring the hostages home”: what ways are looked for is pursued."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next((at for at in range(first, last - 1) if lower[at] in WAYS), None)
        if at is None or lower[at + 1] not in ("to", "of", "for", '"', "”"):
            return False
        verb = next((near for near in range(max(first, at - 6), at) if lower[near] in _WEIGHING), None)
        if verb is None or self._negated(first, verb):
            return False
        holders = self._subject(first, self.head if self.head is not None and self.head < verb else verb) or self.holder
        issues = self._issues(at, last) or self._people(at, last)
        self._rows(holders, "vow", issues, "ways", first)
        return bool(holders and issues)

    def _needed(self) -> bool:
        """“A truce was urgently needed”, “the release of X is essential”: the speaker asks for it."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next((at for at in range(first + 2, last) if lower[at] in NEEDED), None)
        if at is None or not self.holder or _BE.isdisjoint(lower[max(first, at - 3) : at]):
            return False
        if self._negated(first, at):
            more = self._issues(first, at) if lower[first] == "no" and lower[at] in ("needed", "necessary") else []
            self._rows(self.holder, "reject", more[:1], "needed", first)
            return bool(more)  # “no new proposals were needed”
        if lower[first] == "it" and lower[at + 1 : at + 2] == ["that"]:
            return self._asks_that("demand", at)
        it = "it" in lower[first : first + 2]
        to = it and "to" in lower[at + 1 : at + 7]  # “it is necessary (for X) to …”
        if to:
            issues = self._issues(at, last) or self._freeing(at, last)
            self._rows(self.holder, "demand", issues, "needed", first)
            return bool(issues)
        asked = (
            (at, last) if "what" in lower[first:at] and not _BE.isdisjoint(lower[at + 1 : at + 3]) else (first, at)
        )  # “what is needed is X”
        issues = self._issues(*asked)
        self._rows(self.holder, "demand", issues, "needed", first)
        return bool(issues)

    def _ended(self) -> bool:
        """“The talks with the group are suspended”: whoever takes part and says so breaks them off."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next((at for at in range(first + 2, last) if lower[at] in ENDED), None)
        if at is None or not self.holder or self.holder[0].actor in GO_BETWEENS or lower[at - 1] not in _BE:
            return False
        talks = [one for one in self.classes if one.value == "TALK" and one.first < at - 1]
        if not talks or any(talks[-1].last <= modal < at for modal in self.reading.modals):
            return False  # “the draft would be handed over once the exchange was over”
        if self.clause.condition or self._negated(first, at):
            return False
        self._rows(self.holder, "reject", [Issue(first, at, "negotiation_itself")], "ended", first)
        return True

    def _contingent(self) -> bool:
        """“Any deal is contingent on a withdrawal”, “hinges on X”: the speaker asks for it."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next(
            (at for at in range(first + 1, last - 2) if lower[at] in CONTINGENT and lower[at + 1] in ("on", "upon")),
            None,
        )
        if at is None and (made := next((near for near in range(first + 1, last) if lower[near] in TYING), None)):
            on = next((near for near in range(made + 2, min(made + 7, last)) if lower[near] in ("on", "upon")), None)
            holders = self._subject(first, self.head if self.head is not None and self.head < made else made)
            issues = self._issues(on, last) if on else []
            self._rows(holders, "demand", issues, "contingent", first)
            return bool(issues and holders)  # “has conditioned the move on the return of X”
        if at is None or not self.holder or self.holder[0].actor in GO_BETWEENS or self._negated(first, at):
            return False
        issues = self._issues(at, last) or self._freeing(at, last)
        self._rows(self.holder, "demand", issues, "contingent", first)
        return bool(issues)

    def _recalls(self) -> bool:
        """“Is pulling its negotiators out of Doha”, “has recalled its delegation”: leaves the talks."""
        lower, (first, last) = self.lower, self.clause[:2]
        verb = next((at for at in range(first, last - 1) if lower[at] in RECALLING), None)
        if verb is None or self._negated(max(first, verb - 4), verb):
            return False
        if lower[verb - 1] == "to" and lower[verb - 2] not in _DECIDED:
            return False
        team = next((at for at in range(verb + 1, min(verb + 6, last)) if lower[at] in TEAMS), None)
        home = not _HOME.isdisjoint(lower[team : team + 4]) if team else False
        if team is None or _OWN.isdisjoint(lower[verb + 1 : team]) or not (home or lower[verb] in _RECALLED):
            return False
        holders = self._subject(first, verb) or self.holder
        holders = [one for one in holders if one.kind != "body"]  # “the Red Cross pulled its teams out”: no talks
        self._rows(holders, "reject", [Issue(verb, last, "negotiation_itself")], "recalls", first)
        return bool(holders)

    def _only_a_deal(self) -> bool:
        """“Will consider only a deal under which X comes home”: X is asked for."""
        lower, (first, last) = self.lower, self.clause[:2]
        only = next((at for at in range(first, last) if lower[at] == "only"), None)
        if only is None or lower[last : last + 1] not in (["which"], ["that"]) or self._negated(first, only):
            return False
        texts = any(mark.value == "TALK" and only < mark.first <= only + 4 for mark in self.classes)
        texts = texts and lower[only + 1] in ("a", "an", "those", "such")
        end = next((one.last for one in self.reading.clauses if one.first == last + 1), len(lower))
        begin = last + 1 + (lower[last] == "that")  # past “guarantees”, “ends”
        issues = [one for one in self._issues(begin, end) if one.issue != "negotiation_itself"]
        holders = self._subject(first, self.head if self.head is not None else only) or self.holder
        if not texts or not issues:
            return False
        self._rows(holders, "demand", issues, "only", first)
        return bool(holders)

    def _ends_truce(self) -> bool:
        """“Lifted the unilateral ceasefire”, “withdrew its own truce”: whoever ends it turns it down."""
        lower, (first, last) = self.lower, self.clause[:2]
        verb = next((at for at in range(first, last) if lower[at] in ENDING_TRUCES), None)
        verb = self._to_end_its_own() if verb is None else verb
        if verb is None or self._negated(first, verb):
            return False
        truce = next((one for one in self.classes if verb < one.first < verb + 5), None)
        if truce is None or truce.value != "TRUCE" or not {"of", "in", "on", ","}.isdisjoint(lower[verb : truce.first]):
            return False
        holders = self._subject(first, self.head if self.head is not None and self.head < verb else verb)
        self._rows(holders, "reject", [Issue(verb, truce.last, "ceasefire_pause")], "ends-truce", first)
        return bool(holders)

    def _to_end_its_own(self) -> int | None:
        """Where “(will) halt its ceasefire” is said: a truce of one's own."""
        lower, (first, last) = self.lower, self.clause[:2]
        willed = (at for at in range(first + 1, last - 2) if lower[at] in ENDING_ITS and lower[at + 1] in _OWN)
        return next((at for at in willed if lower[at - 1] == "to" or at - 1 in (self.reading.modals or [])), None)

    def _on_hold(self) -> bool:
        """“Has put the handover of its arms on hold”: holds back what it is to give."""
        lower, (first, last) = self.lower, self.clause[:2]
        put = next((at for at in range(first, last) if lower[at] in _PUTTING), None)
        on = next((at for at in range(put or last, last - 1) if lower[at : at + 2] == ["on", "hold"]), None)
        if put is None or on is None or self._negated(first, put):
            return False
        issues = self._issues(put, on)[:1]
        if not issues or issues[0].issue in ("ceasefire_permanence", "war_aims", "rafah_offensive"):
            return False
        holders = self._subject(first, self.head if self.head is not None and self.head < put else put) or self.holder
        self._rows(holders, "reject", issues, "on-hold", first)
        return bool(holders)

    def _no_deal_that(self) -> bool:
        """“Will accept no deal that does not end the war”: the speaker asks for what the deal must hold."""
        first, last = self.clause.first, self.clause.last
        lacks = self.lower[first : first + 1] and self.lower[first] in _LACKING
        if self.clause.opener not in ("that", "which") or not (lacks or self._negated(first, first + 3)):
            return False
        rows = self.article.rows
        refused = [
            row
            for row, reading in rows[-4:]
            if reading is self.reading and (row.action, row.issue) == ("reject", "negotiation_itself")
        ]
        deal = any(mark.value == "TALK" and mark.last == first - 1 for mark in self.reading.classes)
        issues = self._issues(first, last) or self._people(first, last)
        if not (deal and refused and issues):
            return False
        del rows[-len(refused) :]
        self._rows([row.party for row in refused], "demand", issues, "no-deal", self.reading.at(refused[0].start))
        return True

    def _or_we_will(self) -> bool:
        """“They will disarm, or we will disarm them”: a threat."""
        lower = self.lower
        opens = next((word for word in lower[self.clause.first : self.clause.last] if word[0].isalnum()), "")
        if "or" not in self.reading.bag or opens in FIRST_PERSON:
            return False  # “we meet today, or we will meet tomorrow”
        for at in range(self.clause.first + 1, min(self.clause.last + 2, len(lower) - 2)):
            if lower[at] == "or" and lower[at + 1] in ("we", "i") and lower[at + 2] in ("will", "shall", "'ll"):
                issues = self._issues(self.clause.first, len(lower))[:1]
                self._rows(self.holder, "threaten", issues, "or-else", self.clause.first)
                return bool(issues)
        return False

    def _somebody_at(self, first: int, last: int) -> bool:
        """Whether a phrase names a party, or points to one."""
        named = any(first <= one.first < last for one in self.reading.actors)
        phrase = " ".join(self.lower[first:last])
        named = named or any(pattern.search(phrase) for pattern in (ROLE, ARMY, STATE))
        return named or bool(_SIDES & set(self.lower[first:last])) or bool(self.article.who(self.reading, first, last))

    def _asked(self, first: int, last: int) -> list[Issue]:
        """The issues of what is asked for; of an exact issue and the talks about it, the exact one."""
        found = exact_first(self._issues(first, last), self._issues)
        found = exact(found, self._issues, last) or self._people(first, last)
        return found or self._departure(first, last, own=True)

    def _hands_over(self) -> bool:
        """“Gave both sides a draft”, “passes offers between A and B”, “will go on with its mediation”."""
        lower, (first, last) = self.lower, self.clause[:2]
        between = {"between", "forth"} & set(lower[first:last])
        texts = [mark for mark in self.classes if mark.value == "TALK" and (between or mark.row["term"] not in ANSWERS)]
        if not texts:
            return False
        own = next((at for at in range(first, last) if lower[at] in ("mediation", "mediating")), None)
        if own is not None and not (AWAITING | _QUITTING_IT).isdisjoint(lower[first:own]):
            return False  # “is waiting for the mediation efforts to succeed”
        verb = next((at for at in range(first, last) if lower[at] in _HANDING), None)
        if (
            verb is not None
            and self._to_mediators(verb, last)
            and texts[-1].first > verb
            and texts[-1].row["term"] != "text"
        ):
            holders = self._subject(first, verb)
            if holders and texts[-1].row["term"] in ("offer", "proposal", "plan"):
                issues = self._issues(texts[-1].last, last)[:1] or [Issue(verb, last, "negotiation_itself")]
                self._rows(holders, "offer", issues, "hands-over", first)
                return True
        if own is not None and {"its", "their", "efforts", "two"} & set(lower[max(first, own - 4) : own]):
            holders, verb = self._subject(first, self.head if self.head is not None else own), own
        elif (
            verb is not None
            and texts[-1].first > verb
            and "mediators" in lower[first:verb]
            and "with" in lower[verb:last]
        ):
            holders = self._subject(first, verb)  # “mediators presented X with a draft”
        elif verb is not None and (texts[-1].first > verb) and self._parties_after(verb, last):
            holders = self._subject(first, verb)
        elif verb is not None and texts[-1].first > verb and "to" in lower[verb + 1 : last]:
            to = lower.index("to", verb + 1)
            holders = self._subject(first, verb) if self._somebody_at(to + 1, min(to + 4, last)) else []
            holders = [one for one in holders if one.actor in GO_BETWEENS and len(lower[to:last]) > 1]
        else:
            return False
        holders = holders or (self.holder if lower[first] in ("it", "they", "we") else [])
        if not holders or self._negated(first, verb):
            return False
        self._rows(holders, "mediate", [Issue(verb, last, "negotiation_itself")], "hands-over", first)
        return True

    def _to_mediators(self, first: int, last: int) -> bool:
        """Whether something goes to the mediators: not “gave its consent to the mediators' plan”."""
        lower = self.lower
        return any(lower[at] == "mediators" and lower[at + 1 : at + 2] != ["'"] for at in range(first, last))

    def _parties_after(self, first: int, last: int) -> bool:
        """Whether two sides stand after a verb: “both sides”, “Israel and Hamas”."""
        words = set(self.lower[first:last])
        if "mediators" in words or "way" in words:
            return False
        if {"back", "forth"} <= words or {"one", "other", "from"} <= words:
            return True
        if _SIDES & words:
            return True
        named = {one.value for one in self.reading.actors if first < one.first < last and one.row["kind"] != "person"}
        return len(named) > 1 and "and" in self.lower[first:last]

    def _order_at(self) -> int | None:
        """The bare verb that an order begins with; None when the clause is none."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = first
        while at < last and (lower[at] in QUOTES or lower[at] in ("please", "just", ",", "now", "so", "then", "and")):
            at += 1
        if at < last and lower[at] not in ORDERS and "," in lower[at : at + 5]:
            raw = self.reading.words.raw
            comma = lower.index(",", at)
            if all(raw[near][:1].isupper() for near in range(at, comma)):
                at = comma + 1
        if (
            at + 1 >= last
            or not (lower[at] in ORDERS or self._class_verb(at))
            or lower[at + 1] in ("is", "was", "'s", "of", "will", "would")
        ):
            return None
        return at

    def _order(self) -> bool:
        """A quotation that is an order: of what it names, or, with “it” or nothing, of what was spoken of."""
        if self.reading.quotes == [] or not self.quoted() or (at := self._order_at()) is None:
            return False
        last = self.clause.last
        comma = next((near for near in range(at, last) if self.lower[near] == ","), last)
        kin = "families" in self.holder[0].actor and not KIN.isdisjoint(self.lower[at:comma])
        issues = self._people(at, comma) if kin else []  # “bring my father home, then …”
        issues = issues or self._asked(at, last) or self._condition_issues() or self._freeing(at, last)
        if not issues and self.lower[at + 1] in ("it", "this"):
            issues = [Issue(at, last, self.article.spoken_of() or "negotiation_itself")]
        if not issues and self.holder[0].kind == "family":
            prison = self.holder[0].actor == "Prisoners' families"
            issues = [Issue(at, last, "prisoner_release" if prison else "hostage_release")]
        if not issues and self.lower[at] == "get" and "out" in self.lower[at:last]:
            issues = [Issue(at, last, "troop_withdrawal")]
        self._rows(self.holder, "threaten" if self.pending_action == "threaten" else "demand", issues, "order")
        return bool(issues)

    def _class_verb(self, at: int) -> bool:
        """Whether the bare verb of an issue class stands here: “redeploy”, “demobilise”."""
        return any(
            mark.first == at
            and mark.row["part"] in ("v", "x")
            and mark.value not in ("HALT", "CONTINUE")
            and self.lower[at] == mark.row["term"].split()[0]
            and mark.value in _GIVEN
            for mark in self.classes
        )

    def _first(self) -> bool:
        """“First a truce, then talks”, “the prisoners first”, “X must precede Y”: the speaker asks for X."""
        lower, (first, last) = self.lower, self.clause[:2]
        if "first" not in self.reading.bag or "first" not in lower[first:last]:
            return False
        at = lower.index("first", first)
        leads = at <= first + 1 and "then" in lower[at : at + 12]
        after = lower[at + 1] if at + 1 < len(lower) else "."
        ends = lower[at - 1] not in _ARTICLES and not after[0].isalnum()
        if self.pending or not (ends or leads) or not (self.quoted() or self.voice):
            return False
        if any(mark.first < at for mark in self.stances) or self._negated(first, at):
            return False
        if any(lower[near : near + 2] == ["should", "have"] for near in range(first, at)):
            return False  # “the women should have come out first”
        issues = self._issues(first, last)[:1]
        if "DESTROY" in self.kinds:
            issues = [one._replace(issue="disarmament") for one in issues]  # of another
        self._rows(self.holder, "demand", issues, "first")
        return bool(issues)

    def _ultimatum(self) -> bool:
        """“Gave the group until Friday to leave or face attack”: a demand, or a threat where it names what follows."""
        lower, (first, last) = self.lower, self.clause[:2]
        end = self.clause.condition[1] if self.clause.condition else last
        gave = next(
            (
                at
                for at in range(first, last)
                if lower[at] in _GIVING or (lower[at] in _ISSUING and "ultimatum" in lower[at : at + 5])
            ),
            None,
        )
        if gave is None or "to" not in lower[gave:end]:
            return False
        to = lower.index("to", gave)
        him = not _HIM.isdisjoint(lower[gave + 1 : gave + 2])
        if not (_TERMS & set(lower[gave:to])) or not (him or self._somebody_at(gave + 1, to)):
            return False
        holders = self._subject(first, gave) or self.holder
        if lower[gave - 1] in ("was", "were", "been"):
            return False
        after = lower[to : end + 6]
        harm = "or" in after and bool((OR_ELSE | HARM | {"be"}) & set(after[after.index("or") :]))
        asked = self._asked(to, end)[:1]
        if asked and asked[0].issue == "negotiation_itself" and lower[gave + 1 : gave + 3] == ["the", "army"]:
            return False  # “gave the army until May to draw up a plan”
        answers = "negotiation_itself" if lower[to + 1 : to + 2] in (["accept"], ["agree"], ["respond"]) else "other"
        issues = asked or self._listed_after(end) or [Issue(to, end, answers)]
        self._rows(holders, "threaten" if harm else "demand", issues[:1] if harm else issues, "ultimatum", first)
        return bool(holders)

    def _listed_after(self, end: int) -> list[Issue]:
        """What a “which include …” after the clause lists; nothing where none stands there."""
        lower = self.lower
        lists = lower[end : end + 1] == ["which"] and lower[end + 1 : end + 2] in (["include"], ["included"])
        return self._issues(end + 2, len(lower)) if lists else []

    def _brings_together(self) -> bool:
        """“Qatar brought the two presidents together in Doha”: mediation."""
        lower, (first, last) = self.lower, self.clause[:2]
        at = next((at for at in range(first, last) if lower[at] in ("brought", "bring", "brings", "bringing")), None)
        if at is None or "together" not in lower[at : at + 20] or self._negated(first, at):
            return False
        together = lower.index("together", at)
        named = {one.value for one in self.reading.actors if at < one.first < together}
        holders = self._subject(first, self.head if self.head is not None and self.head < at else at) or self.holder
        if not holders or not (len(named) > 1 or _SIDES & set(lower[at:together])):
            return False
        self._rows(holders, "mediate", [Issue(at, together + 1, "negotiation_itself")], "brings-together", first)
        return True

    def _no_no(self) -> bool:
        """“If there is no law, there is no disarmament”: the speaker asks for the first."""
        condition = self.clause.condition
        if not condition or condition[2] != "if" or condition[0] >= self.clause.first:
            return False
        if not self._negated(condition[0], condition[1]) or not self._negated(self.clause.first, self.clause.first + 5):
            return False
        issues = self._condition_issues() or self._issues(*self.clause[:2])
        if not issues:
            return False
        self._rows(self.holder, "demand", issues[:1], "no-no", condition[0])
        return True

    def _before_all(self, first: int, last: int) -> bool:
        """Whether what must be done must be done first: “must come first”, “must precede any talks”."""
        lower = self.lower
        return "precede" in lower[first:last] or any(
            lower[at] == "first" and lower[at - 1] not in _ARTICLES for at in range(first, last)
        )

    def _without(self) -> bool:
        """“Without X there is nothing to sign”, “unless X, the paper is just paper”: the speaker asks for X."""
        condition = self.clause.condition
        if not condition or condition[0] > self.clause.first or self.lower[condition[0] - 1] not in _LEADING:
            return False
        issues = self._condition_issues()
        mark = next((mark for mark in self.stances if mark.value in ("threaten", "demand", "vow")), None)
        if not issues or mark or HARM & set(self.lower[self.clause.first : self.clause.last]):
            return False
        if (
            self._attacks()
            or not _CLOSED.isdisjoint(self.lower[self.clause.first : self.clause.last])
            or issues[0].issue == "war_aims"
            or self.lower[condition[0]] in ("elaborating", "naming", "giving", "saying")
        ):
            return False
        self._rows(self.holder, "demand", issues, "without", condition[0])
        return True

    def _unsigned(self) -> bool:
        """“Has left Moscow without signing the accord”: the subject turns it down."""
        condition, lower = self.clause.condition, self.lower
        if not condition or lower[condition[0] - 1] != "without" or lower[condition[0]] != "signing":
            return False
        begin, end = condition[:2]
        issues = [one for one in self._issues(begin + 1, end)[:1] if one.issue != "other"]
        head = self.head if self.head is not None else self._first_verb()
        holders = self._subject(self.clause.first, head)
        self._rows(holders, "reject", issues, "unsigned", self.clause.first)
        return bool(holders and issues)

    def _unacceptable(self) -> bool:
        """“The terms are not acceptable to Ukraine”, “deemed the offer insufficient”: who turns it down."""
        lower, (first, last) = self.lower, self.clause[:2]
        if self.clause.opener == "as" and self.before is not None and not UNACCEPTABLE.isdisjoint(lower[first:last]):
            return self._seen_as(self.before)
        at = next((at for at in range(first + 1, last) if lower[at] in UNACCEPTABLE), None)
        if at is None or (lower[at] == "acceptable" and not self._negated(max(first, at - 4), at)):
            return False
        if not _JUDGED_DEEDS.isdisjoint(lower[first:at]):
            return False
        called = next((near for near in range(first + 1, at) if lower[near] in _DEEMING), None)
        to = at + 1 + (lower[at + 1 : at + 2] and lower[at + 1] in QUOTES)
        if lower[to : to + 1] == ["to"]:
            owners = self.article.who(self.reading, to + 1, min(last, to + 7))
            begin = first
        elif called is not None and lower[at] != "acceptable":
            owners, begin = self._subject(first, called), called
        elif lower[at] == "unacceptable" and called is None and lower[at - 1] in _BE:
            owners, begin = self.holder, first  # “the changes sought by X were unacceptable”
        else:
            return False
        texts = any(one.value in ("TALK", "CLAIM", "TRUCE", "MEET") and begin <= one.first < at for one in self.classes)
        which = self.clause.opener in ("that", "which") and any(one.last == first - 1 for one in self.reading.classes)
        if not owners or not (texts or which):
            return False
        issues = [] if which and not texts else self._issues(begin, at)[:1]
        self._rows(owners, "reject", issues or [Issue(first, last, "negotiation_itself")], "unacceptable", first)
        return True

    def _seen_as(self, seen: Subject) -> bool:
        """“Condemned the proposed summit (as unacceptable)”: turned down by who condemns it."""
        first, last = seen.clause[:2]
        called = next((at for at in range(first + 1, last) if self.lower[at] in _DEEMING), None)
        texts = (one.first for one in self.reading.classes if one.value in ("TALK", "CLAIM", "TRUCE"))
        if called is None or not any(called < at < last for at in texts):
            return False
        owners = seen._subject(first, called) or self.holder
        self._rows(owners, "reject", [Issue(called, last, "negotiation_itself")], "unacceptable", first)
        return bool(owners)

    def _worthless(self) -> bool:
        """“A ceasefire without a withdrawal is an empty page”: the speaker asks for what is lacking."""
        condition = self.clause.condition
        if not condition or self.lower[condition[0] - 1] != "without" or condition[0] <= self.clause.first:
            return False
        if _WORTHLESS.isdisjoint(self.lower[condition[0] : condition[1] + 6]):
            return False
        issues = self._condition_issues()[:1]
        self._rows(self.holder, "demand", issues, "without")
        return bool(issues)

    def _or_nothing(self) -> bool:
        """“All of them or none”, “the port is opened, or there is no peace”: the speaker asks for the first."""
        lower, (first, last) = self.lower, self.clause[:2]
        if "or" not in self.reading.bag or "or" not in lower[first:last] or not self.quoted():
            return False
        at = lower.index("or", first)
        if not {"none", "nothing", "no"} & set(lower[at + 1 : at + 4]) or self._negated(first, at):
            return False
        issues = self._issues(first, at)
        if not issues and lower[first:at] and "all" in lower[first:at]:
            issues = [Issue(first, last, self._freed_people())]
        self._rows(self.holder, "demand", issues, "or-nothing")
        return bool(issues)

    def _fights_on(self, issues: list[Issue]) -> bool:
        """“We will go on until …”, “would stay in the field for as long as …”."""
        if issues and issues[0].issue != "war_aims":
            return False
        clause = self.clause
        if not _PEACEFUL.isdisjoint(self.lower[clause.first : clause.last]):
            return False  # “would keep working until every captive was back”
        going = next((mark for mark in self.classes if mark.value == "CONTINUE"), None)
        kept = going is not None and not _ARTICLES.isdisjoint(self.lower[going.last : going.last + 1])
        if kept and not self.kinds & {"FIGHT", "WAR", "ASSAULT", "VICTORY", "BOMB", "TROOPS"}:
            return False  # “would keep his seat until the vote”
        lasting = clause.condition and self.lower[clause.condition[0] - 1] in ("until", "as", "till")
        return bool(lasting) and bool({"CONTINUE", "VICTORY"} & self.kinds)

    def _reverses(self) -> bool:
        """“…, reversing a ban”: what is offered was refused before."""
        after = self.lower[self.clause.first :]
        at = next((at for at, word in enumerate(after) if word in ("reversing", "lifting", "dropping")), None)
        return at is not None and bool(
            {"ban", "refusal", "objection", "objections", "policy"} & set(after[at : at + 6])
        )

    def _unless(self) -> bool:
        """Whether the clause's condition is an “unless”."""
        condition = self.clause.condition
        return condition is not None and self.lower[condition[0] - 1] == "unless"

    def _leaves(self, subject: list[Party]) -> bool:
        """Whether a party is to leave a place."""
        at = next((mark.last for mark in self.classes if mark.value == "LEAVE"), None)
        at = self._gets_out() if at is None else at
        if at is None or not subject:
            return False
        after = self.reading.words.raw[at : min(at + 6, self.clause.last)]
        if not after or not after[0].isalnum():  # “the soldiers must leave”, “Eritrea has to get out”
            armed = subject[0].kind in ("country", "group", "demonym") and "families" not in subject[0].actor
            return "TROOPS" in self.kinds or armed
        named = any(word[:1].isupper() for word in after[:4]) and after[0] in ("all", "the", "every", "both")
        return named or after[0][:1].isupper() or bool(_LAND & {word.lower() for word in after})

    def _gets_out(self) -> int | None:
        """Where “get out (of)” ends in the clause, nobody being got out by it."""
        lower = self.lower
        out = (at for at in range(*self.clause[:2]) if lower[at : at + 2] == ["get", "out"])
        return next((at + 2 + (lower[at + 2 : at + 3] == ["of"]) for at in out), None)

    def _be_done(self, at: int) -> bool:
        """Whether a passive or “there will be” follows: the speaker, not the subject, decides."""
        return "be" in self.lower[at + 1 : at + 4]

    def _quits(self) -> bool:
        """Whether the clause speaks of leaving or bringing down a government."""
        words = set(self.lower[self.clause.first : self.clause.last])
        office = words & {"government", "coalition", "cabinet"}
        return bool((words & _QUITTING and office) or words & {"resign", "quit"})

    def _threat(self, holders: list[Party], issues: list[Issue]) -> bool:
        """“If X, the talks will halt”: a consequence for another."""
        words = set(self.lower[self.clause.first : self.clause.last])
        condition = self.clause.condition
        if condition and self.lower[condition[0] - 1] == "once":
            return False  # “we will return with full force once it has run out”: a time
        again = "CONTINUE" in self.kinds and self.kinds & {"FIGHT", "WAR"}
        turned = self.kinds & {"DISARM", "DESTROY"} and words & {"them", "him"}
        harm = words & (HARM - _FOUGHT if "HALT" in self.kinds else HARM)  # “will negotiate an end to the war”
        over = self._is_over() and any(mark.value in ("TRUCE", "TALK") for mark in self.classes)
        if not (self._quits() or harm or turned or again or over or self._attacks() or "WALKOUT" in self.kinds):
            return False
        more = self._condition_issues()
        chosen = (
            (more or issues)
            if self._quits() or any(one.issue == "rafah_offensive" for one in more)
            else (issues or more)
        )
        answer = any(mark.row["term"] in ANSWERS for mark in self.classes)
        armed = words & ARMED and issues and chosen == issues and issues[0].issue == "disarmament"
        if armed or (answer and not more):
            chosen = []
        issue = chosen[0].issue if chosen else "war_aims" if words & ARMED else "other"
        first = min(self.clause.first, self.clause.condition[0] - 1) if self.clause.condition else self.clause.first
        self._rows(holders, "threaten", [Issue(first, self.clause.last, issue)], "if")
        return True

    def _is_over(self) -> bool:
        """“The truce would end”, “the deal will be void”, “I would cancel it”."""
        for at in self.reading.modals:
            after = self.lower[at + 1 : at + 3]
            if after[:1] in (["end"], ["cancel"]) or (after[:1] == ["be"] and not _OVER.isdisjoint(after[1:])):
                return True
        return False

    def _attacks(self) -> bool:
        """Whether the clause announces an attack: “the army would advance into the city”, “will finish the job”."""
        announced = any(at in self.reading.modals for at in range(*self.clause[:2]))
        announced = announced and "HALT" not in self.kinds  # “would stop its attacks if …”
        return announced and bool(self.kinds & {"ASSAULT", "ENTER", "RAFAH_OPERATION", "DESTROY", "VICTORY"})

    @property
    def pending_action(self) -> str:
        """The action of the stance that this clause is the object of; "" when it is none's."""
        return self.pending.action if self.pending else ""


UNACCEPTABLE = wordset("unacceptable acceptable insufficient inadequate unworkable intolerable")
_DEEMING = wordset(
    "deem deems deemed find finds found judge judged considers considered regards regarded calls called branded brands",
    "termed terms",
    "labelled labeled labels labelling labeling slammed rejected described describes condemned",
    "condemns denounced dismissed dismisses",
)
_JUDGED_DEEDS = wordset(
    "attack attacks strike strikes raid raids killing killings death deaths violence casualties losses"
)
_PEACEFUL = wordset("working talking negotiating mediating trying searching looking campaigning protesting")
_HIM = wordset("him her them it us")
_OVER = wordset("over void dead finished cancelled canceled")
_CLOSED = wordset("ended concluded closed broke finished adjourned dispersed")  # “ended without an agreement”
_WORTHLESS = wordset("empty meaningless worthless pointless useless nothing illusion trap surrender unthinkable")
_COUNTED = wordset("first second third fourth last only next same")
_LACKING = wordset("fails fail failed lacks lack lacked")
WAYS = wordset("options ways means avenues")
_RECALLED = wordset("recalled recalls recalling recall withdrew withdraws withdrawing withdrawn withdraw")
RECALLING = _RECALLED | wordset(
    "pulled pulls pulling pull called calls calling bring brought bringing ordered ordering"
)
_HOME = wordset("home back out from")
_OWN = wordset("its their his her the our")
NEEDED = wordset("needed required essential vital imperative necessary crucial indispensable urgent")
TYING = wordset("conditioned conditions conditioning")
CONTINGENT = wordset("contingent conditional conditioned dependent hinges hinge hinged depends depend depended")
ENDED = wordset("suspended over frozen dead finished closed ended")
ENDING_ITS = wordset("halt end suspend abandon cancel lift withdraw revoke scrap terminate")
ENDING_TRUCES = wordset(
    "lifted lifts withdrew withdrawn withdrawing ended ending revoked revoking rescinded rescinding cancelled canceled",
    "cancelling canceling scrapped scrapping terminated terminating",
)
_PUTTING = wordset("put puts putting placed places placing keep keeps kept keeping leave leaves leaving")
_WEIGHING = wordset(
    "weigh weighs weighed weighing consider considers considered considering look looks looked looking study studies",
    "studied studying examine examines examined examining explore explores explored exploring seek sought seeking",
    "discuss discussed discussing",
)
_GIVEN = frozenset(
    {"RELEASE", "WITHDRAW", "RETURN", "DISARM", "EXTEND", "RELEASE_THEM", "SURRENDER", "REBUILD", "LEAVE"}
)
ANSWERS = frozenset({"response", "reply", "changes", "amendments"})
_LEADING = wordset("without unless")
_TERMS = wordset("until hours hour days day weeks week month months midnight deadline ultimatum")
_LAND = wordset(
    "corridor corridors hills posts towns",
    "territory land lands cities city area areas region regions positions villages country enclave strip",
    "homes place places",
)
_GIVING = wordset("gave given gives giving give")
_ISSUING = wordset("issued issues delivered")  # an ultimatum
_DECIDED = wordset("decided decides deciding")
_QUITTING = wordset(
    "serve serving vote part sit stay remain walk quit leave topple bolt resign collapse boycott breaking break bring",
    "down",
)

# What order of words is asked for, by the words without which it cannot be.
_BY_WORD = (
    (wordset("for up incumbent") | _BURDENS, Constructions._turn),
    (CARRIED, Constructions._hands_over),
    (wordset("made make makes making set"), Constructions._makes_condition),
    (UNMET, Constructions._falls_short),
    (STANDPOINTS | WAYS_OUT | LISTING | POINTS | STEPS, Constructions._claims),
    (_GIVING | _ISSUING, Constructions._ultimatum),
    (wordset("together"), Constructions._brings_together),
    (_HOURS, Constructions._time),
    (wordset(*COMING_FROM), Constructions._from_whom),
    (wordset("mediators"), Constructions._mediators_try),
    (RECALLING, Constructions._recalls),
    (wordset("hold"), Constructions._on_hold),
    (ENDING_TRUCES | ENDING_ITS, Constructions._ends_truce),
    (wordset("only"), Constructions._only_a_deal),
    (ENDED, Constructions._ended),
    (CONTINGENT, Constructions._contingent),
    (NEEDED, Constructions._needed),
    (wordset("signing"), Constructions._unsigned),
    (UNACCEPTABLE, Constructions._unacceptable),
    (WAYS, Constructions._ways),
)
# What order of words is asked for without any stance word, by the words without which it cannot be.
SIGNING = frozenset(word for words, _ in _BY_WORD for word in words) | wordset("first without unless")


@functools.lru_cache(maxsize=4096)
def _opened_by(signs: frozenset[str]) -> tuple[Callable[[Constructions], bool], ...]:
    """The constructions that one of these words can open, in their order."""
    return tuple(read for words, read in _BY_WORD if not words.isdisjoint(signs))
