"""The `ceasefire` command: `extract` writes the tables of a collection, `check` says what it understood.

Exit status: 0 when all is well, 1 when something needs a person (a document left out, a register
line that does not fit; for `check` also an unknown or contradicted date), 2 for a wrong call.
"""

from __future__ import annotations

import argparse
import errno
import sqlite3
import sys
import warnings
from collections import Counter
from pathlib import Path

import pandas as pd

from ceasefire.articles import ArticlesError, article_batches, is_register
from ceasefire.articles.corrections import CorrectionsError, CorrectionsWarning, stale
from ceasefire.articles.readers import FIELDS, Problem
from ceasefire.articles.reference import longest_gap, series
from ceasefire.codebook import Codebook, CodebookError, load_codebook
from ceasefire.extract import FORMATS, extract
from ceasefire.tables import COLUMNS

_FULL = (errno.ENOSPC, errno.EDQUOT)  # the disk, or one's share of it


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
    except (sqlite3.Error, pd.errors.DatabaseError) as error:
        why = error.__cause__ or error
        print(f"ceasefire: temporary files: {why}; make room, or name another folder in TMPDIR", file=sys.stderr)
        return 1
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
        command.add_argument("--codebook", metavar="PATH", help="a codebook folder: its files replace ours whole")
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
        if field.strip() not in FIELDS:
            raise ArticlesError(f"--columns: '{field.strip()}' is none of {', '.join(FIELDS)}")
    return {field.strip(): name.strip() for field, _, name in pairs}


def _extract(options: argparse.Namespace, codebook: Codebook, columns: dict[str, str]) -> int:
    """Write the five tables of a collection; texts are read in pieces and not kept."""
    out = Path(options.out)
    _refuse(out, Path(options.path))
    problems: Counter[str] = Counter()

    def report(problem: Problem) -> None:
        problems[problem.kind] += 1
        _say(problem)

    try:
        rows = extract(options.path, out, codebook, columns, options.format, report)
    except OSError as error:
        if error.errno not in _FULL:
            raise
        mend = "make room there, or give --out a folder on another disk"
        raise ArticlesError(f"{out}: its disk is full and nothing was written; {mend}") from error
    print(", ".join(f"{rows[name]} {name}" for name in COLUMNS) + f" written to {out}")
    return int(problems.total() > problems["note"])


def _refuse(out: Path, path: Path) -> None:
    """Stop before anything that is not ours would be written over."""
    if out.exists() and not out.is_dir():
        raise ArticlesError(f"{out}: is a file; --out takes a folder")
    if out.exists() and path.exists() and out.samefile(path):
        raise ArticlesError(f"{out}: is the collection itself; give --out a folder of its own")
    if is_register(out / "articles.csv"):
        raise ArticlesError(f"{out / 'articles.csv'}: holds dates a person established; give --out another folder")


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
        problems += [*batch.attrs["problems"], *stale(batch)]
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
