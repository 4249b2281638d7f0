"""Stance words that take no stance where they stand: nouns, other senses, what is doubted or only believed."""

from __future__ import annotations

from collections.abc import Callable

from ceasefire.positions.bare import GIVING
from ceasefire.positions.claims import STANDPOINTS
from ceasefire.positions.clauses import HELPING, NOT_DOING, is_duty
from ceasefire.positions.constructions import AWAITING, CONTINGENT
from ceasefire.positions.lexicon import Mark, wordset
from ceasefire.positions.matters import BE
from ceasefire.positions.modals import Modal
from ceasefire.positions.objects import ON_A_DEAL, TEAMS, VERDICTS
from ceasefire.positions.parties import FIRST_PERSON, GO_BETWEENS

_NOUNS_TOO_TERMS = frozenset({"offer", "demand", "request"})
_NOUNS_TOO = frozenset({"vow", "offer", "demand", "threaten"})
_UNNAMED = wordset("named identified anonymity anonymous quoted")
_GOING = wordset("go goes going went gone carry carries carrying carried keep keeps keeping kept")
_MADE_BY = (
    "put together by",
    "drawn up by",
    "drafted by",
    "crafted by",
    "hammered out by",
    "worked out by",
    "prepared by",
)
_HELD_BACK = frozenset(
    {"hostage_release", "prisoner_release", "troop_withdrawal", "aid_access", "return_of_displaced", "disarmament"}
)
_PUT_OFF = frozenset({"postpone", "delay", "withhold"})
_SCRAPPING = {"scrap", "terminate", "junk", "axe", "abort", "cancel"}
_BREAKING_OFF = _PUT_OFF | _SCRAPPING | {"break off", "suspend", "cut off", "call off", "freeze", "quit"}
_CALLING_OFF = frozenset({"break off", "suspend", "call off"})
_FOLK = wordset("people million thousand civilians children families percent")
_KNOWING = wordset("know say tell verify confirm predict determine estimate see")
_LED = wordset("team delegation side group alliance bloc coalition forces government party faction movement")
_TOLD = wordset("told asked urged warned")
_THESE = wordset("it this that which they these")
_ASKED_ABOUT = wordset(
    "on about what whether if how why by at in monday tuesday wednesday thursday friday saturday sunday"
)
_QUESTIONS = wordset("what whether if how why when which")
_SETTLEMENTS = wordset("settlement solution end deal peace agreement truce ceasefire outcome")  # “a negotiated end”
_MARKS = wordset('" “ ” ‘')
_RESIDENTS = wordset("residents people civilians palestinians families villagers inhabitants patients")
_LEAVING = wordset("leave evacuate move flee go head")
_WRONGS = wordset("violation violations breach crime crimes massacre attack attacks strike strikes killing killings")
_ACCORDS = wordset("accord agreement treaty pact deal")
_ONWARD = wordset("on ahead forward")
_STATES_THAT = wordset("country countries state states nation nations government governments")
_STATES = HELPING | {"did", "does"}
_UPSETTING = wordset(
    "derail undermine jeopardise jeopardize scuttle unravel collapse upend complicate destabilise destabilize engulf",
    "spill overshadow sink torpedo",
)
_EARLIER = wordset("earlier previous original first last old")
_ROADS = wordset("road roads highway highways street streets junction traffic entrance bridge motorway avenue")
_SPEAKING = wordset("speak talk speaking talking comment answer")
_COMMENTING = wordset("address comment commentary elaborate specify disclose confirm identify")
_PRESS = wordset("reporters reporter journalists journalist press media newspaper cameras questions")
_JUDGED = wordset(
    "condemn comment apologise apologize elaborate speculate name identify say confirm deny blame disclose reveal",
    "specify",
)
_SIGN = wordset("sign signs hint hints indication")
_MADE_READY = BE | wordset(
    "'s 're 'm itself himself herself themselves , not remain remains remained seem seems seemed"
)
_ENDANGERED = wordset("lives life safety survival stability")
_TIME_UNITS = wordset("hours days weeks months years")
_TURNING = frozenset({"while", "but", "whereas", "although"})
_GROWING = wordset("builds built mounts mounted grows grew is was rises rose")
_ACCUSING = wordset("accused accuses accusing accuse")
_MISSED = wordset("deadline chance opportunity date")
_NOT_DONE = (["unable", "to"], ["yet", "to"], ["failed", "to"], ["fails", "to"], ["failing", "to"])
_DETERMINERS = wordset(
    "the a an its his her their our this that these those any some no such of new latest first much far even"
)
_VERBS_OF_VERDICTS = wordset("would will could is was were are means meant")
_PRAISE = wordset("right only best good necessary needed essential priority urgent imperative key possible out off")
_BROKEN = wordset("not never failed broken broke violated reneged breached abandoned lived")
_LAWS = wordset("constitution bill law budget")
_SHOT_DOWN = wordset("drone drones missile missiles plane planes aircraft rocket rockets jet jets helicopter balloon")
_ATTACKING = wordset("attack attacks terror strike strikes fight war kill combat")
_OUTLOOKS = wordset("prospect prospects chances likelihood")
_OFFICE_SOUGHT = wordset("reelection re-election office refuge asylum shelter")
_PERSUADING = wordset("convince convincing convinced persuade persuading persuaded induce coax")
_ONLY_WORDS = wordset(
    "argument arguments explanation explanations excuse excuses condolences sympathy praise thanks prayers"
)
_LIVING = wordset("eat live survive sleep breathe work earn rest")
_DECISIONS = wordset("decision move plan threat")
_TIMES_OF = wordset("before after during until amid")
_LEAVING_TALKS = ("storm out of", "stay away from", "skip")
_PRONOUNS = (["it"], ["he"], ["she"], ["they"], ["there"], ["otherwise"])


class Senses(Modal):
    """A clause read for what its stance words mean in it."""

    def _noise(self, mark: Mark) -> bool:
        """A stance word that is none here: a noun (“the offer”), or a word that also means something else."""
        if self.lower[mark.first : mark.last + 1] == ["delay", "in"]:
            return True  # “a delay in the release”
        verb = mark.row["part"] == "v" and self.lower[mark.first].endswith("ed")
        if verb and self.lower[mark.first - 1] in ("a", "an"):
            return True  # “an agreed number of prisoners”, “a suspended pact”
        if mark.value in ("RULE", "PROPOSAL") or mark.row["term"] == "call by" or self._in_doubt(mark):
            return True
        if mark.row["term"] in _BREAKING_OFF:
            gives = any(one.value in GIVING and mark.last <= one.first < mark.last + 5 for one in self.classes)
            held = self._issues(mark.last, self.clause.last) if gives else []  # “suspended the handover of X”
            kinds = ("TALK", "CHANCE", "TRUCE") if mark.row["term"] in _CALLING_OFF else ("TALK", "CHANCE")
            talks = any(one.value in kinds and one.first < mark.last + 6 for one in self.classes)
            held = held or (self._people(mark.last, self.clause.last) if gives else [])
            talks = talks and mark.row["term"] not in _PUT_OFF
            return not talks and not (held and held[0].issue in _HELD_BACK)
        other = _OTHER_SENSE.get(mark.row["term"])
        if other is not None and other(self, mark):
            return True
        return self._told_of(mark) or self._no_verb(mark) or self._another_s(mark)

    def _around(self, mark: Mark) -> tuple[str, str]:
        """The words before and after a term; "" at an end of the sentence."""
        before, after = self.lower[max(0, mark.first - 1) : mark.first], self.lower[mark.last : mark.last + 1]
        return "".join(before), "".join(after)

    def _in_doubt(self, mark: Mark) -> bool:
        """Whether the word is in a doubt or a note on names: “whether X would accept”, “asked not to be named”."""
        lower, at, word = self.lower, mark.first, self.lower[mark.first]
        near = lower[mark.last : mark.last + 8]
        if mark.value == "demand" and not _UNNAMED.isdisjoint(near[:6]):
            return True  # “asked not to be named”
        if mark.value == "demand" and "name" in near[:5] and "used" in near:
            return True  # “asked that his name not be used”
        if lower[at - 2 : at] == ["decision", "to"] and lower[at - 3] not in ("its", "our", "their"):
            return True  # “the decision to cut off aid was …”
        before = lower[max(self.clause.first, at - 9) : at]
        if "case" in before and "in" in before:
            return True  # “in case the ceasefire is not agreed”
        if "whether" in lower[max(0, self.clause.first - 1, at - 7) : at] or "forgiveness" in near[:4]:
            return True
        term = mark.row["term"]
        ends = near[:1] in ([","], ["."], ["”"], ['"']) and self.clause.first < at
        return ends and term in _NOUNS_TOO_TERMS and word in (term, f"{term}s")  # “a final offer, X reported”

    def _another_s(self, mark: Mark) -> bool:
        """Whether a stance noun is only the object of a preposition, nobody's own: “took note of the request for X”."""
        lower, at = self.lower, mark.first
        noun = mark.row["part"] in ("n", "x") and mark.last - at == 2 and lower[at] in ("request", "demand", "call")
        return noun and lower[at - 1] == "the" and lower[at - 2] in ("of", "to", "on", "with", "over")

    def _told_of(self, mark: Mark) -> bool:
        """Whether it is only weighed, missed, believed or blamed: “were we to agree”, “failed to press them”."""
        lower, at, first = self.lower, mark.first, self.clause.first
        (before, after), word = self._around(mark), lower[at]
        led = lower[first:at]
        if word.endswith("ed") and (before == "as" or (before.endswith("ly") and lower[at - 2] == "as")):
            return True  # “free them as agreed”, “as originally negotiated”
        if word.endswith("ing") and word not in NOT_DOING and at <= first + 1 and self._is_subject(mark):
            return True  # “agreeing on another truce is tied to X”
        if mark.value == "accept":
            weighed = lower[first] == "were" or at - 1 == first or (at - 2 == first and lower[first] == "that")
            if (before == "to" and weighed) or "what" in lower[max(first, at - 4) : at]:
                return True  # “to accept them would …”, “were we to agree”, “what it had agreed to”
        if mark.value == "accept" and word.endswith("ed") and not _OUTLOOKS.isdisjoint(lower[max(first, at - 8) : at]):
            return True  # “the prospects of a truce being agreed”
        if mark.value in ("accept", "concede", "offer") and self._led_to_it(mark):
            return True
        if mark.value in ("accept", "offer") and self._believed():
            return True  # “he believed X was ready for peace”
        if before == "of" and not _ACCUSING.isdisjoint(lower[max(0, at - 7) : at]):
            return True  # “accused Washington of giving in to it”
        if mark.row["term"] == "want" and before == "would" and FIRST_PERSON.isdisjoint(led):
            return True  # “it has the guns, so it would want to use them”
        if "asked" in led and "," not in led and not _QUESTIONS.isdisjoint(led):
            return True  # “asked on Tuesday what terms the group wanted”
        if "they" in led and not {"believe", "think"}.isdisjoint(led[: led.index("they")]):
            return True  # “I believe they are ready for peace”
        if word.endswith("ing") and not _SIGN.isdisjoint(lower[max(first, at - 6) : at]):
            return True  # “no sign of backing away from it”
        if "failed" in led and not {"a", "an"}.isdisjoint(lower[max(first, at - 3) : at]):
            return True  # “failed to agree on a joint call for a truce”
        if before == "no" and at > 1 and lower[at - 2].startswith("show"):
            return True  # “showed no willingness to withdraw”: what it looks like
        if before == "to" and not _DECISIONS.isdisjoint(lower[max(first, at - 7) : at - 1]) and mark.row["part"] == "x":
            return "by" in lower[max(first, at - 7) : at]  # “the decision by X to pull out of the talks”
        if mark.row["part"] == "v" and mark.value == "demand" and after in ("is", "was"):
            return True  # “what we are asking for is simple”
        if mark.value == "threaten" and not _UPSETTING.isdisjoint(lower[mark.last : mark.last + 3]):
            return True  # “it threatened to derail the talks”
        years = any(word.isdigit() and len(word) == 4 for word in led)
        if years and mark.value in ("vow", "offer", "accept") and not _ACCORDS.isdisjoint(led):
            return True  # “in the 2018 accord the parties undertook to …”
        if before == "to" and lower[max(0, at - 2)] in _MISSED:
            return True  # “missed a deadline to sign the deal”
        if "to" not in lower[max(0, at - 2) : at]:
            return False
        plain = [word for word in lower[max(0, at - 4) : at] if word[0].isalpha()]
        return plain[-2:] in _NOT_DONE  # “has yet to endorse”, “"failed" to press them”

    def _led_to_it(self, mark: Mark) -> bool:
        """“Backed down”, “failed to convince X to accept it”, “has an obligation to comply with it”."""
        lower, at = self.lower, mark.first
        if lower[at] == "backed" and lower[mark.last : mark.last + 1] in (["down"], ["away"], ["off"], ["out"], ["up"]):
            return True
        before = lower[max(self.clause.first, at - 9) : at]
        to = before[-1:] == ["to"]
        if to and before[-2:-1] in (["commitment"], ["promise"], ["pledge"]) and not _BROKEN.isdisjoint(before):
            return True  # “has not lived up to its promise to ease X”
        return to and (not _PERSUADING.isdisjoint(before[-6:-2]) or before[-2:-1] in (["obligation"], ["duty"]))

    def _no_verb(self, mark: Mark) -> bool:
        """Whether the word is a noun or a participle here: “the offer”, “a U.S.-brokered truce”, “of giving in”."""
        lower, at, term = self.lower, mark.first, mark.row["term"]
        (before, after), word = self._around(mark), lower[at]
        if before in ("-", "‑") and word.endswith("ed"):
            return True  # “a U.S.-brokered truce”
        if mark.last - at > 1 or mark.row["part"] != "v":
            return False
        if word in ("demands", "appeals", "requests", "offers") and after in ("from", "by"):
            return True  # “despite repeated demands from X”
        if (
            word == term
            and mark.value in _NOUNS_TOO
            and after != "to"
            and any(one.last == at and one.row["kind"] != "person" for one in self.reading.actors)
        ):
            return term not in ("want", "demand", "ask", "seek")
        if before in _DETERMINERS and not word.endswith(("ed", "ing")):
            return True
        if before == "," and word == "agreed" and after in ("with", "by", "at", "in"):
            return True  # “the proposal, agreed with X at talks in Doha”
        if before in _MARKS and after in _MARKS and lower[at - 2] in _DETERMINERS:
            return True  # “a "softened" text”
        if term in ("tell", "expect", "advise", "challenge"):
            to = next((near for near in range(at + 2, min(at + 14, len(lower))) if lower[near] == "to"), at)
            return not self._somebody_at(at + 1, to)
        if word.endswith("ing") and before in ("for", "of", "about", "from", "on"):
            return before != "on" or lower[at - 2] not in _GOING
        signed = term == "sign" and word == "signed" and after in ("in", "on", "last", "by", "earlier")
        if signed and any(one.last == at and one.value in ("TALK", "TRUCE") for one in self.classes):
            return True  # “the truce signed in 2002 would be honoured”
        plural = before == "to" and word.endswith("s") and word != term
        aimed = word.endswith("ing") and before == "and" and "aimed" in lower[max(self.clause.first - 14, 0) : at]
        if mark.value == "mediate" and aimed:
            return True  # “a plan aimed at disarming X and facilitating the withdrawal”
        if mark.value == "mediate" and word == "mediating" and not _STATES_THAT.isdisjoint([after]):
            return True  # “with mediating countries”
        helps = mark.value == "mediate" and before == "in" and word.endswith("ing")  # “worked with X in mediating”
        if (
            plural
            or (before in ("of", "a", "the", "in", "'s", "'") and not helps and not (at == 1 and word.endswith("ing")))
            or (before == "to" and term == "call")
        ):
            return True
        if term in ("ask", "order", "ordered", "pressure", "press", "push") and mark.value == "demand":
            return not ({"to", "that", "for"} & set(lower[mark.last : mark.last + 9]))
        return after == "of" and not word.endswith(("ed", "ing"))

    def _is_subject(self, mark: Mark) -> bool:
        """Whether a gerund that opens a clause is the subject of its verb: “accepting it would be a mistake”."""
        after = self.lower[mark.last : self.clause.last]
        if not CONTINGENT.isdisjoint(after) and not BE.isdisjoint(after):
            return True  # “accepting the terms is contingent on X”
        verb = next((at for at, word in enumerate(after) if word in _VERBS_OF_VERDICTS), 0)
        praised = not _PRAISE.isdisjoint(after[verb : verb + 6])  # “accepting the deal is the right decision”
        return verb > 0 and not praised and {",", "that", "which", "who", "if"}.isdisjoint(after[:verb])

    def _believed(self) -> bool:
        """Whether the clause only tells what somebody believes of another."""
        if self.clause.opener in ("which", "who", "whose"):
            return False  # “X sees it as an arm of Y, which has agreed to disarm”
        starts = self.reading.words.starts
        start = starts[self.clause.first]
        turns = [
            starts[one.first]
            for one in self.reading.clauses
            if one.opener in _TURNING and one.first <= self.clause.first
        ]
        return any(
            one.kind == "belief"
            and one.scope.start <= start < one.scope.end
            and all(at < one.scope.start for at in turns)
            for one in self.reading.says
        )  # not “X expects a truce, while Y rejects it”

    def _other_asking(self, mark: Mark) -> bool:
        """“The president, asked on Tuesday what …, replied”, “asked whether …”."""
        before, after = self._around(mark)
        asked = self.lower[mark.first] == "asked" and before == "," and after in _ASKED_ABOUT
        return asked or after in ("whether", "if", "why", "how", "what")

    def _other_verdict(self, mark: Mark) -> bool:
        """“Rejected it as unacceptable”; and what these words judge that is no deal: “called the raid a mistake”."""
        lower, at, term = self.lower, mark.first, mark.row["term"]
        before, after = lower[max(0, at - 1) : at], lower[mark.last : mark.last + 1]
        lead = [word for word in lower[max(0, at - 4) : at] if word[0].isalpha() and not word.endswith("ly")]
        if lead[-1:] == ["as"] and any(one.value == "reject" and one.first < at for one in self.reading.stances):
            return True  # “rejected it as "totally unacceptable"”
        of = "".join(lower[max(0, at - 1) : at]) in ("'s", "'", "its", "their", "his", "her")
        if of and any(one.first == mark.last and one.value in ("CLAIM", "TALK") for one in self.classes):
            return True  # “give in to its delusional demands”
        if term in ON_A_DEAL:
            pointing = after in (["it"], ["this"], ["that"], ["any"])
            return not (pointing or self.kinds & {"TALK", "TRUCE", "CLAIM", "HALT", "RELEASE", "WITHDRAW"})
        if term in ("fall short", "fell far short"):  # “the shells fell short of the village”
            return not (self.kinds & {"TALK", "TRUCE", "CLAIM"} or (before and before[0] in _THESE))
        if term == "impossible" and after == ["to"]:
            return not _KNOWING.isdisjoint(lower[mark.last :][:4])  # “impossible to know who is alive”
        return False

    def _other_leaving(self, mark: Mark) -> bool:
        """Whether it is no talks that are left or led: “pulled out of the town”, “chairs the party”."""
        talks = (one.first for one in self.classes if one.value in ("TALK", "TRUCE") and one.first >= mark.last)
        at = next(talks, len(self.lower))
        return at > mark.last + 3 or not _TIMES_OF.isdisjoint(self.lower[mark.last : at])

    def _other_leading(self, mark: Mark) -> bool:
        """“The board chaired by X”, “the team, led by X”: no talks."""
        lower, at = self.lower, mark.first
        if lower[at] == "chaired":
            talks = {one.value for one in self.reading.classes if one.first < at}
            if not talks & {"TALK", "MEET", "TRUCE"}:
                return True
        return not _LED.isdisjoint(lower[max(0, at - 5) : at])

    def _other_readiness(self, mark: Mark) -> bool:
        """“Told the public to be ready for a long campaign”; “as the army prepared to enter the city”."""
        lower, at = self.lower, mark.first
        if mark.row["term"] == "readiness":
            return not _ATTACKING.isdisjoint(lower[mark.last : mark.last + 5])
        if mark.row["term"] in ("prepared to", "prepared for"):
            return _MADE_READY.isdisjoint(lower[max(0, at - 3) : at])
        told = lower[max(0, at - 1) : at] == ["be"]
        return told and not _TOLD.isdisjoint(lower[max(self.clause.first, at - 8) : at])

    def _other_need(self, mark: Mark) -> bool:
        """“5 million people need food aid”."""
        if self.lower[mark.last : mark.last + 2] == ["to", "be"]:
            return True  # “the accord needs to be renegotiated”: a duty
        if self.lower[mark.last : mark.last + 1] == ["to"] and not _LIVING.isdisjoint(self.lower[mark.last + 1 :][:1]):
            return True  # “their fighters need to eat”
        before = self.lower[max(self.clause.first, mark.first - 5) : mark.first]
        if self.lower[mark.first] == "needed" and not (
            any(one.last == mark.first for one in self.reading.actors)
            or self.lower[mark.last : mark.last + 1] in (["“"], ['"'])
            or before[-1:] in (["it"], ["they"], ["he"], ["she"])
        ):
            return True  # “aid needed by the north”
        counted = any(word[0].isdigit() or word in ("million", "thousand") for word in before)
        return (counted or not self.holder) and not _FOLK.isdisjoint(before)

    def _other_asking_for(self, mark: Mark) -> bool:
        """“34% of the money it asked for”."""
        ends = self.lower[mark.last : mark.last + 1] in ([","], ["."])
        return ends and self.lower[self.clause.first] not in ("which", "something")

    def _other_suggesting(self, mark: Mark) -> bool:
        """“Suggests a deal is near”, not “suggested a truce” or “suggested that X be set up”."""
        lower, at, last = self.lower, mark.last, self.clause.last
        if lower[mark.first].endswith("ing"):
            return True
        if lower[at : at + 1] == ["that"]:
            return {"be", "should"}.isdisjoint(lower[at + 1 : at + 12])
        names = any(one.first == at for one in self.reading.actors) or lower[at : at + 1] in _PRONOUNS
        return names or not _STATES.isdisjoint(lower[at:last]) or any(at < near < last for near in self.reading.modals)

    def _other_insisting(self, mark: Mark) -> bool:
        """“Insisted it had no hand in it”: a fact, when without “that” a verb of being stands before any modal."""
        at = mark.last
        verbs = (near for near in range(at, self.clause.last) if self.lower[near] in _STATES)
        be = next(verbs, None)
        plain = be is not None and be > at and self.lower[at] not in ("on", "upon", "that")
        return plain and not (
            be in self.reading.modals and is_duty(self.lower, be)
        )  # “insist the plan has to be taken”

    def _other_maker(self, mark: Mark) -> bool:
        """“A plan drafted by the army”: of mediators only does it tell that they mediate."""
        makers = self.article.who(self.reading, mark.last, min(mark.last + 6, self.clause.last))
        texts = any(one.value in ("TALK", "TRUCE") and one.first < mark.first for one in self.reading.classes)
        taken = any(
            one.first < mark.first and one.row["part"] == "v" for one in self.stances
        )  # “accepted a plan drafted by”
        earlier = not _EARLIER.isdisjoint(self.lower[max(0, mark.first - 5) : mark.first])
        return taken or earlier or not texts or not makers or makers[0].actor not in GO_BETWEENS

    def _other_silence(self, mark: Mark) -> bool:
        """“Declined to speak to reporters”, “refused to condemn the attack”: no talks, and nothing turned down."""
        after = self.lower[mark.last : mark.last + 7]
        speaks = not _SPEAKING.isdisjoint(after[:3]) and not (_PRESS | {"about"}).isdisjoint(after[:5])
        comments = after[:1] == ["to"] and not _COMMENTING.isdisjoint(after[1:6])
        return speaks or comments or (after[:1] == ["to"] and not _JUDGED.isdisjoint(after[1:2]))

    def _evacuates(self, mark: Mark) -> bool:
        """“Ordered residents to leave the east of the city”: no demand of the other side."""
        after = self.lower[mark.last : mark.last + 12]
        return not _RESIDENTS.isdisjoint(after[:4]) and not _LEAVING.isdisjoint(after)

    def _ordered_to_a_place(self, mark: Mark) -> bool:
        """“Have been ordered to the Catatumbo region”, “were ordered to Goma”: sent there."""
        after = self.lower[mark.last : mark.last + 2]
        raw = self.reading.words.raw[mark.last + 1 : mark.last + 2]
        return after[:1] == ["to"] and (after[1:] in (["the"], ["a"], ["an"]) or raw[0][:1].isupper())

    def _receives(self, mark: Mark) -> bool:
        """Whether one person alone is hosted: “will host Netanyahu”, not “hosted Aliyev and Pashinyan”."""
        guests = [
            one for one in self.reading.actors if mark.last <= one.first < mark.last + 6 and one.row["kind"] == "person"
        ]
        return (
            len(guests) == 1
            and guests[0].first == mark.last
            and self.lower[guests[0].last : guests[0].last + 1] != ["and"]
        )

    def _for_days_only(self, at: int) -> bool:
        """“(Had begged) for 105 days”: how long, not for what."""
        near = self.lower[at : at + 4]
        return near[:1] == ["for"] and len(near) > 2 and near[1][0].isdigit() and near[2] in _TIME_UNITS

    def _other_danger(self, mark: Mark) -> bool:
        """“The raids threaten the captives”, “threatens their lives”: a danger, which nobody announces."""
        near = self.lower[mark.last : mark.last + 4]
        people = any(
            one.value in ("HOSTAGE", "PRISONER") and mark.last <= one.first <= mark.last + 2 for one in self.classes
        )
        return {"to", "with", "that"}.isdisjoint(near[:1]) and (people or not _ENDANGERED.isdisjoint(near))

    def _other_walkout(self, mark: Mark) -> bool:
        """“Three months after it walked out” is history; “walked out of the chamber” is of no talks."""
        told = self.clause.opener == "after" and self.lower[self.clause.first] in ("it", "they")
        of = self.lower[mark.last : mark.last + 1] == ["of"] and "TALK" not in self.kinds
        return told or (of and TEAMS.isdisjoint(self.lower[self.clause.first : mark.first]))

    def _names_claims(self, mark: Mark) -> bool:
        """“Listed five conditions”: not yet what they are."""
        after = self.lower[mark.last : mark.last + 5]
        return not STANDPOINTS.isdisjoint(after) or after[:2] == ["them", ":"]

    def _other_dismissal(self, mark: Mark) -> bool:
        """“Dismissed the minister, X”: a person."""
        return any(one.first == mark.last and one.row["kind"] == "person" for one in self.reading.actors)


# Terms that also mean something else, and what tells that they do here.
_OTHER_SENSE: dict[str, Callable[[Senses, Mark], bool]] = (
    {
        "abandon": lambda self, mark: any(
            one.value == "HOSTAGE" and mark.last <= one.first < mark.last + 4 for one in self.classes
        ),  # “a deal that abandons the captives”
        "adopt": lambda self, mark: (
            not _LAWS.isdisjoint(self.lower[mark.last : mark.last + 8])
            or all(
                one.value not in ("TALK", "TRUCE") or not mark.last <= one.first < mark.last + 5 for one in self.classes
            )
        ),  # “adopted a resolution”
        **dict.fromkeys(_LEAVING_TALKS, Senses._other_leaving),
        **dict.fromkeys(("preside over", "arrange"), Senses._other_leaving),
        "appeal": lambda self, mark: (
            self.lower[mark.last : mark.last + 1] == ["to"]
            and {"to", "for", "that", "not"}.isdisjoint(self.lower[mark.last + 1 : self.clause.last])
        ),  # “appealed to the president”
        "ask": Senses._other_asking,
        "ask for": Senses._other_asking_for,
        **dict.fromkeys(_MADE_BY, Senses._other_maker),
        "block": lambda self, mark: not _ROADS.isdisjoint(self.lower[mark.last : mark.last + 4]),  # “blocked a road”
        "beg": lambda self, mark: self._for_days_only(mark.last),
        "carried": lambda self, mark: self.lower[mark.last : mark.last + 1] == ["out"],
        "decline": Senses._other_silence,
        "denounce": lambda self, mark: not _WRONGS.isdisjoint(self.lower[mark.last : mark.last + 8]),
        "dismiss": Senses._other_dismissal,
        "insist": Senses._other_insisting,
        "led by": Senses._other_leading,
        **dict.fromkeys(("listed", "spell out"), Senses._names_claims),
        "look forward to": lambda self, mark: self.kinds.isdisjoint({"TALK", "TRUCE"}),
        "need": Senses._other_need,
        "negotiated": lambda self, mark: (
            not _SETTLEMENTS.isdisjoint(self.lower[mark.last : mark.last + 2])
            or self.lower[mark.last : mark.last + 1] == ["with"]
        ),  # “the pact that X negotiated with the rebels”: a party to it
        "offer": lambda self, mark: (
            self.lower[mark.last : mark.last + 1] in (["no"], ["nothing"], ["zero"], ["few"], ["little"])
            or not _ONLY_WORDS.isdisjoint(self.lower[mark.last : mark.last + 6])
        ),  # “offered no proof”, “offering vague arguments”
        "present": lambda self, mark: self.lower[mark.last : mark.last + 1] == ["no"],
        "prepared to": Senses._other_readiness,
        "ordered": lambda self, mark: (
            (
                self._ordered_to_a_place(mark)
                or self._evacuates(mark)
                or {"to", "that"}.isdisjoint(self.lower[mark.last : mark.last + 9])
            )
            and not any(one.first >= mark.last and one.value in GIVING for one in self.classes)
        ),  # “ordered them closed”
        "press": lambda self, mark: not _ONWARD.isdisjoint(self.lower[mark.last : mark.last + 1]),  # “press on with it”
        "host": lambda self, mark: (
            self.lower[mark.last : mark.last + 1] in (["country"], ["nation"], ["government"], ["city"])
            or (self.lower[mark.first] == "hosting" and self.lower[mark.first - 1] in _STATES_THAT)
            or self._receives(mark)
        ),  # “any country hosting its leaders”, “will host Netanyahu on Monday”
        "promise": lambda self, mark: (
            self.lower[mark.first] == "promises" and self.lower[mark.last : mark.last + 1] in (["made"], ["given"])
        ),  # “promises made at the table”
        "prepared for": Senses._other_readiness,
        "pressure": lambda self, mark: (
            "under" in self.lower[max(0, mark.first - 3) : mark.first]
            or not _GROWING.isdisjoint(self.lower[mark.last : mark.last + 2])
        ),  # “pressure builds abroad for a pause”
        "readiness": Senses._other_readiness,
        "ready for": Senses._other_readiness,
        "refuse": Senses._other_silence,
        "ready to": Senses._other_readiness,
        "require": lambda self, mark: (
            self.lower[mark.first - 1] in ("is", "are") and self.lower[mark.last : mark.last + 1] == ["to"]
        ),  # “is required to return them”: what it must do
        "rule out": lambda self, mark: (
            self.lower[mark.last : mark.last + 1] == ["that"]
            and not _STATES.isdisjoint(self.lower[mark.last + 1 : mark.last + 9])
        ),  # “ruled out that the blast was its own fire”
        "shoot down": lambda self, mark: not _SHOT_DOWN.isdisjoint(self.lower[mark.last : mark.last + 4]),
        "seek": lambda self, mark: not _OFFICE_SOUGHT.isdisjoint(self.lower[mark.last : mark.last + 3]),
        "scale back": lambda self, mark: any(one.first == mark.first for one in self.classes),  # “its presence”
        "efforts to mediate": lambda self, mark: (
            not AWAITING.isdisjoint(self.lower[max(0, mark.first - 4) : mark.first])
        ),  # “is waiting for the mediation efforts to succeed”
        "suggest": Senses._other_suggesting,
        "threaten": Senses._other_danger,
        "walked out": Senses._other_walkout,
    }
    | dict.fromkeys(VERDICTS | ON_A_DEAL, Senses._other_verdict)
)
