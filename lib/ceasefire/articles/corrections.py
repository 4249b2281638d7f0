"""A person's corrections: figures and positions added, changed or removed by their span, with the reason.

A correction holds the article, the span and the words at it, never a row number, so that it
survives any change of the extractor. It is applied last; its row says `correction: reason` in
`rule`. One that no longer fits its text, or finds no row to change, is reported, never guessed.
"""

from __future__ import annotations

import csv
import io
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from ceasefire.articles.readers import Problem
from ceasefire.articles.registers import read_register
from ceasefire.codebook import DATA
from ceasefire.tables import COLUMNS, DATE, INT, NUMBER, VALUES, frame

FILE = "corrections.csv"
CORRECTIONS = DATA / FILE
HEADER = ("article", "table", "action", "start", "end", "quote", "which", "changes", "reason")
RULE = "correction: "  # how the column `rule` of a corrected row begins; its reason follows
IDS = {"figures": "figure_id", "positions": "position_id"}
# What a row must have to stand by itself.
NEEDED = {"figures": ("measure", "hedge"), "positions": ("actor", "issue", "action")}
# Which bounds the number itself is, by its hedge.
_BOUNDED = {"exact": ("low", "high"), "more_than": ("low",), "at_least": ("low",), "at_most": ("high",), "about": ()}
_FIXED = {"figure_id", "position_id", "article", "quote", "start", "end", "rule"}


class CorrectionsError(ValueError):
    """corrections.csv cannot be used; the message names file, line and mend."""


class CorrectionsWarning(UserWarning):
    """A correction does not fit its article any more and was not applied."""


class Correction(NamedTuple):
    """One line of corrections.csv; `which` and `changes` as dicts of column to text."""

    article: str
    table: str
    action: str
    start: int
    end: int
    quote: str
    which: dict[str, str]
    changes: dict[str, str]
    reason: str
    place: str


def read_corrections(path: Path = CORRECTIONS) -> list[Correction]:
    """The corrections in a file, in its order; none when there is no file. A bad line raises CorrectionsError."""
    if not path.exists():
        return []
    return [_correction(row, f"{path.name} line {row['line']}") for row in read_register(path)]


def _correction(row: Mapping[str, str], place: str) -> Correction:
    """One line, checked."""
    missing = [name for name in HEADER if name not in row]
    if missing:
        raise CorrectionsError(f"{place}: there is no column '{missing[0]}'; the header is {','.join(HEADER)}")
    for column, allowed in (("table", tuple(IDS)), ("action", ("add", "change", "remove"))):
        if row[column] not in allowed:
            raise CorrectionsError(f"{place}: {column} '{row[column]}' is none of {', '.join(allowed)}")
    if not row["reason"]:
        raise CorrectionsError(f"{place}: reason is empty; say why, in words that a reader can check")
    if not (row["start"].isdigit() and row["end"].isdigit() and int(row["start"]) < int(row["end"])):
        raise CorrectionsError(f"{place}: start '{row['start']}' and end '{row['end']}' are no span")
    pairs = [_pairs(row[column], row["table"], f"{place}: {column}") for column in ("which", "changes")]
    names = (row[name] for name in ("article", "table", "action"))
    return Correction(*names, int(row["start"]), int(row["end"]), row["quote"], *pairs, row["reason"], place)


def _pairs(cell: str, table: str, place: str) -> dict[str, str]:
    """ "best=33; hedge=exact" as a dict, every column and value allowed."""
    found: dict[str, str] = {}
    for piece in filter(str.strip, cell.split(";")):
        column, equals, value = (part.strip() for part in piece.partition("="))
        dtype = COLUMNS[table].get(column)
        if not equals or dtype is None or column in _FIXED:
            raise CorrectionsError(f"{place}: '{piece.strip()}' is no column=value of {table}")
        if value and value not in VALUES.get(column, (value,)):
            raise CorrectionsError(f"{place}: {column} '{value}' is none of {', '.join(VALUES[column])}")
        if value and not _fits(value, dtype):
            raise CorrectionsError(
                f"{place}: {column} '{value}' is no {'date (YYYY-MM-DD)' if dtype == DATE else 'number'}"
            )
        found[column] = value
    return found


def _fits(value: str, dtype: str) -> bool:
    """Whether a cell's text can become a value of that dtype."""
    if dtype in (INT, NUMBER):
        return value.isdigit()
    return dtype != DATE or not pd.isna(pd.to_datetime(value, format="%Y-%m-%d", errors="coerce"))


def correct(
    table: str, rows: pd.DataFrame, articles: pd.DataFrame, corrections: Iterable[Correction] | None = None
) -> pd.DataFrame:
    """Return the figures or positions with a person's corrections applied; the index is new.

    Without `corrections` those of the collection are used (`articles.attrs["corrections"]`, else
    the shipped file). Added rows get ids of their own, by the place of their line among those of the
    article (`…#C1`), so that no other row's id moves.
    What does not fit is told by a warning and kept in `attrs["problems"]`.
    """
    corrections = _of(articles) if corrections is None else corrections
    texts = dict(zip(articles["article"], articles["text"], strict=True))
    problems: list[Problem] = []
    count: Counter[str] = Counter()
    mine = [one for one in corrections if one.article in texts]
    for one in mine:
        count[one.article] += 1
        if one.table != table:
            continue
        fault = _text_fault(one, texts[one.article])
        if not fault:
            rows, fault = _applied(one, rows, articles, count[one.article])
        if fault:
            problems.append(_unfit(one, fault))
    if any(one.table == table for one in mine):
        place = {name: at for at, name in enumerate(texts)}
        order = {"key": lambda cells: cells.map(place) if cells.name == "article" else cells}
        rows = rows.sort_values(["article", "start"], kind="stable", ignore_index=True, **order)
    rows.attrs["problems"] = problems
    if problems:
        warnings.warn("\n".join(map(str, problems)), CorrectionsWarning, stacklevel=3)
    return rows


def stale(articles: pd.DataFrame) -> list[Problem]:
    """The corrections of a collection whose words do not stand in their article any more, without reading figures."""
    texts = dict(zip(articles["article"], articles["text"], strict=True))
    faults = ((one, _text_fault(one, texts[one.article])) for one in _of(articles) if one.article in texts)
    return [_unfit(one, fault) for one, fault in faults if fault]


def _of(articles: pd.DataFrame) -> list[Correction]:
    """The corrections that a collection goes by."""
    return read_corrections(Path(articles.attrs.get("corrections", CORRECTIONS)))


def _unfit(one: Correction, fault: str) -> Problem:
    """What a person is told of a correction that was not applied."""
    return Problem(one.place, f"{fault}; look at the article again and mend the line", "error")


def fits(one: Correction, text: str) -> bool:
    """Whether a correction's words still stand in its article where it says."""
    return text[one.start : one.end] == one.quote


def _text_fault(one: Correction, text: str) -> str:
    """Why a correction does not fit its article any more; empty when it does."""
    if fits(one, text):
        return ""
    return f"the article's characters {one.start} to {one.end} are not “{one.quote}” any more"


def _applied(one: Correction, rows: pd.DataFrame, articles: pd.DataFrame, number: int) -> tuple[pd.DataFrame, str]:
    """The rows with one correction applied, or unchanged with what stands in the way."""
    at = None if one.action == "add" else _row_at(one, rows)
    if one.action == "remove":
        return (rows, "") if at is None else (_without(one, rows, at), "")
    if at is not None:
        return _with_cells(one, rows, at), ""
    if not all(one.changes.get(name) for name in NEEDED[one.table]):
        wanted = ", ".join(NEEDED[one.table])
        return rows, f"there is no row at this span to {one.action}; a line that names {wanted} would add one"
    published = articles.loc[articles["article"] == one.article, "published"].iloc[0]
    row = {"article": one.article, "published": published, "quote": one.quote, "start": one.start, "end": one.end}
    if one.table == "positions" and not pd.isna(published):  # dated by publication, unless the line says otherwise
        row |= dict.fromkeys(("date", "date_earliest", "date_latest"), published)
    row |= {name: value or None for name, value in _completed(one.table, one.changes, row).items()}
    row |= {IDS[one.table]: f"{one.article}#C{number}", "rule": RULE + one.reason}
    return pd.concat([rows, _typed(one.table, row)], ignore_index=True), ""


def _typed(table: str, row: dict[str, object]) -> pd.DataFrame:
    """One row as a table, its text cells turned into numbers where the column holds numbers."""
    numeric = {name for name, dtype in COLUMNS[table].items() if dtype in (INT, NUMBER)}
    return frame(table, [{k: int(v) if k in numeric and v is not None else v for k, v in row.items()}])


def _row_at(one: Correction, rows: pd.DataFrame) -> int | None:
    """The index of the row that a correction means: the one that shares most of its span."""
    same = rows[(rows["article"] == one.article) & (rows["start"] < one.end) & (rows["end"] > one.start)]
    for column, value in one.which.items():
        same = same[same[column].astype("str") == value]
    if same.empty:
        return None
    shared = same["end"].clip(upper=one.end) - same["start"].clip(lower=one.start)
    union = same["end"].clip(lower=one.end) - same["start"].clip(upper=one.start)
    return (shared / union).idxmax()


def _without(one: Correction, rows: pd.DataFrame, at: int) -> pd.DataFrame:
    """The rows without one, and without references to it."""
    gone = rows.at[at, IDS[one.table]]
    rows = rows.drop(index=at).reset_index(drop=True)
    for column in {"part_of", "repeat_of"} & set(rows.columns):
        rows[column] = rows[column].where(rows[column] != gone, "")
    return rows


def _with_cells(one: Correction, rows: pd.DataFrame, at: int) -> pd.DataFrame:
    """The rows with one of them changed."""
    rows = rows.copy()
    changes = _completed(one.table, one.changes, rows.loc[at])
    typed = _typed(one.table, {name: value or None for name, value in changes.items()})
    for column in changes:
        rows.loc[at, column] = typed[column].iloc[0]
    rows.loc[at, "rule"] = RULE + one.reason
    return rows


def _completed(table: str, changes: Mapping[str, object], row: Mapping[str, object]) -> dict[str, object]:
    """The changes with what follows from them: bounds from number and hedge, codes from action and issue."""
    follow: dict[str, object] = {}
    if table == "figures" and changes.keys() & {"best", "hedge"} and not changes.keys() & {"low", "high"}:
        best, hedge = (changes[name] if name in changes else row.get(name) for name in ("best", "hedge"))
        number = "" if best is None or pd.isna(best) else str(best)
        if hedge in _BOUNDED:
            follow = {side: number if side in _BOUNDED[hedge] else "" for side in ("low", "high")}
    if table == "positions" and changes.keys() & {"action", "issue"} and not changes.keys() & {"plover", "cameo"}:
        from ceasefire.positions.table import _SPECIAL, CODES  # late: that table is corrected here

        action, issue = (changes.get(name) or row[name] for name in ("action", "issue"))
        follow = dict(zip(("plover", "cameo"), _SPECIAL.get((action, issue), CODES[action]), strict=True))
    return dict(changes) | follow


def correction_line(
    row: Mapping[str, object], action: str, reason: str, changes: Mapping[str, object] | None = None
) -> str:
    """The line of corrections.csv that changes or removes a row of figures or positions; checked before it is returned.

    A change carries the whole row, so that it holds even when the extractor no longer finds it.

    >>> row = {"figure_id": "a#F01", "article": "a", "start": 4, "end": 11, "quote": "12 dead", "measure": "killed"}
    >>> correction_line(row | {"hedge": "exact"}, "change", "the text says wounded", {"measure": "injured"})
    'a,figures,change,4,11,12 dead,,measure=injured; hedge=exact,the text says wounded'
    """
    table = "figures" if "figure_id" in row else "positions"
    kept = {name: row[name] for name in COLUMNS[table] if name in row and name not in _FIXED | {"published"}}
    kept |= _completed(table, changes or {}, row)
    cells = {name: _cell(value) for name, value in kept.items() if action != "remove"}
    which = "; ".join(f"{name}={row[name]}" for name in ("issue", "action") if table == "positions")
    values = "; ".join(f"{name}={value}" for name, value in cells.items() if value or name in (changes or {}))
    line = [row["article"], table, action, row["start"], row["end"], row["quote"], which, values, reason]
    _correction(dict(zip(HEADER, map(str, line), strict=True)), "this correction")
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(line)
    return out.getvalue()


def _cell(value: object) -> str:
    """A value as corrections.csv holds it; a semicolon would end it."""
    if value is None or pd.isna(value):
        return ""
    return str(value.date() if isinstance(value, pd.Timestamp) else value).replace(";", ",")


def add_correction(line: str, path: Path = CORRECTIONS) -> None:
    """Append a line made by `correction_line` to a corrections file, which is begun when there is none."""
    begun = path.exists() and path.stat().st_size
    with path.open("a", encoding="utf-8", newline="") as file:
        if not begun:
            file.write(",".join(HEADER) + "\n")
        elif not path.read_text(encoding="utf-8").endswith("\n"):
            file.write("\n")
        file.write(line + "\n")
