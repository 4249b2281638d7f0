"""The rows of a clause: what an object is about, and the words, speaker and condition of each stance."""

from __future__ import annotations

import itertools

from ceasefire.positions.clauses import Reading
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.matters import JOIN, PLACES, Matter, exact
from ceasefire.positions.parties import MOST, Party
from ceasefire.positions.speakers import in_office, is_document, only_names, who_speaks
from ceasefire.positions.subjects import LONGEST, Pending, Row


class Statement(Matter):
    """A clause that can put down its rows."""

    def _exchanged(self, holders: list[Party]) -> None:
        """What is asked for “in return for” what the clause offers."""
        condition, rows = self.clause.condition, self.article.rows
        offered = bool(rows) and rows[-1][1] is self.reading and rows[-1][0].action in ("offer", "concede")
        if offered and holders and condition and condition[2] == "exchange":
            self._rows(holders, "demand", self._condition_issues(), "exchange", condition[0] - 1)

    def _condition_rows(self, holders: list[Party]) -> bool:
        """The demands that stand in the condition of a refusal."""
        issues, condition = self._condition_issues(), self.clause.condition
        if not issues or not holders or condition is None:
            return False
        if self._lasting() and issues[0].issue == "war_aims":
            return False  # “will not withdraw as long as the raids go on”
        if all(one.issue == "war_aims" for one in issues):
            self._rows(holders, "vow", issues[:1], "until")
        else:
            self._rows(holders, "demand", issues, "until", condition[0])
        return True

    def _emit(self, holders, action: str, first: int, last: int, at: int, rule: str, mark: Mark | None = None) -> None:
        """Rows for the issues of an object; a pronoun or “the demand” stands for the issue before."""
        article = self.article
        if (
            action == "offer"
            and mark
            and mark.row["term"] == "put forward"
            and _DEMANDED & set(self.lower[first : first + 3])
        ):
            return  # “was putting forward demands”
        issues = self._issues(first, last)
        claim = any(one.value == "CLAIM" for one in self.reading.issues(first, last)[0])
        insisted = any(one is not mark and one.row["part"] in ("n", "x") and one.last > last for one in self.stances)
        word = self.lower[first] if first < last else ""
        pointing = word in ("it", "this", "them", "these", "that") and last - first <= 8
        ensures = last - first > 1 and self.lower[last - 1] in _ENSURING and action == "demand"
        if (
            not issues
            and (claim or ensures or insisted)
            and last < len(self.lower)
            and self.lower[last] == "that"
            and mark
        ):
            self.after = Pending(tuple(holders[:MOST]), action, mark, self.clause.first)
            return
        if action == "mediate":
            marks, named = self.reading.issues(first, last)
            issues = _mediated(named) or self._brokered(first, last, mark)
            if not issues and self.clause.opener in ("that", "which"):
                issues = self._before_clause()
            freed = [one for one in marks if one.value == "RELEASE"]
            if freed and issues and issues[0].issue == "negotiation_itself" and len(marks) == 1:
                issues = [Issue(first, last, self._freed_people())]
        elif action == "concede" and mark and mark.row["term"] in _TURNS_ROUND and not issues:
            issues = [Issue(first, last, article.issue or "negotiation_itself")]
        elif (
            action == "concede"
            and not issues
            and any(one.row["term"] in _REFUSED and first <= one.first < last for one in self.stances)
        ):
            issues = [Issue(first, last, "other")]
        elif action == "concede" and claim and not issues and word not in ("this", "that"):
            other = {"objection", "opposition", "ambition", "ambitions", "bid", "aspiration"} & set(
                self.lower[first:last]
            )
            issues = [Issue(first, last, "other" if other else "negotiation_itself")]
        elif action == "vow" and issues and issues[0].issue == "negotiation_itself":
            issues = exact(issues, self._issues, last)
        elif action in ("demand", "accept") and issues and (action == "demand" or "CONTINUE" not in self.kinds):
            issues = exact(issues, self._issues, last) if action == "demand" else issues
            if action == "demand" and len(issues) > 1 and issues[0].issue == "negotiation_itself":
                meant = self._issues(issues[0].last, issues[1].first)  # “any deal to end the war, with a pullout”
                issues = [*meant[:1], *issues[1:]] if meant and meant[0].issue == "ceasefire_permanence" else issues
        elif mark and mark.row["term"] in ("not be part of", "vote no"):
            issues = [Issue(first, max(last, first + 1), "negotiation_itself")]
        elif not issues and mark and action in ("accept", "reject") and self._points_back(first, last, mark):
            known = "" if mark.row["term"] == "vote against" else article.issue
            issues = [Issue(first, max(last, first + 1), known or "negotiation_itself")]
        elif not issues and action == "reject" and self._plural_claims(first, last):
            issues = [Issue(first, last, "negotiation_itself")]
        elif not issues and (pointing or (claim and not self._told(first, last))) and article.issue:
            theirs = word == "them" and holders and holders[0].actor == "Hostage families"
            issues = [Issue(first, last, "hostage_release" if theirs else article.issue)]
        if action == "reject" and issues and issues[0].issue == "negotiation_itself" and self._plan_to(issues[0], last):
            issues = self._issues(issues[0].last, last) or [Issue(first, last, "other")]
        if action == "reject" and len(issues) > 1 and {"by", "to"} <= set(self.lower[first : issues[0].first]):
            issues = issues[:1]  # “the conditions set by X to end the war and free the captives”
        if not issues and action == "demand" and self.lower[first:last] and _follows(self.lower[first:last]):
            before = self._issues(0, self.clause.first)
            issues = [Issue(first, last, before[-1].issue if before else article.meant())]
        if not issues and action == "demand" and not _YIELDING.isdisjoint(self.lower[first:last]):
            issues = [Issue(first, last, "negotiation_itself")]
        if not issues and action == "demand" and mark and self._takes_up(first, last):
            before = self._issues(0, mark.first)
            issues = [Issue(first, last, before[-1].issue if before else article.meant())]
        if action == "concede" and not holders and article.rows and (pointing or claim):
            holders = [article.rows[-1][0].party]
        if (
            not issues
            and action in ("offer", "accept", "demand")
            and any(one.value == "RELEASE" and first <= one.first < last for one in self.classes)
        ):
            issues = self._issues(self.clause.first, last)
        if not issues and any(
            one.row["term"] in _STOPPING and first <= one.first < last and not self._of_arms(one.last)
            for one in self.classes
        ):
            issues = [Issue(first, last, "ceasefire_pause")]
        if (not issues or issues[0].issue == "hostage_release") and action in ("demand", "offer", "reject", "accept"):
            issues = self._admits(first, last) or issues
        if not issues and action in ("demand", "offer", "reject", "accept", "threaten"):
            issues = self._freeing(first, last)
        if not issues and action == "demand" and self._out_of(first, last):
            issues = [Issue(first, last, "troop_withdrawal")]
        if not issues and action in ("accept", "reject", "offer", "demand") and self._sent(first, last):
            issues = [Issue(first, last, "negotiation_itself")]
        if not issues and any(one.row["term"] == "go on talking" and first <= one.first < last for one in self.stances):
            issues = [Issue(first, last, "negotiation_itself")]
        if not issues and mark and action == "accept" and mark.row["term"] in _KEEPING:
            issues = [Issue(first, max(last, first + 1), "negotiation_itself")]
        if not issues and mark and mark.row["term"] == "walked out":
            issues = [Issue(self.clause.first, last, "negotiation_itself")]
        if not issues and action == "offer" and article.issue:
            bare = [word for word in self.lower[first:last] if word[0].isalnum()]
            if bare and all(word[0].isdigit() for word in bare):
                issues = [Issue(first, last, article.issue)]
        if not issues and mark and mark.row["term"] in _CEDING:
            issues = self._issues(mark.first, last)
        relative = self.clause.opener in ("which", "that", "something") and (not issues or claim)
        if relative and self._ends_at(first, last):
            issues = self._before_clause() or issues
        issues = issues or (self._people(first, last) if action in ("demand", "offer", "accept", "reject") else [])
        if not issues and action == "demand" and self._own_people(first, last):
            issues = [Issue(first, last, self._freed_people())]
        if not issues and action == "demand" and not TAKING.isdisjoint(self.lower[first : first + 8]):
            issues = [Issue(first, last, "war_aims")]
        if not issues and action == "reject" and not _OVERTURES.isdisjoint(self.lower[first:last]):
            issues = [Issue(first, last, "negotiation_itself")]
        told = action == "reject" and any(one.value == "SAY" and first <= one.first < last for one in self.stances)
        if not issues and told:
            issues = [Issue(first, last, "negotiation_itself")]
        if not issues and mark and mark.row["term"] in VERDICTS and holders:
            known = article.meant() if self._pointing() else "other"
            issues = [Issue(self.clause.first, self.clause.last, known)]
        if not issues and mark and mark.row["term"] in VERDICTS and "HALT" in self.kinds:
            issues = [Issue(self.clause.first, self.clause.last, "ceasefire_permanence")]
        of_facts = action == "reject" and not _NO_STANCE_ON.isdisjoint(self.lower[first : first + 5])
        if not issues and action in ("demand", "threaten", "vow", "offer", "reject", "accept"):
            issues = self._condition_issues() if action != "offer" else []
            if not issues and self.clause.last == last and mark and not of_facts:
                self.after = Pending(tuple(holders[:MOST]), action, mark, self.clause.first)
        if not holders or (of_facts and not issues):
            return
        if action in ("offer", "accept", "concede") and "DESTROY" in self.kinds:
            issues = [one._replace(issue="disarmament") if one.issue == "war_aims" else one for one in issues]
        if action == "offer" and not issues and mark and mark.value == "vow" and self._negated(first, first + 3):
            issues = [Issue(first, last, "ceasefire_pause")]
        if action in ("demand", "reject", "offer", "accept") and (
            land := self._departure(first, last, action != "demand")
        ):
            self.after = None
            issues = [*land, *(one for one in issues if one.issue not in ("troop_withdrawal", "other"))]
        if action == "threaten" and self.clause.condition and (more := self._condition_issues()):
            begin, end, kind = self.clause.condition
            going_on = more[0].issue == "war_aims" and kind == "if" and not _FIGHTING.isdisjoint(self.lower[begin:end])
            issues = [more[0]._replace(issue="ceasefire_pause")] if going_on else more[:1]  # “if the fighting went on”
        if action in ("vow", "offer") and self._stays(issues):
            action = "reject"
        if action == "offer" and {"HALT", "ASSAULT"} <= self.kinds and "WAR" not in self.kinds:
            issues = [
                one._replace(issue="ceasefire_pause") if one.issue == "ceasefire_permanence" else one for one in issues
            ]
        if action == "vow" and not _AVENGING.isdisjoint(self.lower[first : first + 3]):
            issues = [Issue(first, last, "war_aims")]
        taking = action == "vow" and not TAKING.isdisjoint(self.lower[first : first + 4])
        if taking and all(one.issue == "negotiation_itself" for one in issues):
            issues = [Issue(first, last, "war_aims")]
        if action == "vow" and not issues:
            if not any(one.row["term"] in _GO_ON and first <= one.first <= first + 1 for one in self.classes):
                return
            issues = [Issue(first, last, "war_aims")]
        if (
            not issues
            and mark
            and (
                mark.row["strong"]
                or (action == "reject" and (mark.row["term"] in _GRANTS or mark.value == "concede"))
                or self._grants(mark, first)
            )
            and last - first > (1 if action == "reject" or mark.row["term"] in ("call for", "insist on") else 2)
            and action in ("demand", "reject", "threaten", "offer", "accept")
        ):
            noun = action == "offer" and "to" not in (self.lower[first], self.lower[first - 1])
            helps = {"help", "assist"} & set(self.lower[first:last]) and not _HELPING_WITH.isdisjoint(
                self.lower[first:last]
            )
            known = article.issue if noun else "negotiation_itself" if helps and action == "offer" else ""
            issues = [Issue(first, last, known or "other")]
        own = action == "demand" and mark and mark.row["term"] in _WISHING and self.lower[first : first + 1] == ["to"]
        if own and all(one.issue == "other" for one in issues) and "together" not in self.lower[first:last]:
            self.after = None
            return  # “wanted to see for himself”: asked of nobody
        talks = rule == "verb" and action != "mediate" and issues and issues[0].issue == "negotiation_itself"
        if talks and any(one.value == "RELEASE" and first <= one.first < last for one in self.classes):
            nation = any(
                first <= one.first < issues[0].first and one.row["kind"] == "demonym" for one in self.reading.actors
            )
            issues = [Issue(first, last, self._freed_people())] if nation else issues
        if pointing and self._said_already(holders, action, issues):
            return
        self._rows(holders[:MOST], action, issues, rule, at)

    def _of_arms(self, at: int) -> bool:
        """Whether what is halted here has no issue of its own: “a halt to arms sales”."""
        return any(mark.value == "NONE" and at <= mark.first < at + 3 for mark in self.classes)

    def _own_people(self, first: int, last: int) -> bool:
        """“(Asking for) 700 of our people”; “the return of the soldiers, who were captured in May”."""
        words = self.lower[first:last]
        ours = any(one == "our" and other in _OUR_MEN for one, other in itertools.pairwise(words))
        seized = not {"captured", "detained", "imprisoned"}.isdisjoint(self.reading.bag)
        returned = "return" in words and seized and not {"soldiers", "troops", "fighters"}.isdisjoint(words)
        return returned or (ours and any(word[0].isdigit() for word in words))

    def _plan_to(self, one: Issue, last: int) -> bool:
        """“(Opposed) the plan to take the city”: what is planned, and no plan for talks."""
        planned = ("plan", "plans", "idea", "decision", "move", "bid")
        to = one.last + 1 < last and self.lower[one.last] == "to"
        return to and self.lower[one.last - 1] in planned

    def _takes_up(self, first: int, last: int) -> bool:
        """“(Called on X) to take it”, “to honour it”: what was spoken of before."""
        words = [word for word in self.lower[first:last] if word[0].isalnum()]
        return words[-1:] in (["it"], ["them"]) and not _TAKING_UP.isdisjoint(words[-3:-1])

    def _sent(self, first: int, last: int) -> bool:
        """Whether a team is sent: “(will) send a delegation to Doha”."""
        sending = not _SENDING.isdisjoint(self.lower[first : min(first + 4, last)])
        return sending and self._team(first + 1, last)

    def _team(self, first: int, last: int) -> bool:
        """Whether negotiators are named: a delegation, “its team”; not “a rescue team”, “a team of doctors”."""
        lower = self.lower
        for at in range(first, last):
            if lower[at] in _ENVOYS or (
                lower[at] in ("team", "teams")
                and lower[at + 1 : at + 2] != ["of"]
                and (lower[at - 1] in _OF_TALKS or "-" in lower[at - 1])
            ):
                return True
        return False

    def _out_of(self, first: int, last: int) -> bool:
        """Whether a party is wanted out of a place: “(wants) Israel out of the whole of Gaza”."""
        at = next((at for at in range(first + 1, last - 2) if self.lower[at : at + 2] == ["out", "of"]), 0)
        if not at:
            return False
        party = any(first <= mark.first < mark.last == at for mark in self.reading.actors)
        after = self.reading.words.raw[at + 2 : at + 7]
        if after[0].isupper():
            return False  # “out of NATO”
        return party and (any(word[:1].isupper() for word in after) or not PLACES.isdisjoint(map(str.lower, after)))

    def _pointing(self) -> bool:
        """Whether a verdict is on what was just spoken of: “this is unacceptable”, “what I have seen is …”."""
        words = [word for word in self.lower[self.clause.first : self.clause.last] if word[0].isalnum()]
        return words[:1] in (["it"], ["this"], ["that"], ["what"], ["such"], ["these"], ["those"])

    def _ends_at(self, first: int, last: int) -> bool:
        """Whether a relative clause has no object after its verb: “…, which the group has ruled out”."""
        after = [word for word in self.lower[first:last] if word[0].isalnum()]
        if not after or after[0] in _NO_OBJECT_YET or (after[0] == "to" and len(after) == 2):
            return True
        if after[0] == "to" and len(after) > 2 and after[2] in _NO_OBJECT_YET:
            return True  # “which X refused to accept without conditions”
        return 2 < len(after) < 8 and after[-2] == "to" and after[-1] in _TAKING_UP  # “pressing X to accept”

    def _before_clause(self) -> list[Issue]:
        """The issue that a relative clause is about: the last one named before it in the sentence."""
        found = self._issues(max(0, self.clause.first - 16), self.clause.first - 1)[-1:]
        if self.clause.opener == "something" and self.article.rows and self.article.rows[-1][1] is self.reading:
            found = [Issue(0, 0, self.article.rows[-1][0].issue)]  # “…, a demand that X has dismissed”
        return [Issue(self.clause.first, self.clause.last, one.issue) for one in found]

    def _grants(self, mark: Mark, first: int) -> bool:
        """“Agreed to pay the teachers”: what is granted, even where it is no listed issue."""
        return mark.row["term"].startswith("agree") and "to" in self.lower[max(0, first - 1) : first + 1]

    def _plural_claims(self, first: int, last: int) -> bool:
        """“The demands”, “these conditions”: all that was asked, not one thing."""
        claims = [one for one in self.reading.classes if one.value == "CLAIM" and first <= one.first < last]
        return bool(claims) and self.lower[claims[0].last - 1].endswith("s") and not self._told(first, last)

    def _told(self, first: int, last: int) -> bool:
        """Whether the object says itself what the claim is: “the idea of handing the city to a council”."""
        at = next(one.last for one in self.reading.classes if one.value == "CLAIM" and first <= one.first < last)
        return self.lower[at : at + 1] in (["of"], ["over"], ["about"], ["to"], ["for"]) and last - at > 1

    def _points_back(self, first: int, last: int, mark: Mark) -> bool:
        """Whether an object is “it”, “do so” or left out: what was spoken of last is meant."""
        words = [word for word in self.lower[first:last] if word[0].isalnum() and word not in ("and", "but")]
        if words[:1] and words[0] in _ADDING:
            words = []
        if words[:2] in (["do", "so"], ["to", "do"]):
            return True
        if not words:
            return mark.row["term"] in _NEED_AN_OBJECT
        if words[0] in ("both", "either", "them") and (len(words) == 1 or words[1] in _NOT_A_NOUN):
            return True  # “rejected both on those grounds”
        return words[0] in ("it", "this", "that") and len(words) <= 8

    def _said_already(self, holders: list[Party], action: str, issues: list[Issue]) -> bool:
        """Whether this sentence has just said the same of the same party: “we want an exchange, and we want it now”."""
        if not self.article.rows or not issues:
            return False
        row, reading = self.article.rows[-1]
        return reading is self.reading and row.party in holders and (row.action, row.issue) == (action, issues[0].issue)

    def _brokered(self, first: int, last: int, mark: Mark | None) -> list[Issue]:
        """Mediation whose object names no issue is of the talks themselves, when it is of parties or of “it”."""
        words = set(self.lower[first:last])
        several = len({one.value for one in self.reading.actors if first <= one.first < last}) > 1
        bare = (
            mark is not None
            and mark.row["term"] == "host"
            and not any(word.isalpha() for word in self.lower[first:last])
        )
        if mark and (bare or several or mark.row["term"] in _MEDIATING or words & _COUNTERPARTS):
            return [Issue(first, last, "negotiation_itself")]
        return []

    def _rows(self, holders: list[Party], action: str, issues: list[Issue], rule: str, at: int | None = None) -> None:
        """One row for each holder and issue, with the words that say so."""
        if action == "concede" and self.holder and "families" in self.holder[0].actor and self.holder != holders:
            return  # a reproach: “the government has given up on them”, the families said
        reading, clause = self.reading, self.clause
        starts = reading.words.starts
        if action == "demand" and self._or_else():
            action, issues = "threaten", issues[:1]
        if rule in ("until", "no-until") and issues and issues[0].issue == "war_aims":
            action, issues = "vow", issues[:1]
        firsts = [
            issue.first if not number else self._after_join(issues[number - 1], issue)
            for number, issue in enumerate(issues)
        ]
        for number, issue in enumerate(issues):
            begin = firsts[number] if number else min(clause.first if at is None else at, issue.first)
            if number == 0 and at is not None and rule not in ("noun", "that", "precondition"):
                begin = min(begin, clause.first)
            finish = (
                max(issue.last, firsts[number + 1] - 1)
                if number + 1 < len(issues)
                else max(issue.last, self._end(issue))
            )
            if rule == "precondition" and number + 1 == len(issues):
                finish = max(issue.last, begin + 1)
            start, end = starts[begin], reading.words.end(max(begin, min(finish, len(starts)) - 1))
            start, end = _trim(reading.text, start, min(end, start + LONGEST))
            if issue.issue != "other":
                self.article.issue = issue.issue
            for party in holders:
                self._row(party, issue.issue, action, rule, start, end)

    def _after_join(self, before: Issue, issue: Issue) -> int:
        """The first word of a coordinated issue's own phrase: after the “and” or comma that joins it."""
        for at in range(issue.first - 1, before.last - 1, -1):
            if self.lower[at] in JOIN:
                return at + 1
        return issue.first

    def _end(self, issue: Issue) -> int:
        if self.clause.first <= issue.first < self.clause.last:
            return self.clause.last
        return self.clause.condition[1] if self.clause.condition else issue.last

    def _row(self, party: Party, issue: str, action: str, rule: str, start: int, end: int) -> None:
        condition = ""
        if self.clause.condition and self.clause.condition[2] in ("until", "only", "if", "while"):
            first, last, _ = self.clause.condition
            low = max(0, first - 1)
            condition = self.reading.text[self.reading.words.starts[low] : self.reading.words.end(last - 1)].strip(
                ' .,”"'
            )
        quoted = self.reading.inside_quote(start + 1)
        voice = "direct_quote" if quoted else "reported" if self.voice else "outlet"
        speaker = "" if rule == "agent" else self._speaker(party)
        row = Row(party, speaker, issue, action, condition, voice, rule, start, end)
        rows = self.article.rows
        if action == "mediate" and any(
            old.action == action and old.party == party and reading is self.reading for old, reading in rows[-4:]
        ):
            return
        if quoted and rows and self._continues(rows[-1], row):
            rows[-1] = (rows[-1][0]._replace(end=end), rows[-1][1])
            return
        if not any(
            start < old.end and old.start < end and old.issue == issue and old.party.actor == party.actor
            for old, _ in rows[-8:]
        ):
            rows.append((row, self.reading))

    def _continues(self, last: tuple[Row, Reading], row: Row) -> bool:
        """Whether a row only goes on with the stance of the one before, in the same paragraph."""
        old, reading = last
        same = (old.party, old.issue, old.action) == (row.party, row.issue, row.action)
        return (
            same
            and reading.paragraph == self.reading.paragraph
            and 0 < row.end - old.start <= LONGEST
            and row.issue == "war_aims"
        )

    def _speaker(self, party: Party) -> str:
        """The person or office cited, as printed; empty when the party itself speaks."""
        printed = self.printed
        if self.pending and self.before and not self.phrase:
            self.phrase = self.before.phrase
        if not printed and len(self.phrase) <= 80 and (self.phrase[:1].isupper() or self.phrase.startswith("the ")):
            printed = self.phrase if party.kind in ("person", "office", "family") or in_office(self.phrase) else ""
        elif not printed and self.phrase in ("he", "she"):
            printed = self.phrase
        printed = who_speaks(printed.strip(' ,“"'))
        if printed.lower() in ("he", "she") and self.article.person:
            printed = self.article.person.printed
        if printed.lower() in ("it", "they"):
            cited = self.article.speaker
            printed = cited.printed if cited and party.actor in {one.actor for one in cited.parties} else ""
        if not printed or len(printed) > 150 or is_document(printed):
            return ""
        if (
            party.kind not in ("person", "family")
            and not in_office(printed)
            and only_names(printed, self.reading.actors)
        ):
            return ""
        return "" if printed.lower().removeprefix("the ") == party.actor.lower() else printed


_AVENGING = wordset("avenge revenge retaliate")
_FIGHTING = wordset("fighting war hostilities clashes shelling bloodshed")
_DEMANDED = wordset("demand demands condition conditions")
_OUR_MEN = wordset("people men prisoners comrades fighters soldiers brothers sons")
_OVERTURES = wordset("effort efforts initiative initiatives overture overtures")
TAKING = wordset("seize capture retake recapture occupy conquer storm overrun")
_STOPPING = frozenset({"halt", "cessation", "stoppage"})
_WISHING = frozenset({"want", "seek", "wish"})
_ENSURING = wordset("ensure sure guarantee see")
_TAKING_UP = wordset(
    "take seize honour honor respect accept sign endorse back keep implement observe uphold approve embrace support",
    "behind to by accept agree grant",
)
_YIELDING = wordset("concession concessions")
_SENDING = wordset("send dispatch sending")
_ENVOYS = wordset("delegation delegations delegates negotiators negotiator envoy envoys representatives")
_OF_TALKS = wordset("a its the his her their our negotiating peace new small")
TEAMS = _ENVOYS | {"team", "teams"}
_NOT_A_NOUN = wordset("on as for because in at after when outright and")
_KEEPING = frozenset(
    {
        "go on talking",
        "door remains open",
        "door to diplomacy is open",
        "commit to",
        "abide by",
        "adhere to",
        "comply with",
    }
)
_CEDING = frozenset({"give up", "cede", "relinquish"})
_GO_ON = frozenset({"push on", "press on", "push ahead", "press ahead", "carry on", "go on"})
_ADDING = wordset("arguing saying adding calling citing insisting")
_NO_STANCE_ON = wordset(
    "account accounts claim claims accusation accusations allegation allegations report reports criticism charge",
    "charges figures narrative comparison suggestion",
)
_NO_OBJECT_YET = wordset("from so as until unless for in on since outright repeatedly again before without")
_HELPING_WITH = wordset("end solve resolve settle find bring mediate broker negotiate sides parties ways way crisis")
_REFUSED = frozenset({"refusal to", "opposition to", "insistence on", "rejection of"})
_TURNS_ROUND = frozenset(
    {"make concessions", "give ground", "reverse course", "relent", "climb down", "backtrack", "back off"}
)
_GRANTS = frozenset({"accept", "recognise", "recognize", "support", "endorse", "approve", "agree"})
_MEDIATING = frozenset(
    {
        "been working",
        "working to",
        "mediate",
        "shuttle",
        "carry messages",
        "pass messages",
        "ferry messages",
        "relay messages",
        "in contact with both",
        "broker",
        "bridge the gaps",
        "narrow the gaps",
        "good offices",
        "leading the mediation",
        "chaired the talks",
        "mediation",
    }
)
_NEED_AN_OBJECT = frozenset({"vote against", "refuse"})
_COUNTERPARTS = wordset("ceremony it envoys delegations sides parties leaders negotiators rounds between delegation")
ON_A_DEAL = frozenset(
    {
        "not be part of",
        "a mistake",
        "a surrender",
        "a capitulation",
        "a bad deal",
        "a catastrophe",
        "not good enough",
        "unreasonable",
    }
)
VERDICTS = frozenset(
    {
        "comes first",
        "come first",
        "must come first",
        "unacceptable",
        "non-starter",
        "out of the question",
        "unrealistic",
        "fall short",
        "fell far short",
        "not on the agenda",
        "not negotiable",
        "not worth",
        "impossible",
        "not up to",
        "off the table",
        "red line",
        "detached from reality",
        "a mistake",
        "a surrender",
        "unreasonable",
        "a capitulation",
        "a catastrophe",
        "a bad deal",
        "not good enough",
    }
)


def _follows(words: list[str]) -> bool:
    """Whether an object only points to what another did: “to do the same”, “to follow suit”."""
    said = " ".join(words)
    return any(end in said for end in ("do the same", "do so", "follow suit", "to follow ."))


def _mediated(issues: list[Issue]) -> list[Issue]:
    """The one issue a mediator works on: people to be freed before the talks as such."""
    for wanted in ("hostage_release", "prisoner_release", "negotiation_itself"):
        for one in issues:
            if one.issue == wanted:
                return [one]
    return [one for one in issues if one.issue not in ("guarantees", "other")][:1]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space, commas and marks at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t\n,;:—–-”"))
    right = len(piece) - len(piece.rstrip(" \t\n,;:—–-“(."))
    return (start + left, end - right) if left + right < len(piece) else (start, end)
