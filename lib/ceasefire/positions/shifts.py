"""Where a party moved on an issue: from one position to another, with the words or numbers of both.

Within an article a shift needs the text to say so: a concession, or a word such as “for the
first time”. Across articles it is a change of the party's action on the issue from one
publication to the next, by PLOVER's scale. Mediating is no step, and a repeat is no shift.
"""

from __future__ import annotations

import re

import pandas as pd

from ceasefire.codebook import load_codebook
from ceasefire.positions.lexicon import lexicon, words
from ceasefire.tables import frame
from ceasefire.text import Span

# PLOVER's scale; offers are agreements, vows are threats to carry on.
SCALE = {"concede": 4.5, "accept": 2.5, "offer": 2.5, "demand": -1.0, "reject": -2.0, "vow": -3.5, "threaten": -3.5}

_NUMBER = re.compile(
    r"(?<![\w.,])(?:\d[\d,]*(?:\.\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen"
    r"|two dozen)(?=\s(?!of\b)[a-z]))"
    r"(?:\s(?:(?:more|living|dead|Israeli|Palestinian|Ukrainian|Russian|female|elderly)\s){0,2}"
    r"(?:hostages|captives|prisoners|detainees|people|bodies|soldiers|trucks|lorries|days|weeks|months|women|children|inmates|Palestinians))?"
)
_NOT_NUMBER = re.compile(r"(?:Oct\.?|October|Nov\.?|phase|stage|resolution|the first|\d{1,2}:)\s?$", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(?:previously|earlier|originally|initially|formerly|until now|had (?:long )?(?:insisted|demanded"
    r"|wanted|refused|sought))\b"
)
_NOW = re.compile(
    r"\b(?:for the first time|no longer|now (?:ready|willing|prepared|accepts?|agrees?|says)|reversed|changed course)\b"
)
_WITHDRAWN = re.compile(
    r"\b(?:withdr[ae]w\w*|drop(?:s|ped|ping)?|abandon\w*|waive\w*|g[ai]ve\w* up|rescinded)\b", re.IGNORECASE
)


def shifts(positions: pd.DataFrame) -> pd.DataFrame:
    """The shifts among some positions, one row per actor, issue and step, in order of their later position.

    Columns are those of `tables.COLUMNS["shifts"]`; `from_value` and `to_value` are numbers as
    printed when both positions give one (`kind` is then quantity), else what each asks for or gives.
    Positions whose `repeat_of` is set are left out. Nothing moved: no rows.

    >>> from ceasefire.positions import positions
    >>> text = "Israel had demanded 40 hostages. It has now lowered that number to 33."
    >>> table = positions(pd.DataFrame({"article": ["a"], "published": ["2024-05-02"], "text": [text], "masked": [[]]}))
    >>> shifts(table)[["actor", "kind", "from_value", "to_value"]].iloc[0].tolist()
    ['Israel', 'quantity', '40 hostages', '33']
    """
    rows = [row for row in positions.to_dict("records") if row["action"] in SCALE and not row["repeat_of"]]
    groups: dict[tuple[str, str], list[dict]] = {}
    for row in rows:
        groups.setdefault((row["actor"], row["issue"]), []).append(row)
    found = []
    for group in groups.values():
        found += _within(group) + _across(group)
    order = {row["position_id"]: number for number, row in enumerate(rows)}
    found.sort(key=lambda shift: order[shift["to_position"]])
    return frame("shifts", found)


def _within(group: list[dict]) -> list[dict]:
    """The shifts that an article itself tells."""
    out = []
    for article in _by_article(group):
        told: set[str] = set()
        for at, row in enumerate(article):
            if row["action"] != "concede" and not (_NOW.search(row["quote"]) and SCALE[row["action"]] > 0):
                continue
            before = _earlier_stance(article, at)
            if before is None:
                continue
            step = _shift(before, row)
            if before["position_id"] not in told:
                out.append(step)
                told.add(before["position_id"])
    return out


def _earlier_stance(article: list[dict], at: int) -> dict | None:
    """What the position at `at` gives up: a stance named as earlier, or the one before it; None when there is none."""
    row, number = article[at], number_of(article[at]["quote"])
    if number:
        for other in reversed(article[:at]):
            if number_of(other["quote"]) not in ("", number):
                return other
    for other in [*article[at + 1 :], *reversed(article[:at])]:
        if _EARLIER.search(other["quote"]) and SCALE[other["action"]] < SCALE[row["action"]]:
            return other
    for other in reversed(article[:at]):
        if SCALE[other["action"]] < 0:
            return other
    return None


def _across(group: list[dict]) -> list[dict]:
    """The changes of action, or of the number asked or offered, from one article to a later one."""
    out = []
    last: dict | None = None
    dated = [rows for rows in _by_article(group) if pd.notna(rows[-1]["published"])]
    for article in sorted(dated, key=lambda rows: (rows[-1]["published"], rows[-1]["article"])):
        row = next((one for one in reversed(article) if not _EARLIER.search(one["quote"])), article[-1])
        if last is not None and last["published"] < row["published"]:
            changed = SCALE[last["action"]] != SCALE[row["action"]]
            old, new = number_of(last["quote"]), number_of(row["quote"])
            counted = (
                last["action"] == row["action"]
                and old
                and new
                and _digits(old) != _digits(new)
                and _noun(old) == _noun(new) != ""
            )
            if changed or counted:
                out.append(_shift(last, row))
        last = row
    return out


def _by_article(group: list[dict]) -> list[list[dict]]:
    articles: dict[str, list[dict]] = {}
    for row in group:
        articles.setdefault(row["article"], []).append(row)
    return list(articles.values())


def _shift(before: dict, after: dict) -> dict:
    """One row of the table."""
    old, new = number_of(before["quote"]), number_of(after["quote"])
    quantity = bool(old and new and _digits(old) != _digits(new) and _noun(new) in ("", _noun(old)))
    if quantity:
        kind = "quantity"
    elif after["action"] == "concede" and _WITHDRAWN.search(after["quote"]):
        kind = "withdraw"
    else:
        kind = "soften" if SCALE[after["action"]] > SCALE[before["action"]] else "harden"
    return {
        "actor": after["actor"],
        "issue": after["issue"],
        "from_position": before["position_id"],
        "to_position": after["position_id"],
        "from_date": before["date"],
        "to_date": after["date"],
        "kind": kind,
        "from_value": old if quantity else value_of(before["quote"]),
        "to_value": new if quantity else value_of(after["quote"]),
    }


def number_of(quote: str) -> str:
    """The first number of people, days or loads in a quote, with its noun as printed; "" when there is none.

    >>> number_of("a request to Hamas to release 40 hostages")
    '40 hostages'
    """
    for match in _NUMBER.finditer(quote):
        if not _NOT_NUMBER.search(quote[max(0, match.start() - 12) : match.start()]) and match.group():
            return match.group()
    return ""


def _digits(value: str) -> str:
    return value.partition(" ")[0].replace(",", "")


def _noun(value: str) -> str:
    return value.rpartition(" ")[2] if " " in value else ""


def value_of(quote: str) -> str:
    """What a position asks for or gives, as printed: its quote after the stance word.

    >>> value_of("Israel had previously advocated for vetting of returnees")
    'vetting of returnees'
    """
    found = words(quote, Span(0, len(quote)))
    stance = next(iter(lexicon(load_codebook()).marks(found)["stance"]), None)
    rest = quote[found.end(stance.last - 1) :] if stance and stance.last < len(found.raw) else quote
    return (
        re.sub(r"^\W*(?:(?:for|to|that|on|of|there (?:were|was|will be|would be))\s)?", "", rest).strip(' .,;”"')
        or quote
    )
