"""The reading of one article: its sentences in order, who speaks in each, and the stances they hold."""

from __future__ import annotations

import itertools

from ceasefire.positions.claims import ASKED_FOR, ITEMS
from ceasefire.positions.clauses import HELPING, SINCE, Clause, Reading, is_modal
from ceasefire.positions.constructions import COMING_FROM, ENDING_TRUCES, ORDERS, QUOTES, RECALLING, TRYING
from ceasefire.positions.grammar import OUTRIGHT, PLANNED, SIGNS, Context
from ceasefire.positions.lexicon import issues_of, wordset
from ceasefire.positions.modals import PLANS
from ceasefire.positions.objects import TEAMS
from ceasefire.positions.parties import Party
from ceasefire.positions.reference import COUNCILS, Reference, salient
from ceasefire.positions.subjects import LONGEST, Pending, Row, Saying, Subject
from ceasefire.speech import Saying as Cited
from ceasefire.speech import is_pronoun
from ceasefire.text import sentences

_TENSED = wordset("was were had has have did will would could can may might must should")
_LETTING_GO = frozenset({"let", "go"})
_OPENS_CONSTRUCTION = wordset("until together hours")
_ASIDE_MARKS = frozenset({",", "—", "–", "-"})
_NOTIONS = wordset(
    "concerned worried afraid wary",
    "notion idea suggestion prospect possibility likelihood belief impression fear fears speculation rumours rumors",
    "chance chances hopes",
    "proved proves proof evidence shows showed demonstrated demonstrates",
)
_INTERVIEWING = frozenset(
    {("spoke", "to"), ("spoke", "with"), ("talked", "to"), ("talked", "with"), ("interview", "with"), ("sat", "with")}
)
_PAST_NAME = frozenset({",", ".", "he", "she", "they", "who", "whose", "in", "on", "by", "(", "about", "after"})
_CALLED = (["called", "on"], ["called", "for"])
_PAPERS = wordset(
    "reply response answer statement memo memorandum draft text document documents letter transcript minutes plan",
    "proposal copy",
)
_SAYING = wordset("say declare announce acknowledge admit confirm")
_EMBEDDED = frozenset({"that", "which", "who", "whose", "whom", "where", "when", "until", "if", "after", "before"})
_CLAIMS = wordset("report reports claim claims allegation allegations accusation accusations rumour rumours rumors")
_DENIED = ("deny", "denied", "denies", "denying")  # what is denied is not held
_PARTS = wordset("phase stage step part plan proposal deal")
_INCLUDING = wordset("includes included contains contained provides provided")
_SAYS = wordset("says said saying")
_POINTABLE = frozenset({"accept", "reject", "mediate", "concede"})


class Article(Reference):
    """The reading of one article: its sentences in order, and who was last spoken of."""

    def read(self) -> list[tuple[Row, Reading]]:
        """All stances of the article with the sentences they stand in, in text order."""
        paragraph, last = 0, 0
        for span in sentences(self.text):
            paragraph += "\n" in self.text[last : span.start]
            last = span.end
            self.readings.append(Reading(self.text, span, paragraph, self.codebook))
        self.state = salient(self.readings, self.codebook)
        held = any(mark.value == "HOSTAGE" for reading in self.readings for mark in reading.classes)
        self.people = "hostage_release" if held else "prisoner_release"
        for reading in self.readings:
            self._introduced(reading)
        self._interview()
        for number, reading in enumerate(self.readings):
            self.sentence(number, reading)
        self.rows.sort(key=lambda pair: (pair[0].start, pair[0].end))
        return self.rows

    def _interview(self) -> None:
        """Remember which paragraphs are questions (“Q: …”) and whose answers (“A: …”) the others are."""
        said: Saying | None = None
        for number, reading in enumerate(self.readings):
            opens = reading.words.lower[:2]
            if opens == ["q", ":"]:
                said = said if self.questions else self._interviewed(self.readings[:number])
                self.questions.add(reading.paragraph)
            elif opens == ["a", ":"] and said:
                self.answers[reading.paragraph] = said

    def _interviewed(self, before: list[Reading]) -> Saying | None:
        """Who is interviewed: “we spoke to X”, “in an interview with X”, else the person named last."""
        for reading in reversed(before):
            lower = reading.words.lower
            for at in range(1, len(lower) - 1):
                if (lower[at - 1], lower[at]) not in _INTERVIEWING:
                    continue
                end = next((near for near in range(at + 1, len(lower)) if lower[near] in _PAST_NAME), len(lower))
                if parties := self.who(reading, at + 1, end):
                    return Saying(tuple(parties[:1]), " ".join(reading.words.raw[at + 1 : end]), False)
        people = [(one, mark) for one in before for mark in one.actors if mark.row["kind"] == "person"]
        if not people:
            return None
        reading, mark = people[-1]
        printed = " ".join(reading.words.raw[mark.first : mark.last])
        return Saying((Party(mark.value, "person"),), printed, False)

    def sentence(self, number: int, reading: Reading) -> None:
        """Read one sentence and remember whom it spoke of."""
        self.number = number
        for mark in reading.actors:
            if mark.row["kind"] == "body" and COUNCILS.search(mark.row["term"]):
                self.council = Party(mark.value, "body")
        for mark in reading.classes:
            if mark.value.startswith("RAFAH"):
                self.rafah = number
        if self._withdrawn(reading):
            return
        voices = self._voices(reading)
        before = len(self.rows)
        if reading.paragraph not in self.questions and self._may_hold(reading):
            self._clauses(reading, voices, self._carried(number, reading, voices))
            if len(self.rows) > before:
                self._contrast(number, reading, self.rows[before][0])
                self._plan_of(reading, before)
        if len(self.rows) == before:
            self._plan_terms(reading)
        if "statement" in reading.bag:
            self.stated = next((voice for _, voice in voices if voice.parties), self.stated)
        for one, voice in voices:
            pronoun = is_pronoun(self.text[one.speaker.start : one.speaker.end])
            if voice.printed and (not pronoun or (voice.parties and not is_pronoun(voice.printed))):
                self.speaker = voice
                self.person = self.person if voice.parties and self._is_body(voice) else voice
                self.cited.append(voice)
        begins = self._begins(reading)
        self._remember(reading, voices, begins)
        spoken = [voice.parties for _, voice in voices if len(voice.parties) > 1]
        acted = [row.party for row, _ in self.rows[before:] if row.start == self.rows[before][0].start]
        self.together = list(spoken[0]) if spoken else acted if len(acted) > 1 else []
        held = self.rows[-1] if self.rows else None
        if (
            held
            and held[1] is reading
            and held[0].action != "mediate"
            and not any(begins <= mark.first < begins + 8 for mark in reading.actors)
            and all(voice.neutral for _, voice in voices)
        ):
            self.topic = held[0].party

    def _plan_of(self, reading: Reading, before: int) -> None:
        """Remember whose plan a sentence sets out: “The rebels' plan calls for X”, “In its proposal, Y asked for X”."""
        lower = reading.words.lower
        own = any(one in ("its", "their") and other in PLANS for one, other in itertools.pairwise(lower[:6]))
        for row, _ in self.rows[before:]:
            named = any(
                mark.value == row.party.actor and not PLANS.isdisjoint(lower[mark.last : mark.last + 3])
                for mark in reading.actors
            )
            if row.action in ("offer", "demand") and (own or named):
                self.plan = (row.party, self.number)

    def _plan_terms(self, reading: Reading) -> None:
        """“The second phase would include the release of X in exchange for Y”: terms of the plan just set out."""
        if self.plan is None or self.number - self.plan[1] > 2 or reading.says:
            return
        owner, lower = self.plan[0], reading.words.lower
        would = next((at for at in reading.modals[:1] if lower[at] == "would" and at < 16), None)
        if would is None:
            would = next((at for at in range(1, min(8, len(lower))) if lower[at] in _INCLUDING), None)
        if would is None or lower[would + 1 : would + 2] == ["not"]:
            return
        opens = lower[:would]
        if _PARTS.isdisjoint(opens) and not any(mark.first < 3 for mark in reading.actors):
            return
        self.plan = (owner, self.number)
        reading.segment()
        for clause in reading.clauses:
            Context(self, reading, clause, None, None, None).set_out(owner, would)

    def _voices(self, reading: Reading) -> list[tuple[Cited, Saying]]:
        """Who is cited in a sentence, and for whom each speaks."""
        voices: list[tuple[Cited, Saying]] = []
        self.spoke = None
        for one in reading.says:
            if one.kind not in ("count", "cue"):
                self.within = voices[-1][1] if voices else None
                voices.append((one, self.said_by(reading, one.speaker)))
                if voices[-1][1].parties:
                    self.spoke = voices[-1][1]
        self.within = None
        return voices

    def _may_hold(self, reading: Reading) -> bool:
        """Whether a sentence can hold a stance: a stance word, or somebody who speaks of an issue, or a plan that will.

        Nothing else in the grammar puts down a row, so most sentences are read no further.
        """
        bag = reading.bag
        if reading.stances and (reading.classes or bag >= _LETTING_GO):
            return True
        if any(mark.row["strong"] or mark.value in _POINTABLE for mark in reading.stances):
            return True
        if not _OPENS_CONSTRUCTION.isdisjoint(bag):
            return True
        if reading.classes and not COMING_FROM.keys().isdisjoint(bag):
            return True
        if "mediators" in bag and not TRYING.isdisjoint(bag):
            return True
        if not RECALLING.isdisjoint(bag) and not TEAMS.isdisjoint(bag):
            return True
        if "signing" in bag and "without" in bag:
            return True
        if not ENDING_TRUCES.isdisjoint(bag) and any(mark.value == "TRUCE" for mark in reading.classes):
            return True
        if self.claimed and reading.classes and reading.words.lower[0] in ITEMS:
            return True
        quotes = reading.inside_quote(reading.span.start + 1)
        quotes = quotes or bool(reading.quotes) or not QUOTES.isdisjoint(bag) or reading.paragraph in self.answers
        if not reading.classes and not reading.modals and not any(mark.value == "SAY" for mark in reading.stances):
            return quotes and not (ORDERS.isdisjoint(bag) and "none" not in bag)
        if quotes or reading.says or ":" in bag or reading.words.lower[:1] == ["for"]:
            return quotes or bool(reading.modals or reading.stances) or not SIGNS.isdisjoint(bag)
        return bool(reading.classes) and (
            not OUTRIGHT.isdisjoint(bag) or (bool(reading.modals) and not PLANNED.isdisjoint(bag))
        )

    def _clauses(self, reading: Reading, voices: list[tuple[Cited, Saying]], carried: Saying | None) -> None:
        """Read the clauses of a sentence in order."""
        reading.segment()
        lower = reading.words.lower
        context: Context | None = None
        host: Context | None = None  # the clause that a “, which …,” interrupts
        pending: Pending | None = None
        guaranteed = False
        begins = self._begins(reading)
        for clause in reading.clauses:
            start = reading.words.starts[clause.first]
            voice, blamed, accused = self._voice(reading, clause, voices, carried)
            told = clause.opener == "that" and pending is not None
            if blamed and not accused and not told:
                continue
            if clause.opener == "that" and (guaranteed or self._of_guarantees(reading, clause)):
                guaranteed = lower[clause.last - 1] == "and"  # “guarantees that X and that Y”
                continue
            guaranteed = False
            if clause.opener == "that" and self._asked_to_say(reading, clause):
                continue  # “urged X to say that he backs it”
            if clause.opener == "that" and lower[clause.first - 2] in _NOTIONS and not self._of_a_text(reading, clause):
                if pending is not None and pending.action == "reject":
                    Context(self, reading, clause, voice, None, pending).turn_down()
                elif voice:
                    Context(self, reading, clause, voice, None, None).judge_notion()
                pending = None
                continue  # “the notion that X would agree”: nobody's stance
            if voice is None and clause.opener == "but" and lower[clause.first] == "there" and voices and not blamed:
                voice = voices[-1][1]  # “…, X said, but there could be no Y”
            if voice is None and clause.first < 6:
                voice = self._for_whom(reading)
            if clause.opener == "and" and lower[clause.first].endswith("ing"):
                spoke = [said for one, said in voices if one.scope.end <= one.verb.start < start]
                just = any(one.scope.end <= one.verb.start and 0 < start - one.verb.end < 16 for one, _ in voices)
                if spoke and (just or voice is None or context is None or not context.subject()):
                    voice, context = spoke[-1], None  # “…”, X said, calling for Y
            near = clause.first <= 6 or lower[clause.first] in QUOTES
            if clause.opener == ":" and voice is None and context and near and context.subject():
                voice = Saying(tuple(context.subject()[:1]), "", False)
            usable = pending if clause.opener in ("that", ":", "said", "but") or pending is None else None
            if usable and ";" in lower[usable.first : clause.first]:
                usable = None  # “X backs the plan; Y says it will not disarm”
            if usable and clause.opener == "that" and usable.mark.row["part"] != "v" and is_modal(lower, clause.first):
                usable = None  # “an ultimatum that cannot be accepted”
            if (
                clause.opener == "said"
                and lower[clause.first - 1] in _SAYS
                and "and" in lower[max(0, clause.first - 3) : clause.first]
            ):
                usable = None  # “X wants Y to leave and says it will fight on”
            if clause.opener == "said" and pending and self._turns_to_another(reading, clause):
                usable = None  # “X pressed Y to …, while Z said it would …”
            aside = clause.opener in ("which", "who", "whose", "where") and lower[clause.first - 2] in _ASIDE_MARKS
            # “a deal that spares X, and …”
            relative = clause.opener == "that" and pending is None and context is not None
            interrupts = relative or (clause.opener in SINCE and not self._only_names(reading, clause))
            if aside or (interrupts and host is None):
                host = context
            if clause.first == begins:
                context = None  # what stands before is the dateline
            before: Subject | None = context
            if context and clause.opener == "and" and self._took_stance(reading, clause.first):
                asked = context.pending is not None and context.pending.action == "demand"
                before = context.before or context if asked else context  # “demanded that X accept and urged Y to …”
                urged = lower[clause.first : clause.first + 2] in _CALLED or lower[clause.first] == "urged"
                if voice and not asked and context.voice and self._tells_of_now(context, urged):
                    before = None  # “told reporters that X is beaten and urged Y to …”
            if host and self._past_aside(lower, clause):
                before, host = host, None
            context = Context(self, reading, clause, voice, before, usable)
            context.speaking = accused or self._speaks(context, voices)
            if voice is None and clause.opener in SINCE:
                context.teller = next((said for one, said in reversed(voices) if one.verb.end < start), None)
            context.read()
            if not ASKED_FOR.isdisjoint(reading.bag):
                context.apposed()
            joined = clause.opener == "that" and lower[clause.last - 1] in ("and", "or", ",")
            goes_on = joined and lower[clause.last : clause.last + 1] == ["that"]
            pending = context.after or (
                usable._replace(first=clause.last + 1) if goes_on and usable else None
            )  # “demanded that X leave and that Y stop”

    def _voice(
        self, reading: Reading, clause: Clause, voices: list[tuple[Cited, Saying]], carried: Saying | None
    ) -> tuple[Saying | None, bool, Saying | None]:
        """Who says a clause; whether it is only denied or blamed on another; who accuses and goes on to demand."""
        start, lower = reading.words.starts[clause.first], reading.words.lower
        voice, blamed, accused, length = carried, False, None, LONGEST * 9
        for one, said in voices:
            wide = one.scope.end - one.scope.start
            if not one.scope.start <= start < max(one.scope.end, one.scope.start + 1) or wide > length:
                continue  # of two, the narrower: in “A told B it would …, a source said” A speaks
            if voice and voice.parties and not said.parties and self._of_a_paper(one):
                continue  # “X added that the reply stresses the need for Y”
            length = wide
            denied = self.text[one.verb.start : one.verb.end].startswith(_DENIED)
            denied = denied and (start <= one.scope.start + len(" that ") or lower[clause.first - 2] in _CLAIMS)
            blamed = one.kind == "accuse" or denied
            voice = None if blamed else said
            goes_on = clause.opener in ("and", "but") and self._takes_stance(reading, clause.first)
            if blamed and goes_on and not self._in_bare_form(reading, clause.first):
                accused = said  # “X accused Y of Z and demanded …”
        return voice, blamed, accused

    def _of_a_paper(self, one: Cited) -> bool:
        """Whether what speaks is a paper of somebody's: “the reply”, “its letter”."""
        words = self.text[one.speaker.start : one.verb.start].lower().split()
        return bool(words) and not _PAPERS.isdisjoint(words[-1:])

    def _speaks(self, context: Context, voices: list[tuple[Cited, Saying]]) -> Saying | None:
        """Who speaks the verb a clause begins with, where another clause stands before it: “…, and warned that”."""
        reading, (first, last) = context.reading, context.clause[:2]
        start, lower = reading.words.starts[first], reading.words.lower
        if context.before is not None and context.before.clause.opener in _EMBEDDED:
            for one, said in voices:
                if one.verb.start == start and said.parties:
                    return said
        if context.clause.opener == "new" and lower[first] in ("it", "they", "he", "she"):
            named = bool(voices) and not is_pronoun(self.text[slice(*voices[0][0].speaker)])
            told = (said for one, said in voices[1:] if named and one.speaker.start == start and said.parties)
            if (one := next(told, None)) is not None:
                return one  # “As the group revealed …, it urged X to …”
        if not voices or lower[first - 2 : first] != [",", "and"]:
            return None
        one, said = voices[-1]
        past = any(at < last and self._took_stance(reading, at) for at in (first, first + 1))
        return said if past and one.verb.end < start and said.parties else None

    def _takes_stance(self, reading: Reading, at: int) -> bool:
        """Whether a stance word stands at this place."""
        return any(mark.first == at for mark in reading.stances)

    def _in_bare_form(self, reading: Reading, at: int) -> bool:
        """Whether the stance word at this place is an infinitive: “(accused X of pressing Y to attack and) boycott”."""
        word, lower = reading.words.lower[at], reading.words.lower
        bare = any(mark.first == at and mark.row["term"].split()[0] == word for mark in reading.stances)
        return bare and "to" in lower[max(0, at - 14) : at]

    def _took_stance(self, reading: Reading, at: int) -> bool:
        """Whether a stance verb in the past stands at this place."""
        return reading.words.lower[at].endswith("ed") and self._takes_stance(reading, at)

    def _only_names(self, reading: Reading, clause: Clause) -> bool:
        """Whether a clause is cut off before its verb: “while the group's leader, X, (accepts …)”."""
        first, last = clause.first, clause.last
        verbs = any(first <= mark.first < last and mark.row["part"] == "v" for mark in reading.stances)
        named = any(first <= mark.first and mark.last == last for mark in reading.actors)
        return named and not verbs and HELPING.isdisjoint(reading.words.lower[first:last])

    def _past_aside(self, lower: list[str], clause: Clause) -> bool:
        """Whether a clause goes on past an aside: “…, and”, “…, but”, or a bare comma."""
        first, opener = clause.first, clause.opener
        if opener in _ASIDE_MARKS:
            return True
        if opener == "and":
            return lower[first - 1] == "," or lower[first - 2 : first] == [",", "and"]
        return opener == "but" and lower[first - 2] == ","

    def _asked_to_say(self, reading: Reading, clause: Clause) -> bool:
        """Whether a clause is what somebody is asked to say, and said by nobody yet."""
        asked = self.rows and self.rows[-1][1] is reading and self.rows[-1][0].action == "demand"
        near = reading.words.lower[max(0, clause.first - 6) : clause.first - 1]
        return bool(asked) and any(one == "to" and other in _SAYING for one, other in itertools.pairwise(near))

    def _of_a_text(self, reading: Reading, clause: Clause) -> bool:
        """Whether a text is what shows it: “a draft seen by X showed that Y would agree”."""
        begin = max(0, clause.first - 14)
        shows = reading.words.lower[clause.first - 2] in ("shows", "showed")
        return shows and not _PAPERS.isdisjoint(reading.words.lower[begin : clause.first - 2])

    def _turns_to_another(self, reading: Reading, clause: Clause) -> bool:
        """Whether a clause is told by somebody who is brought in after “while”, “but”."""
        start = reading.words.starts[clause.first]
        told = next((one for one in reversed(reading.says) if one.verb.end <= start), None)
        if told is None:
            return False
        return reading.words.lower[max(0, reading.at(told.speaker.start) - 1)] in ("while", "but", "whereas", "and")

    def _tells_of_now(self, context: Context, urged: bool) -> bool:
        """Whether a clause is in the present, so that a verb in the past after its “and” is not of its subject.

        What somebody urged is not of a subject that had done something either: “said X had agreed and urged Y to”.
        """
        while context.clause.opener == "as" and isinstance(context.before, Context):
            context = context.before  # “exists as an army”
        first, last, opener = context.clause[:3]
        if opener not in ("that", "said"):
            return False
        named, lower = {mark.last for mark in context.reading.actors}, context.lower
        for at in range(first + 1, last):
            word = lower[at]
            owns = word in ("has", "have") and lower[at + 1 : at + 2] in (["no"], ["a"], ["an"], ["the"])
            if owns or word in ("is", "are", "does", "do") or (urged and word == "had"):
                return True
            if word in _TENSED or word.endswith("ed"):
                return False
            if word.endswith("s") and (at in named or lower[at - 1] == "longer") and word != "'s":
                return True
        return False

    def _of_guarantees(self, reading: Reading, clause: Clause) -> bool:
        """Whether a clause only says what is to be guaranteed; the words of the row before take it in."""
        lower = reading.words.lower
        if not any(
            mark.value == "GUARANTEE"
            and (
                mark.last == clause.first - 1
                or (clause.first - 5 < mark.last < clause.first and lower[mark.last] in ("from", "by"))
            )
            for mark in reading.classes
        ):
            return False
        if self.rows and self.rows[-1][1] is reading and self.rows[-1][0].issue == "guarantees":
            row, end = self.rows[-1][0], reading.words.end(clause.last - 1)
            if end - row.start <= LONGEST:
                self.rows[-1] = (row._replace(end=end - (self.text[end - 1] in ".,")), reading)
        return True

    def meant(self) -> str:
        """What “it” or “this” refuses or takes up: the text or the talks just spoken of, else the issue named last."""
        near = self.readings[max(0, self.number - 2) : self.number]
        texts = any(mark.value == "TALK" for reading in near for mark in reading.classes)
        return "negotiation_itself" if texts else self.spoken_of() or "negotiation_itself"

    def spoken_of(self) -> str:
        """The issue named last: in the sentences just before, else in the last row."""
        for reading in reversed(self.readings[max(0, self.number - 2) : self.number]):
            if found := issues_of(reading.classes, self.codebook):
                return found[-1].issue
        return self.issue

    def _for_whom(self, reading: Reading) -> Saying | None:
        """“For Kyiv, …”: whose view the sentence gives."""
        lower = reading.words.lower
        if lower[0] != "for" or "," not in lower[2:6]:
            return None
        first, comma = 1 + (lower[1] == "the"), lower.index(",", 2)
        named = [mark for mark in reading.actors if mark.first == first and mark.last == comma]
        return Saying((Party(named[0].value, named[0].row["kind"]),), "", False) if named else None

    def _contrast(self, number: int, reading: Reading, row: Row) -> None:
        """“Some want a pause. But we want an end to the war”: what others want is refused by who says “but we”."""
        if "but" not in reading.bag:
            return
        words = [word for word in reading.words.lower[:4] if word[0].isalnum()]
        before = self.readings[number - 1] if number else None
        if words[:2] not in (["but", "we"], ["but", "our"]) or before is None or before.paragraph != reading.paragraph:
            return
        others = [word for word in before.words.lower[:4] if word[0].isalnum()][:1]
        if others not in (["some"], ["others"], ["they"], ["people"], ["many"]) or (
            self.rows[-2:-1] and self.rows[-2][1] is before
        ):
            return
        issues = issues_of(before.classes, self.codebook)
        start = before.span.start + (self.text[before.span.start] in '“"')
        if issues and row.end - start <= LONGEST and row.voice == "direct_quote":
            self.issue = issues[0].issue
            refused = row._replace(issue=self.issue, action="reject", condition="", rule="contrast", start=start)
            self.rows.append((refused, before))

    def _withdrawn(self, reading: Reading) -> bool:
        """A sentence that is one word of concession (“Withdrawn.”) takes back the stance before it."""
        lower = reading.words.lower
        if not (
            len(lower) <= 3 and self.rows and lower and lower[0] in ("withdrawn", "dropped", "abandoned", "rescinded")
        ):
            return False
        row, other = self.rows[-1]
        if reading.span.end - row.start <= LONGEST:
            self.rows[-1] = (row._replace(action="concede", rule="withdrawn", end=reading.span.end), other)
        return True

    def _acting(self, reading: Reading) -> Saying | None:
        """The person that a sentence which cites nobody is about: whose words the quotation after it holds."""
        person = next((mark for mark in reading.actors if mark.row["kind"] != "media"), None)
        if person is None or person.row["kind"] != "person" or person.first > 7 or reading.quotes:
            return None
        printed = " ".join(reading.words.raw[person.first : person.last])
        return Saying((Party(person.value, "person"),), printed, False)

    def _carried(self, number: int, reading: Reading, voices: list) -> Saying | None:
        """The speaker of a sentence that stands in a quotation without a saying of its own."""
        if not voices and reading.paragraph in self.answers:
            return self.answers[reading.paragraph]
        if voices or not reading.words.starts or not reading.inside_quote(reading.words.starts[0]):
            return None
        before = [
            one for one in self.readings[max(0, number - 4) : number] if one.paragraph == reading.paragraph and one.says
        ]
        if before:
            return self.speaker
        for other in self.readings[number + 1 : number + 5]:
            if other.paragraph != reading.paragraph:
                break
            if other.says:
                return self.said_by(other, other.says[0].speaker)
        previous = self.readings[number - 1] if number else None
        if previous is not None and previous.paragraph == reading.paragraph and (one := self._acting(previous)):
            return one  # “X renewed his offer. “It should be taken.””
        return self.speaker if previous is not None and reading.paragraph - previous.paragraph == 1 else None
