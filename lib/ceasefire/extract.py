"""The five tables of a collection of any size: written as its articles go by, put in place at the end.

Articles are read, written and forgotten in batches. Shifts and disagreements compare rows of all
articles: the few columns they need wait in a temporary database, which hands them back in the
order in which they are compared. In memory stay the lines of the collection's articles.csv and
corrections.csv, and the names of the files of one folder: about 150 bytes for an article
in a file of its own, none for one of many in a file (`benchmarks/memory.py` measures it). The
disk must have room for about twice the tables, and four bytes for each word of the articles.
"""

from __future__ import annotations

import contextlib
import itertools
import operator
import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pandas as pd

from ceasefire.articles import ArticlesError, article_batches, public
from ceasefire.articles.known import Firsts, database
from ceasefire.articles.readers import Problem
from ceasefire.builds import beside
from ceasefire.codebook import Codebook
from ceasefire.disagreements import GROUP, comparable, pairs, parts
from ceasefire.figures import figures
from ceasefire.positions import mark_repeats, positions
from ceasefire.positions.shifts import shifts
from ceasefire.tables import COLUMNS, frame

FORMATS = ("csv", "parquet")
_PIECE = 2_000  # rows in memory at a time, or articles on one issue
_STANCE = "position_id article published actor issue action date quote".split()  # of a position, for its shifts
_PRINTED = "published is null, published, article"


def extract(
    path: str | Path,
    out: Path,
    codebook: Codebook,
    columns: dict[str, str],
    form: str = "csv",
    report: Callable[[Problem], None] = lambda problem: None,
) -> Counter[str]:
    """Write the five tables into `out` as `name.csv` or `name.parquet`, all or none; return the rows of each.

    `report` is called for each problem as it comes. A full disk or a stop in the middle leaves the
    tables that were there. Raises ArticlesError when no article can be read.
    """
    rows, first = database(), Firsts()
    with beside(out) as folder, contextlib.closing(_Tables(folder, form)) as tables:
        for batch in article_batches(path, codebook, columns):
            read = {"figures": figures(batch, codebook), "positions": positions(batch, codebook)}
            for table in (batch, *read.values()):
                for problem in table.attrs.get("problems", ()):
                    report(problem)
            read["positions"] = _repeats_marked(read["positions"], first)
            read["articles"] = public(batch)
            for name, table in read.items():
                tables.write(name, table)
            said, stands = comparable(read["figures"]), read["positions"]
            _keep(rows, "figures", said)
            _keep(rows, "parts", frame("disagreements", parts(said)))
            _keep(rows, "positions", stands.loc[stands["repeat_of"].eq(""), _STANCE])
        if not tables.rows["articles"]:
            raise ArticlesError("no article could be read; nothing was written")
        for name, pieces in (("shifts", _shifts(rows)), ("disagreements", _disagreements(rows))):
            for piece in pieces:
                tables.write(name, piece)
        tables.place(out)
    return tables.rows


class _Tables:
    """The files of the tables while they are written into a folder, and how many rows each holds."""

    def __init__(self, folder: Path, form: str):
        self.rows: Counter[str] = Counter()
        self._files = {name: _FILES[form](folder / f"{name}.{form}", frame(name)) for name in COLUMNS}

    def write(self, name: str, table: pd.DataFrame) -> None:
        """Append rows to a table."""
        self._files[name].write(table[list(COLUMNS[name])])
        self.rows[name] += len(table)

    def close(self) -> None:
        """Finish the files: each of them, though one should fail."""
        with contextlib.ExitStack() as every:
            for file in self._files.values():
                every.callback(file.close)

    def place(self, out: Path) -> None:
        """Finish the files and move them into `out`."""
        self.close()
        out.mkdir(exist_ok=True)
        for file in self._files.values():
            os.replace(file.path, out / file.path.name)


class _Csv:
    """A table as a CSV file that grows."""

    def __init__(self, path: Path, empty: pd.DataFrame):
        self.path, self._file = path, path.open("w", encoding="utf-8", newline="")
        self.write(empty, header=True)

    def write(self, table: pd.DataFrame, header: bool = False) -> None:
        table.to_csv(self._file, index=False, header=header, lineterminator="\n", date_format="%Y-%m-%d")

    def close(self) -> None:
        self._file.close()


class _Parquet:
    """A table as a Parquet file that grows."""

    def __init__(self, path: Path, empty: pd.DataFrame):
        import pyarrow.parquet

        self.path, self._arrow = path, pyarrow
        self._schema = pyarrow.Table.from_pandas(empty, preserve_index=False).schema
        self._file = pyarrow.parquet.ParquetWriter(path, self._schema)

    def write(self, table: pd.DataFrame) -> None:
        self._file.write_table(self._arrow.Table.from_pandas(table, self._schema, preserve_index=False))

    def close(self) -> None:
        try:
            self._file.close()
        finally:
            self._file.is_open = False  # where it could not be closed, it would try again when it is forgotten


_FILES = {"csv": _Csv, "parquet": _Parquet}


def _repeats_marked(positions: pd.DataFrame, first: Firsts) -> pd.DataFrame:
    """The positions with those that repeat an earlier article's marked, too."""
    rows = positions.to_dict("records")
    mark_repeats(rows, first)
    return positions.assign(repeat_of=pd.Series([row["repeat_of"] for row in rows], dtype="str"))


def _keep(rows: sqlite3.Connection, name: str, table: pd.DataFrame) -> None:
    """Put rows aside."""
    table.to_sql(name, rows, if_exists="append", index=False)


def _read(rows: sqlite3.Connection, query: str) -> Iterator[dict[str, object]]:
    """The rows that a query finds, one by one."""
    cursor = rows.execute(query)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def _pieces(name: str, found: Iterator[dict[str, object]], extra: Iterable[str] = ()) -> Iterator[pd.DataFrame]:
    """Rows of a table in pieces."""
    while some := list(itertools.islice(found, _PIECE)):
        yield frame(name, some, extra)


def _shifts(rows: sqlite3.Connection) -> Iterator[pd.DataFrame]:
    """The shifts in order of their later position, found from one article to the next on the same actor and issue."""
    found = _read(rows, f"select * from positions order by actor, issue, {_PRINTED}, rowid")
    articles = (list(group) for _, group in itertools.groupby(found, operator.itemgetter("actor", "issue", "article")))
    last: list[dict[str, object]] = []
    _keep(rows, "shifts", frame("shifts"))
    while some := list(itertools.islice(articles, _PIECE)):
        moved = shifts(frame("positions", itertools.chain(last, *some)))
        told = [row["position_id"] for row in last]  # with the piece before
        _keep(rows, "shifts", moved[~moved["to_position"].isin(told)])
        last = some[-1]
    later = "positions on position_id = to_position order by positions.rowid, shifts.rowid"
    yield from _pieces("shifts", _read(rows, f"select shifts.* from shifts join {later}"))


def _disagreements(rows: sqlite3.Connection) -> Iterator[pd.DataFrame]:
    """The disagreements: parts in order of publication, then the pairs of one group after the other."""
    printed = f"{_PRINTED}, start, figures.rowid"
    part = f"figures on figure_id = figure_b order by {printed}"
    yield from _pieces("disagreements", _read(rows, f"select parts.* from parts join {part}"))
    numbered = f"select *, row_number() over (order by {printed}) as number from figures"
    where = f"where part_of = '' and last is not null order by {', '.join(GROUP)}, first, last, number"
    timed = _pieces("figures", _read(rows, f"{numbered} {where}"), ("first", "last", "number"))
    each = itertools.chain.from_iterable(piece.itertuples(index=False) for piece in timed)
    yield from _pieces("disagreements", pairs(each, Firsts()))
