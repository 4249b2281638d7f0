"""The five tables: their columns, dtypes and allowed values, in one place.

Every function that returns a table returns it with exactly these columns, in this order
and with these dtypes, also when it is empty. `data/README.md` is the prose dictionary of
the same columns; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

TEXT, INT, NUMBER, DATE = "str", "int64", "Int64", "datetime64[s]"

COLUMNS: dict[str, dict[str, str]] = {
    "articles": {
        "article": TEXT,
        "title": TEXT,
        "outlet": TEXT,
        "url": TEXT,
        "published": DATE,
        "published_earliest": DATE,
        "published_latest": DATE,
        "date_basis": TEXT,
        "date_note": TEXT,
        "captured": DATE,
        "language": TEXT,
        "words": INT,
        "sha256": TEXT,
        "duplicate_of": TEXT,
    },
    "figures": {
        "figure_id": TEXT,
        "article": TEXT,
        "published": DATE,
        "measure": TEXT,
        "population": TEXT,
        "subgroup": TEXT,
        "place": TEXT,
        "low": NUMBER,
        "best": NUMBER,
        "high": NUMBER,
        "hedge": TEXT,
        "status": TEXT,
        "attribution": TEXT,
        "attribution_text": TEXT,
        "period": TEXT,
        "as_of_start": DATE,
        "as_of_end": DATE,
        "part_of": TEXT,
        "repeat_of": TEXT,
        "rule": TEXT,
        "quote": TEXT,
        "start": INT,
        "end": INT,
        "sentence_start": INT,
        "sentence_end": INT,
    },
    "positions": {
        "position_id": TEXT,
        "article": TEXT,
        "published": DATE,
        "actor": TEXT,
        "speaker": TEXT,
        "issue": TEXT,
        "action": TEXT,
        "plover": TEXT,
        "cameo": TEXT,
        "condition": TEXT,
        "date": DATE,
        "date_earliest": DATE,
        "date_latest": DATE,
        "voice": TEXT,
        "repeat_of": TEXT,
        "rule": TEXT,
        "quote": TEXT,
        "start": INT,
        "end": INT,
    },
    "shifts": {
        "actor": TEXT,
        "issue": TEXT,
        "from_position": TEXT,
        "to_position": TEXT,
        "from_date": DATE,
        "to_date": DATE,
        "kind": TEXT,
        "from_value": TEXT,
        "to_value": TEXT,
    },
    "disagreements": {
        "figure_a": TEXT,
        "figure_b": TEXT,
        "measure": TEXT,
        "population": TEXT,
        "place": TEXT,
        "reason": TEXT,
        "evidence": TEXT,
    },
}

VALUES: dict[str, tuple[str, ...]] = {
    "date_basis": ("person", "stated", "metadata", "reference", "inferred", "unknown"),
    "measure": (
        "killed",
        "injured",
        "missing",
        "displaced",
        "taken",
        "held",
        "released",
        "dead_hostages",
        "prisoners_released",
    ),
    "hedge": ("exact", "more_than", "at_least", "at_most", "about", "range", "indefinite"),
    "status": ("reported", "proposed", "demanded", "withdrawn"),
    "period": ("event", "daily", "cumulative"),
    "issue": (
        "ceasefire_permanence",
        "ceasefire_pause",
        "hostage_release",
        "prisoner_release",
        "troop_withdrawal",
        "aid_access",
        "reconstruction",
        "return_of_displaced",
        "war_aims",
        "rafah_offensive",
        "guarantees",
        "disarmament",
        "negotiation_itself",
        "other",
    ),
    "action": ("demand", "reject", "accept", "offer", "concede", "vow", "threaten", "mediate"),
    "voice": ("direct_quote", "reported", "outlet"),
    "kind": ("quantity", "withdraw", "soften", "harden"),
    "reason": (
        "other_speaker",
        "later_revision",
        "other_day",
        "part_of_whole",
        "rounding",
        "unexplained",
    ),
}


def frame(table: str, rows: Iterable[Mapping[str, object]] = (), extra: Iterable[str] = ()) -> pd.DataFrame:
    """Return `rows` as the named table: its columns, order and dtypes, whatever the rows hold.

    A key that a row lacks, or that is None, becomes the empty cell of its dtype: "" for text,
    <NA> for a number, NaT for a date. `extra` names in-memory columns that follow (`text`,
    `masked`); they stay as they are. An unknown table raises KeyError.

    >>> frame("shifts").shape
    (0, 9)
    >>> print(frame("figures", [{"best": 12}])[["low", "best", "hedge"]].to_csv(index=False), end="")
    low,best,hedge
    ,12,
    """
    columns = COLUMNS[table]
    rows = list(rows)
    data = {name: _column([row.get(name) for row in rows], dtype) for name, dtype in columns.items()}
    data |= {name: pd.Series([row.get(name) for row in rows], dtype="object") for name in extra}
    return pd.DataFrame(data)


def _column(values: list[object], dtype: str) -> pd.Series:
    """One column of the named dtype; None is the empty cell (0 where the dtype has none)."""
    if dtype == TEXT:
        return pd.Series(["" if value is None else value for value in values], dtype="str")
    if dtype == INT:
        return pd.Series([value or 0 for value in values], dtype="int64")
    if dtype == DATE:
        return pd.to_datetime(pd.Series(values, dtype="object")).astype(DATE)
    return pd.Series(values, dtype=NUMBER)
