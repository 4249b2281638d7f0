"""What each party asks for, refuses, offers, gives up or threatens: one row per actor, issue and clause.

The grammar is here, the vocabulary in the codebook. A sentence is cut into clauses; a clause
takes a stance through a verb or noun (stances.csv), a modal or a negation; its actor is the
subject or the speaker, never the addressee; its issues come from word classes (issues.csv,
issue_rules.csv). The coding rules are those of the data dictionary.
"""

from __future__ import annotations

import datetime as dt
import re

import pandas as pd

from ceasefire.articles.corrections import correct
from ceasefire.articles.known import Firsts
from ceasefire.codebook import Codebook, load_codebook
from ceasefire.dates import DAY_WORDS, Day, days
from ceasefire.positions.article import Article
from ceasefire.positions.clauses import Reading
from ceasefire.positions.subjects import Row
from ceasefire.tables import frame
from ceasefire.text import mask

# PLOVER mode and CAMEO code of each action; issues and objects that have a code of their own follow.
CODES = {
    "demand": ("REQUEST-yield", "105"),
    "reject": ("REJECT-yield", "124"),
    "accept": ("AGREE", "030"),
    "offer": ("AGREE", "035"),
    "concede": ("CONCEDE", "080"),
    "vow": ("THREATEN", "138"),
    "threaten": ("THREATEN", "130"),
    "mediate": ("CONSULT", "045"),
}
_NO_LETTER = re.compile(r"[\W_]+")
_SPECIAL = {
    ("demand", "hostage_release"): ("REQUEST-yield", "1053"),
    ("demand", "prisoner_release"): ("REQUEST-yield", "1053"),
    ("demand", "ceasefire_permanence"): ("REQUEST-yield", "1056"),
    ("demand", "ceasefire_pause"): ("REQUEST-yield", "1056"),
    ("demand", "troop_withdrawal"): ("REQUEST-yield", "1056"),
    ("demand", "aid_access"): ("REQUEST-yield", "1055"),
    ("demand", "negotiation_itself"): ("REQUEST-meet", "106"),
    ("reject", "negotiation_itself"): ("REJECT-meet", "125"),
    ("reject", "ceasefire_permanence"): ("REJECT-yield", "1246"),
    ("reject", "ceasefire_pause"): ("REJECT-yield", "1246"),
    ("reject", "troop_withdrawal"): ("REJECT-yield", "1246"),
    ("reject", "hostage_release"): ("REJECT-yield", "1243"),
    ("reject", "prisoner_release"): ("REJECT-yield", "1243"),
    ("reject", "aid_access"): ("REJECT-yield", "1245"),
    ("offer", "hostage_release"): ("AGREE", "0353"),
    ("offer", "prisoner_release"): ("AGREE", "0353"),
    ("offer", "ceasefire_permanence"): ("AGREE", "0356"),
    ("offer", "ceasefire_pause"): ("AGREE", "0356"),
    ("offer", "troop_withdrawal"): ("AGREE", "0356"),
    ("offer", "negotiation_itself"): ("AGREE", "036"),
}


def positions(articles: pd.DataFrame, codebook: Codebook | None = None) -> pd.DataFrame:
    """The positions of the articles, one row per actor, issue and clause, in text order.

    Columns are those of `tables.COLUMNS["positions"]`; `text[start:end] == quote`. `speaker` is
    empty when only the party itself speaks, `condition` when the clause names none. Masked
    stretches are not read. An article without positions has no rows.

    >>> text = "Hamas has demanded a permanent ceasefire."
    >>> table = positions(pd.DataFrame({"article": ["a"], "published": ["2024-05-02"], "text": [text], "masked": [[]]}))
    >>> table[["actor", "issue", "action"]].iloc[0].tolist()
    ['Hamas', 'ceasefire_permanence', 'demand']
    """
    codebook = codebook or load_codebook()
    rows = []
    for record in articles.to_dict("records"):
        rows += _article(record, codebook)
    mark_repeats(rows)
    return correct("positions", frame("positions", rows), articles)


def _article(record: dict[str, object], codebook: Codebook) -> list[dict[str, object]]:
    """The rows of one article."""
    text = str(record["text"])
    clean = mask(text, record.get("masked") or [])
    published = pd.Timestamp(record["published"])
    day = None if pd.isna(published) else published.date()
    found = Article(clean, codebook).read()
    out: list[dict[str, object]] = []
    for number, (row, reading) in enumerate(found, 1):
        mode, code = _SPECIAL.get((row.action, row.issue), CODES[row.action])
        when = _when(clean, row, reading, day)
        if when[0] == day and row.voice == "direct_quote" and (told := _continued(clean, row, reading, day)):
            when = told
        out.append(
            {
                "position_id": f"{record['article']}#P{number:02d}",
                "article": record["article"],
                "published": published,
                "actor": row.party.actor,
                "speaker": row.speaker,
                "issue": row.issue,
                "action": row.action,
                "plover": mode,
                "cameo": code,
                "condition": row.condition,
                "date": when[0],
                "date_earliest": when[1],
                "date_latest": when[2],
                "voice": row.voice,
                "repeat_of": "",
                "rule": row.rule,
                "quote": text[row.start : row.end],
                "start": row.start,
                "end": row.end,
            }
        )
    return out


def _when(text: str, row: Row, reading: Reading, published: dt.date | None) -> tuple[object, object, object]:
    """The date of a position by the words of its sentence, else publication."""
    if published is None:
        return None, None, None
    if reading.days is None:
        named = not DAY_WORDS.isdisjoint(reading.words.lower)
        reading.days = days(text, *reading.span, published) if named else []
    found = [one for one in reading.days if _dates_statement(one, row, published)]
    if not found:
        return published, published, published
    best = min(found, key=lambda one: min(abs(one.start - row.end), abs(one.end - row.start)))
    return best.date, best.earliest, best.latest


def _continued(text: str, row: Row, reading: Reading, day: dt.date | None) -> tuple[object, object, object] | None:
    """The date of the statement that a quotation goes on with: the last day named in its paragraph."""
    if day is None:
        return None
    first = max(text.rfind("\n", 0, reading.span.start) + 1, reading.span.start - 600)
    found = [
        one
        for one in days(text, first, reading.span.start, day)
        if one.earliest == one.latest and (day - one.date).days <= 7
    ]
    return found[-1][:3] if found else None


def _dates_statement(day: Day, row: Row, published: dt.date) -> bool:
    """Whether a date is that of the statement, not one inside what was said or long before it."""
    said = row.voice != "outlet" and row.start <= day.start < row.end
    return not said and (published - day.latest).days <= 31


def mark_repeats(rows: list[dict[str, object]], first: Firsts | dict[tuple, str] | None = None) -> None:
    """Point a later row with the same actor, issue, action and words at the first one, within and across articles.

    `first` are the positions met in earlier articles, when these come in pieces.
    """
    first = {} if first is None else first
    for row in rows:
        words = _NO_LETTER.sub("", str(row["quote"]).lower())
        if len(words) < 20:
            continue
        key = (row["actor"], row["issue"], row["action"], words)
        row["repeat_of"] = first.setdefault(key, row["position_id"])
        if row["repeat_of"] == row["position_id"]:
            row["repeat_of"] = ""
