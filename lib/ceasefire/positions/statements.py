"""The rows of a clause: the words, speaker and condition of each stance."""

from __future__ import annotations

from ceasefire.positions.clauses import Reading
from ceasefire.positions.lexicon import Issue, Mark, wordset
from ceasefire.positions.matters import JOIN
from ceasefire.positions.objects import Objects
from ceasefire.positions.parties import HELPERS, MOST, Party
from ceasefire.positions.speakers import in_office, is_document, only_names, who_speaks
from ceasefire.positions.subjects import LONGEST, Row

_SANCTIONING = wordset("sanctions sanction consequences measures embargo suspend expel")


class Statement(Objects):
    """A clause that can put down its rows."""

    def _exchanged(self, holders: list[Party]) -> None:
        """What is asked for “in return for” what the clause offers."""
        condition, rows = self.clause.condition, self.article.rows
        offered = bool(rows) and rows[-1][1] is self.reading and rows[-1][0].action in ("offer", "concede", "accept")
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

    def _emit(
        self, holders: list[Party], action: str, first: int, last: int, at: int, rule: str, mark: Mark | None = None
    ) -> None:
        """Rows for the issues of a stance's object, words[first:last]; the stance word stands at `at`."""
        one = self.object_of(holders, action, first, last, rule, mark)
        if one is not None:
            self._rows(one.holders[:MOST], one.action, one.issues, rule, at)

    def _rows(self, holders: list[Party], action: str, issues: list[Issue], rule: str, at: int | None = None) -> None:
        """One row for each holder and issue, with the words that say so."""
        if action == "concede" and self.holder and "families" in self.holder[0].actor and self.holder != holders:
            return  # a reproach: “the government has given up on them”, the families said
        reading, clause = self.reading, self.clause
        starts = reading.words.starts
        if action == "threaten" and _SANCTIONING.isdisjoint(self.lower[clause.first : clause.last]):
            holders = [one for one in holders if one.actor not in HELPERS]  # what they warn of, others would do
        if action == "demand" and self._or_else():
            action, issues = "threaten", issues[:1]
        if action in ("offer", "accept") and issues and issues[0].issue == "war_aims":
            action = "vow"  # “is ready to continue its campaign”
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
                max(issue.last, self._before_join(firsts[number + 1]))
                if number + 1 < len(issues)
                else max(issue.last, clause.last if action == "threaten" else self._end(issue))
            )
            if rule == "agent" and action == "mediate":
                finish = issue.last
            if rule == "precondition" and number + 1 == len(issues):
                finish = max(issue.last, begin + 1)
            start, end = starts[begin], reading.words.end(max(begin, min(finish, len(starts)) - 1))
            start, end = _trim(reading.text, start, min(end, start + LONGEST))
            if issue.issue != "other":
                self.article.issue = issue.issue
            for party in (one for one in holders if one.kind != "media"):
                self._row(party, issue.issue, action, rule, start, end)

    def _before_join(self, at: int) -> int:
        """Where the phrase before a coordinated one ends: before its “and”, or “as well as”."""
        return at - 3 if self.lower[at - 3 : at] == ["as", "well", "as"] else at - 1

    def _after_join(self, before: Issue, issue: Issue) -> int:
        """The first word of a coordinated issue's own phrase: after the “and” or comma that joins it."""
        for at in range(issue.first - 1, before.last - 1, -1):
            if self.lower[at] in JOIN:
                return at + 1 + (self.lower[at : at + 2] == ["well", "as"])
        return issue.first

    def _end(self, issue: Issue) -> int:
        if self.clause.first <= issue.first < self.clause.last:
            return self.clause.last
        if self.clause.condition is None and issue.last <= self.clause.first:
            return self.clause.last  # “its plan, which …, has been rejected by X”
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


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space, commas and marks at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t\n,;:—–-”"))
    right = len(piece) - len(piece.rstrip(" \t\n,;:—–-“(."))
    return (start + left, end - right) if left + right < len(piece) else (start, end)
