"""What a party's demands, conditions and aims are said to be: “its demands include X and Y”, “his aim is to Z”."""

from __future__ import annotations

from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.parties import ARMY, ROLE, STATE, Party
from ceasefire.positions.statements import Statement
from ceasefire.positions.subjects import Pending

ASKED_FOR = wordset("demand demands condition conditions precondition preconditions requirement requirements")
_ASKED = ASKED_FOR | wordset("request requests terms")
_A = wordset("a an another the")
_AIMS = wordset("goal goals aim aims objective objectives priority priorities purpose")
STANDPOINTS = _ASKED | _AIMS | wordset("position stance line view")
POINTS = frozenset({"points"})  # “came with three points: …”
STEPS = wordset("step stage phase")  # “the next step is X”
WAYS_OUT = wordset("solution answer way path key remedy")
_BE = wordset("is was 's are were been remain remains remained")
LISTING = wordset("include includes included including among namely")
_SETTING = wordset(
    "set sets setting list lists listed listing lay lays laid put puts present presents presented submit submits",
    "submitted make makes made issue issued name names named outline outlines outlined spell spells spelled spelt",
    "give gives gave given deliver delivers delivered hand hands handed repeat repeats repeated restate restated",
    "reiterate reiterated reiterates have has had sent announced detailed published raised tabled added",
)
_PLACES_TOO = wordset("position line view")  # “the Ukrainian position” may be a trench
_YIELDING = wordset("in up way ground")
_PEOPLE = frozenset({"HOSTAGE", "PRISONER", "TROOPS", "DISPLACED", "THE_DISPLACED"})
_AFTER_PARTY = _BE | LISTING | wordset("in at on for to said had has that which when after")
_PASSING_OVER = wordset("ignore ignores ignored ignoring disregards disregarded sidesteps sidestepped contradicts")
UNMET = _PASSING_OVER | wordset(
    "meet meets satisfy satisfies satisfied fulfil fulfill fulfils fulfills address addresses answer answers reflect",
    "reflects short far",
)
_FALLING = wordset("fall falls fell falling fallen far")
_OWED = _ASKED | wordset("concern concerns expectations aspirations needs")
ITEMS = wordset("they these those among one it others")
_FURTHER = (["other"], ["further"], ["additional"], [], ["the"], ["its"], ["their"], ["key"], ["these"])
_SHORT = wordset("u.s. us u.s u.k. uk e.u. eu u.n. un")
_CONDITION = wordset("condition precondition prerequisite conditional price")
_CONTRACTED = wordset("it that this there what he she here who")
_ONES = wordset("a its the their his her")
_ENDS = wordset("; . but while although because though whereas whose who which said says")
_NO_ITEM = wordset(
    "clear unchanged firm known",
    "met made set put not no rejected accepted discussed described seen designed likely too so under",
)


class Claims(Statement):
    """A clause read for the demands, conditions and aims it names."""

    def _claims(self) -> bool:
        """“Its position is a full withdrawal”, “conditions, among them X and Y”: who owns it or says so asks."""
        lower, (first, last) = self.lower, self.clause[:2]
        be = next((at for at in range(first, last) if lower[at] in _BE and not self._is_genitive(at)), None)
        if be is not None and self._is_its(be):
            return True
        noun = next((at for at in range(first, last) if lower[at] in STANDPOINTS or lower[at] in WAYS_OUT), None)
        if noun is None:
            noun = next((at for at in range(first + 1, last) if lower[at] in STEPS and lower[at - 1] == "next"), None)
        if noun is None and lower[last - 1] in POINTS and lower[last : last + 1] == [":"]:
            noun = last - 1
        if (
            noun is None
            and self.clause.opener == "which"
            and lower[first] in LISTING
            and lower[first - 3] in STANDPOINTS
        ):
            return self._put(self._owners(first - 3) or self.holder or self.previous, first - 3, first)
        if noun is None:
            return self._that_it_set() or self._more_of_them()
        owners = self._owners(noun) or self._setters(noun)
        if owners and lower[noun].endswith("s"):
            self.article.claimed = (tuple(owners), self.reading)
        if lower[noun + 1 : noun + 2] == ["of"] and not owners:
            return False  # “the conditions of the truce”
        if lower[last : last + 1] == [":"] and lower[noun] in STANDPOINTS | POINTS:
            return self._listed(noun, owners)
        link = self._link(noun)
        if link is None or self._negated(first, min(link + 3, last)):
            return False
        if lower[link + 1 : link + 2] == ["that"] and lower[noun] in STANDPOINTS:
            return self._goes_on(noun, owners, link)
        lists = lower[link] in LISTING
        if lower[link] in _BE and owners and lower[noun + 1 : noun + 2] == ["to"]:
            return False  # “its demand to halt the war was essential”
        bare = lists and noun <= first + 1  # “(X said) demands included …”: those of who speaks
        others = self._further(noun)
        if lists and (lower[noun] not in _ASKED | _AIMS or not (owners or bare or others or self.article.claimed)):
            return False
        holders = owners or (self.holder if bare or not lists else []) or self._claimed() or others
        if others and lower[link] in _BE and "including" in lower[link : link + 5]:
            link = lower.index("including", link)  # “other conditions are humanitarian, including X and Y”
        return self._put(holders, noun, link)

    def apposed(self) -> None:
        """“…, a key demand of X”, “…, one of X's conditions”: X asks for what stands before the comma."""
        lower, (first, last) = self.lower, self.clause[:2]
        nouns = (at for at in range(first + 3, last) if lower[at] in ASKED_FOR)
        for noun in nouns:
            comma = next((at for at in range(noun - 2, max(first, noun - 7), -1) if lower[at] == ","), first)
            one = lower[comma + 1 : comma + 3] == ["one", "of"]
            if comma == first or not (one or (lower[comma + 1] in _A and not lower[noun].endswith("s"))):
                continue
            owners, issues = self._owners(noun), self._issues(max(first, comma - 9), comma)[-1:]
            known = {(row.party, row.issue) for row, reading in self.article.rows if reading is self.reading}
            if owners and issues and (owners[0], issues[0].issue) not in known:
                self._rows(owners[:1], "demand", issues, "apposed", comma + 1)

    def _further(self, noun: int) -> list[Party]:
        """Whose “other conditions” are meant: of whoever made a demand just before."""
        rows = self.article.rows
        if self.lower[self.clause.first : noun] not in _FURTHER or not rows:
            return []
        row, reading = rows[-1]
        near = reading in self.article.readings[max(0, self.article.number - 2) : self.article.number]
        return [row.party] if near and row.action in ("demand", "accept") else []

    def _is_genitive(self, at: int) -> bool:
        """Whether “'s” is no verb: it is one after “it”, “that”, “there” alone."""
        return self.lower[at] == "'s" and self.lower[at - 1] not in _CONTRACTED

    def _put(self, holders: list[Party], noun: int, link: int) -> bool:
        """The rows of what stands after the link."""
        end = self._list_end(link)
        if not holders or end <= link + 1 or not self._itemises(link):
            return False
        issues = self._issues(link, end) or self._people(link, end)
        if (
            not issues
            and self.lower[link + 1] == "to"
            and noun >= 0
            and self.lower[noun] in _AIMS
            and self._war(link, end)
        ):
            issues = [Issue(link, end, "war_aims")]
        self._rows(holders, "demand", issues, "stands-for", self.clause.first)
        return bool(issues)

    def _war(self, first: int, last: int) -> bool:
        """Whether an aim is one of war."""
        return any(
            first <= one.first < last and one.value in ("VICTORY", "DESTROY", "WAR", "FIGHT", "ASSAULT")
            for one in self.reading.classes
        )

    def _link(self, noun: int) -> int | None:
        """The word that joins a noun with what it stands for: a form of “be”, “include”, “among (them)”."""
        lower = self.lower
        for at in range(noun + 1, min(noun + 9, len(lower) - 1)):
            if lower[at] in LISTING:
                return at + (lower[at] == "among" and lower[at + 1] in ("them", "which", "these"))
            if lower[at] in _BE and at < self.clause.last and not self._is_genitive(at):
                return at
            if lower[at] in _ENDS and lower[at] != "which":
                return None
        return None

    def _itemises(self, link: int) -> bool:
        """Whether what follows a link names things: not “were rejected”, not “is likely to be refused”."""
        word = self.lower[link + 1]
        if any(link < one.first <= link + 5 and self._possessed(one) for one in self.stances if one.row["part"] != "v"):
            return False  # “…, including X's insistence on Y”: read as what X insists on
        if self.lower[link] in LISTING or word in ("to", "for"):
            return True
        if word in _NO_ITEM or word.endswith("ed") or any(link < mark.first <= link + 2 for mark in self.stances):
            return False
        return not any(link < at < self.clause.last for at in self.reading.modals)

    def _list_end(self, at: int) -> int:
        """Where a list ends: before a saying, a clause with a verb of its own, or the end of the sentence."""
        end = next((near for near in range(at + 1, len(self.lower)) if self.lower[near] in _ENDS), len(self.lower))
        for one in self.reading.says:
            begin = self.reading.at(min(one.speaker.start, one.verb.start))
            if begin > at:
                end = min(end, begin)
        verbs = [near for near in self.reading.modals if near > at]
        verbs += [
            one.first
            for one in self.reading.stances
            if one.first > at and one.row["part"] == "v" and self.lower[one.first].endswith(("ed", "s"))
        ]
        stop = min(verbs, default=end)
        if stop < end:
            cut = next((one.first for one in reversed(self.reading.clauses) if at + 1 < one.first <= stop), None)
            end = stop if cut is None else cut
        return end

    def _owners(self, noun: int) -> list[Party]:
        """Who owns a noun: “the group's key condition”, “the Houthi stance”, “the demands of the rebels”."""
        owners = self._possessed(Mark(noun, noun + 1, "stance", "", {}))
        if not owners and self.lower[noun + 1 : noun + 2] in (["of"], ["from"]):
            return self._of_party(noun + 2)
        if owners or (self.lower[noun] in _PLACES_TOO and "that" not in self.lower[noun + 1 : noun + 3]):
            return owners
        if self.lower[noun - 1] == "government" and self.article.state:
            return [self.article.state]  # “government calls for a truce”
        named = [
            one
            for one in self.reading.actors
            if one.last == noun and (one.row["kind"] in ("demonym", "group") or self.lower[noun - 1] in _SHORT)
        ]
        return [Party(one.value, one.row["kind"]) for one in named]

    def _of_party(self, begin: int) -> list[Party]:
        """The party of “(the aims) of the Lebanese army”; none in “of the Israeli offensive”, “of the Doha talks”."""
        lower, actors = self.lower, self.reading.actors
        for end in range(begin + 1, min(begin + 7, self.clause.last + 1)):
            ends = any(begin <= mark.first and mark.last == end for mark in actors)
            if ends or any(pattern.search(lower[end - 1]) for pattern in (ROLE, STATE, ARMY)):
                after = lower[end : end + 1]
                if not after or after[0] in _AFTER_PARTY or not after[0][0].isalpha():
                    return self.article.who(self.reading, begin, end)
        return []

    def _setters(self, noun: int) -> list[Party]:
        """Who sets conditions or lists demands: “the parliament set four conditions”, “terms set by the rebels”."""
        lower, (first, last) = self.lower, self.clause[:2]
        if self._negated(first, noun) or lower[noun] not in _ASKED | _AIMS:
            return []
        verb = next((at for at in range(noun - 1, max(first, noun - 7) - 1, -1) if lower[at] in _SETTING), None)
        if verb is not None:
            return [] if lower[verb + 1] in _YIELDING else self._subject(first, verb)
        by = lower.index("by", noun, last) if "by" in lower[noun : min(last, noun + 6)] else noun
        return [] if _SETTING.isdisjoint(lower[noun:by]) else self._agent(by, last)

    def _item(self) -> bool:
        """Whether a sentence may go on with the demands of the one before: “One is that …”."""
        return bool(self.article.claimed) and self.lower[0] in ITEMS

    def _that_it_set(self) -> bool:
        """“The demands that X has put to Y include Z”: the clause after “that” names both who and what."""
        lower, (first, last, opener) = self.lower, self.clause[:3]
        if opener != "that" or lower[max(0, first - 2)] not in _ASKED | _AIMS:
            return False
        verb = next((at for at in range(first + 1, min(first + 7, last)) if lower[at] in _SETTING), None)
        link = None if verb is None else self._link(verb)
        if verb is None or link is None or self._negated(first, link):
            return False
        return self._put(self._subject(first, verb), -1, link)

    def _claimed(self) -> list[Party]:
        """Whose demands were last spoken of, in this sentence or the one before."""
        if not self.article.claimed:
            return []
        holders, reading = self.article.claimed
        near = reading is self.reading or reading in self.article.readings[max(0, self.article.number - 1) :][:1]
        return list(holders) if near else []

    def _more_of_them(self) -> bool:
        """“They include X and Y”, “one of these is that …”, after a sentence that speaks of somebody's demands."""
        lower, first = self.lower, self.clause.first
        while first < self.clause.last and not lower[first][0].isalnum():
            first += 1
        if first >= self.clause.last or lower[first] not in ITEMS or not (holders := self._claimed()):
            return False
        link = self._link(first - (lower[first] == "among"))
        if link is None or (lower[first] == "it" and lower[link] not in LISTING):
            return False
        if lower[first] in ("it", "they") and link > first + 3:
            return False  # “it insists on a full withdrawal, including …”
        if lower[first] == "among" and lower[link + 1] in _BE:
            link += 1
        elif lower[link] in _BE and self.kinds and self.kinds <= _PEOPLE:
            return False  # “one is a hostage”
        if lower[link + 1 : link + 2] == ["that"]:
            return self._goes_on(link, holders, link)
        return self._put(holders, -1, link)

    def _listed(self, noun: int, owners: list[Party]) -> bool:
        """“It sticks to its position: X, Y and Z”, “its aims had not changed: …”: what the colon opens is asked for."""
        lower, (first, last) = self.lower, self.clause[:2]
        if any(mark.value != "demand" and mark.row["term"] != "red line" for mark in self.stances) or (
            lower[last + 1 :] and lower[last + 1] in '“”"'
        ):
            return False
        holders = owners or self._subject(first, self.head if self.head is not None else noun) or self.holder
        after = self._issues(last + 1, self._list_end(last)) or self._issues(last + 1, len(lower))
        if owners and not after:  # “its terms: X must leave”
            mark = Mark(noun, noun + 1, "stance", "demand", {"term": "", "part": "n", "strong": ""})
            self.after = Pending(tuple(owners[:1]), "demand", mark, first)
            return True
        self._rows(holders[:1], "demand", after, "listed")
        return bool(after and holders)

    def _goes_on(self, noun: int, owners: list[Party], link: int) -> bool:
        """“Its line is that X must leave”: what follows is said by the owner."""
        if not owners or self.clause.last != link + 1 or self.lower[link + 1 : link + 2] != ["that"]:
            return False
        asks = self.lower[noun] in _ASKED or noun == link
        mark = Mark(noun, noun + 1, "stance", "SAY", {"term": "", "part": "n", "strong": "yes" if asks else ""})
        self.after = Pending(tuple(owners), "demand" if asks else "", mark, noun)
        return True

    def _falls_short(self) -> bool:
        """“The text does not meet its demands”, “falls short of the group's conditions”: their owner turns it down."""
        lower, (first, last) = self.lower, self.clause[:2]
        passes = (at for at in range(first + 1, last - 1) if lower[at] in UNMET)
        verb = next((at for at in passes if lower[at] != "far" or lower[at + 1] == "from"), None)
        noun = (
            None
            if verb is None
            else next((at for at in range(verb + 1, min(verb + 7, last)) if lower[at] in _OWED), None)
        )
        if verb is None or noun is None:
            return False
        misses = lower[verb] in _PASSING_OVER or self._negated(max(first, verb - 4), verb)
        misses = misses or not {"fail", "fails", "failed", "failing"}.isdisjoint(lower[max(first, verb - 2) : verb])
        misses = misses or lower[verb] == "far"
        if lower[verb] == "short":
            misses = lower[verb + 1] == "of" and not _FALLING.isdisjoint(lower[max(first, verb - 3) : verb])
        text = any(one.value in ("TALK", "CLAIM") and one.first < verb for one in self.classes)
        begin = next((at for at in range(first, verb) if lower[at][0].isalnum()), first)
        if not misses or not (text or lower[begin] in ("it", "this", "that", "which")):
            return False
        own = not {"its", "their", "our", "his", "her"}.isdisjoint(lower[verb:noun])
        owners = self.holder if own else self._owners(noun) or (self.holder if lower[noun - 1] == "the" else [])
        if not owners or (self.holder and self.holder[0].actor != owners[0].actor):
            return False
        self._rows(owners, "reject", [Issue(first, last, "negotiation_itself")], "falls-short", first)
        among = next((at for at in range(noun, last - 1) if lower[at : at + 2] == ["among", "them"]), None)
        if among is not None:
            self._put(owners, noun, among + 1)  # “any of their demands, foremost among them X”
        return True

    def _makes_condition(self) -> bool:
        """“Have made the release of X a condition for talks”: the subject asks for X."""
        lower, (first, last) = self.lower, self.clause[:2]
        if self.pending:
            return False
        made = next((at for at in range(first, last) if lower[at] in ("made", "make", "makes", "making", "set")), None)
        at = next((at for at in range(made or last, last) if lower[at] in _CONDITION), None)
        if (
            made is None
            or at is None
            or self._negated(first, made)
            or (
                _ONES.isdisjoint(lower[at - 2 : at])
                and lower[at : at + 2] not in (["conditional", "on"], ["conditional", "by"])
            )
        ):
            return False
        after = lower[at] == "conditional"
        asked = (at, last) if after else (made, at)
        issues = self._issues(*asked) or self._freeing(*asked) or [Issue(*asked, "other")]
        agent = self._agent(at + 1, last) if after and lower[at + 1] == "by" else []
        holders = agent or self._subject(first, made) or self.holder
        self._rows(holders, "demand", issues, "condition", first)
        return bool(issues and holders)

    def _is_its(self, be: int) -> bool:
        """“An end to the war, which is the group's key condition”, “a withdrawal is its main demand”."""
        lower, (first, last) = self.lower, self.clause[:2]
        noun = next((at for at in range(be + 1, min(last, be + 7)) if lower[at] in STANDPOINTS), None)
        which = self.clause.opener == "which" and be == first
        if noun is None:
            return False
        holders = [] if self._negated(first, noun) else self._owners(noun)
        if not holders and lower[be + 1] in ("its", "their", "his", "her"):
            holders = self.holder or (self.previous if which else [])
        issues = self._before_clause() if which else self._issues(first, be)
        if not holders or len(issues) != 1 or (lower[noun + 1 : noun + 2] == ["of"] and not self._of_party(noun + 2)):
            return False
        self._rows(holders, "demand", issues, "stands-for", first)
        return True
