"""What a person established about articles: the lines of `articles.csv`, read and checked."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from ceasefire.articles.readers import Problem
from ceasefire.codebook import DATA
from ceasefire.tables import VALUES

REGISTER = "articles.csv"
DATES = ("published", "published_earliest", "published_latest", "captured")


class ArticlesError(ValueError):
    """A collection or a file about it cannot be used at all; the message names the place and the mend."""


class Register:
    """The lines of a collection's register by article: articles.csv in the folder, or beside it under its name.

    The register of `data/articles/` can so stand in `data/articles.csv`, that of `mine/` in `mine.csv`.
    The shipped register also speaks for a copy of a shipped article elsewhere, known by its sha256.
    """

    def __init__(self, root: Path):
        base = root if root.is_dir() else root.parent
        beside = base.parent / f"{base.resolve().name}.csv"
        self.path = next((path for path in (base / REGISTER, beside) if is_register(path)), None)
        self.broken: dict[str, Problem] = {}
        self.rows = self._read(self.path) if self.path else {}
        self._whole = root.is_dir() and self.path is not None
        shipped = self.rows if self.path == DATA / REGISTER else self._read(DATA / REGISTER)
        self._by_sha = {row["sha256"]: row for row in shipped.values() if row.get("sha256")}
        self._used: set[str] = set()

    def _read(self, path: Path) -> dict[str, dict[str, str]]:
        """The lines of one register by article; of a broken line the problem is kept for its article."""
        rows: dict[str, dict[str, str]] = {}
        for row in read_register(path):
            name, fault = row["article"], _fault(row)
            if name in rows:
                fault = f"article '{name}' stands on line {rows[name]['line']} already; keep one line"
            rows.setdefault(name, row)
            if fault:
                self.broken.setdefault(name, Problem(f"{path.name} line {row['line']}", fault))
        return rows

    def find(self, article: str, sha256: str) -> dict[str, str]:
        """What a person established about this article; empty when nothing is."""
        if article in self.rows:
            self._used.add(article)
            return self.rows[article]
        return self._by_sha.get(sha256, {})

    def remarks(self, article: str, sha256: str, place: str) -> Iterator[Problem]:
        """What about an article and its line needs a person: no line, or a line made for another text."""
        row = self.rows.get(article)
        if row is None and self._whole:
            missing = f"{self.path.name} has no line for '{article}'; its date is worked out by the library"
            yield Problem(place, missing, "note")
        elif row and row.get("sha256") and row["sha256"] != sha256:
            changed = f"the text of '{article}' is not the one this line was made for (sha256); check the line"
            yield Problem(f"{self.path.name} line {row['line']}", changed, "error")

    def unused(self) -> Iterator[Problem]:
        """The lines of a whole collection's register whose article is not in it."""
        for name, row in self.rows.items() if self._whole else ():
            if name not in self._used and name not in self.broken:
                absent = f"there is no article '{name}' in the collection; put its file there or take the line out"
                yield Problem(f"{self.path.name} line {row['line']}", absent, "error")


def read_register(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a CSV file as dicts of text, `line` among them; `#` begins a remark.

    A file that is not UTF-8 or a line with too few or too many cells raises ArticlesError.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ArticlesError(f"{path.name}: cannot be read as UTF-8 text ({error})") from error
    reader = csv.reader("" if line.lstrip().startswith("#") else line for line in lines)
    header: list[str] = []
    for cells in reader:
        if not any(map(str.strip, cells)):
            continue
        if not header:
            header = list(map(str.strip, cells))
        elif len(cells) != len(header):
            raise ArticlesError(
                f"{path.name} line {reader.line_num}: {len(cells)} cells where the header has {len(header)}; "
                "put a cell that holds a comma in double quotes"
            )
        else:
            yield dict(zip(header, map(str.strip, cells), strict=True), line=str(reader.line_num))


def is_register(path: Path) -> bool:
    """Whether a file is a register: its columns are an article and a date, and neither a text nor a count of words."""
    columns = set(csv_header(path))
    return {"article", "published"} <= columns and not columns & {"text", "words", "figure_id", "position_id"}


def csv_header(path: Path) -> list[str]:
    """The column names of a CSV file below its remarks; none when it cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            head = next((line for line in file if line.strip() and not line.startswith("#")), "")
    except OSError:
        return []
    return [cell.strip().strip('"') for cell in head[:10_000].split(",")]


def _fault(row: dict[str, str]) -> str:
    """What is wrong with one line of the register; empty when nothing is."""
    for column in DATES:
        try:
            dt.date.fromisoformat(row.get(column) or "2000-01-01")
        except ValueError:
            return f"{column} '{row[column]}' is not a date (YYYY-MM-DD)"
    days = [row[name] for name in ("published_earliest", "published", "published_latest") if row.get(name)]
    if days != sorted(days):
        return f"the dates {', '.join(days)} are not in order (earliest, published, latest)"
    basis = row.get("date_basis") or "person"
    return "" if basis in VALUES["date_basis"] else f"date_basis '{basis}' is none of {', '.join(VALUES['date_basis'])}"
