"""The `ceasefire` command: `extract` writes the tables of a collection, `check` says what it understood.

Exit status: 0 when all is well, 1 when something needs a person (a document left out, a register
line that does not fit; for `check` also an unknown or contradicted date), 2 for a wrong call.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

from ceasefire.articles import ArticlesError, article_batches, is_register, public
from ceasefire.articles.corrections import CorrectionsError, CorrectionsWarning
from ceasefire.articles.readers import Problem
from ceasefire.articles.reference import longest_gap, series
from ceasefire.codebook import Codebook, CodebookError, load_codebook
from ceasefire.disagreements import disagreements
from ceasefire.figures import figures
from ceasefire.positions import mark_repeats, positions
from ceasefire.positions.shifts import shifts
from ceasefire.tables import COLUMNS, frame

FORMATS = ("csv", "parquet")


def main(argv: list[str] | None = None) -> int:
    """Run the command line; return its exit status.

    >>> main(["check", "no/such/folder"])
    1
    """
    options = _parser().parse_args(argv)
    try:
        codebook = load_codebook(options.codebook)
        columns = _mapping(options.columns)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", CorrectionsWarning)  # told in our own words
            return options.run(options, codebook, columns)
    except (ArticlesError, CodebookError, CorrectionsError, OSError) as error:
        print(f"ceasefire: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("ceasefire: stopped; nothing was written", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    """The options of both commands."""
    parser = argparse.ArgumentParser(prog="ceasefire", description="Figures and positions out of news articles.")
    commands = parser.add_subparsers(dest="command", required=True)
    extract = commands.add_parser("extract", help="write articles, figures, positions, shifts and disagreements")
    check = commands.add_parser("check", help="say what was understood: dates, furniture, duplicates, problems")
    for command, run in ((extract, _extract), (check, _check)):
        command.set_defaults(run=run)
        command.add_argument("path", metavar="PATH", help="a folder or a file of articles")
        command.add_argument("--codebook", metavar="PATH", help="a codebook folder; what it lacks is read from ours")
        command.add_argument(
            "--columns", metavar="FIELD=NAME,…", help="names of columns or keys, such as text=body,published=day"
        )
    extract.add_argument("--out", metavar="DIR", required=True, help="the folder to write into")
    extract.add_argument("--format", choices=FORMATS, default="csv")
    return parser


def _mapping(argument: str | None) -> dict[str, str]:
    """The column names given on the command line, by field."""
    pairs = [pair.partition("=") for pair in (argument or "").split(",") if pair.strip()]
    for field, equals, name in pairs:
        if not equals or not name.strip():
            raise ArticlesError(f"--columns: '{field}' names no column; write it as text=body")
    return {field.strip(): name.strip() for field, _, name in pairs}


def _extract(options: argparse.Namespace, codebook: Codebook, columns: dict[str, str]) -> int:
    """Write the five tables of a collection; texts are read in pieces and not kept."""
    out = Path(options.out)
    _refuse(out, Path(options.path))
    tables, problems = extract(options.path, codebook, columns, report=_say)
    if tables["articles"].empty:
        print("ceasefire: no article could be read; nothing was written", file=sys.stderr)
        return 1
    write_tables(tables, out, options.format)
    counts = ", ".join(f"{len(table)} {name}" for name, table in tables.items())
    print(f"{counts} written to {out}")
    return int(any(problem.kind != "note" for problem in problems))


def extract(
    path: str | Path,
    codebook: Codebook,
    columns: dict[str, str] | None = None,
    report: Callable[[Problem], None] = lambda problem: None,
) -> tuple[dict[str, pd.DataFrame], list[Problem]]:
    """The five tables of a collection by name, and the problems met; `report` is called for each as it comes."""
    pieces: dict[str, list[pd.DataFrame]] = {name: [] for name in ("articles", "figures", "positions")}
    problems: list[Problem] = []
    for batch in article_batches(path, codebook, columns):
        pieces["articles"].append(public(batch))
        for name, read in (("figures", figures), ("positions", positions)):
            pieces[name].append(read(batch, codebook))
        for problem in _problems(batch, *(pieces[name][-1] for name in ("figures", "positions"))):
            problems.append(problem)
            report(problem)
    tables = {name: _joined(name, parts) for name, parts in pieces.items()}
    tables["positions"] = _repeats_marked(tables["positions"])
    tables["shifts"] = shifts(tables["positions"])
    tables["disagreements"] = disagreements(tables["figures"])
    return tables, problems


def _repeats_marked(positions: pd.DataFrame) -> pd.DataFrame:
    """The positions with repeats marked across the pieces they were read in."""
    rows = positions.to_dict("records")
    mark_repeats(rows)
    return positions.assign(repeat_of=pd.Series([row["repeat_of"] for row in rows], dtype="str"))


def _problems(*tables: pd.DataFrame) -> Iterable[Problem]:
    """What the tables report in their `attrs`."""
    return [problem for table in tables for problem in table.attrs.get("problems", ())]


def _joined(name: str, parts: list[pd.DataFrame]) -> pd.DataFrame:
    """The pieces of one table as one, in their order."""
    parts = [part for part in parts if len(part)]
    return pd.concat(parts, ignore_index=True) if parts else frame(name)


def _refuse(out: Path, path: Path) -> None:
    """Stop before anything that is not ours would be written over."""
    if out.exists() and not out.is_dir():
        raise ArticlesError(f"{out}: is a file; --out takes a folder")
    if out.exists() and path.exists() and out.samefile(path):
        raise ArticlesError(f"{out}: is the collection itself; give --out a folder of its own")
    if is_register(out / "articles.csv"):
        raise ArticlesError(f"{out / 'articles.csv'}: holds dates a person established; give --out another folder")


def write_tables(tables: dict[str, pd.DataFrame], out: Path, form: str = "csv") -> None:
    """Write each table into `out` as `name.csv` or `name.parquet`: all of them, or none.

    They are written beside first and moved into place at the end, so that a full disk or a stop
    in the middle leaves the earlier tables as they were.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        for name, table in tables.items():
            table = table[list(COLUMNS[name])]
            file = beside / f"{name}.{form}"
            if form == "csv":
                table.to_csv(file, index=False, lineterminator="\n", date_format="%Y-%m-%d")
            else:
                table.to_parquet(file, index=False)
        out.mkdir(exist_ok=True)
        for name in tables:
            os.replace(beside / f"{name}.{form}", out / f"{name}.{form}")
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _check(options: argparse.Namespace, codebook: Codebook, columns: dict[str, str]) -> int:
    """Print what was understood of a collection, article by article, then what needs a person."""
    problems: list[Problem] = []
    counts: Counter[str] = Counter()
    for batch in article_batches(options.path, codebook, columns):
        for row in batch.itertuples():
            print(describe(row))
            counts["articles"] += 1
            counts[f"date {row.date_basis}"] += 1
            counts["duplicates"] += bool(row.duplicate_of)
            counts["not in English"] += row.language != "en"
        problems += batch.attrs["problems"]
    print("\n" + ", ".join(f"{count} {name}" for name, count in counts.items() if count) if counts else "no articles")
    for one in series(codebook):
        print(f"dated by {one.name}: reports of {one.days[0]} to {one.days[-1]}, longest gap {longest_gap(one)}")
    for problem in problems:
        _say(problem)
    return int(bool(problems))


def describe(row) -> str:
    """What was understood of one article, for the terminal."""
    lines = [f"{row.article}: {row.title or 'no title'} ({row.outlet or 'outlet not stated'}), {row.words} words"]
    lines.append(f"  date: {_day(row)}; basis {row.date_basis}" + (f": {row.date_note}" if row.date_note else ""))
    if pd.notna(row.captured):
        lines.append(f"  captured: {row.captured.date()}")
    if row.language != "en":
        lines.append(f"  language: {row.language}; listed, nothing is read from it")
    if row.duplicate_of:
        lines.append(f"  duplicate of: {row.duplicate_of}")
    kinds = Counter(kind for _, _, kind in row.masked)
    if kinds:
        lines.append("  masked: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items()))
    return "\n".join(lines)


def _day(row) -> str:
    """A date with its bounds: "2023-11-09", "2023-12-15 to 2023-12-31", "not known"."""
    first, last = row.published_earliest, row.published_latest
    bounds = " to ".join("open" if pd.isna(day) else str(day.date()) for day in (first, last))
    if pd.isna(row.published):
        return "not known" if pd.isna(first) and pd.isna(last) else bounds
    return str(row.published.date()) + (f" ({bounds})" if first != last else "")


def _say(problem: Problem) -> None:
    """Print one problem as it comes."""
    print(f"ceasefire: {problem}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
