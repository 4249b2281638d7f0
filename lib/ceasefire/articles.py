"""The articles table: what each document is, when it appeared and how that is known.

`load_articles` reads a collection as a whole; `article_batches` reads it piece by piece, for
collections that do not fit into memory. What a person established stands in `articles.csv`
beside the collection (or in it), and the library's own finding never overrides it.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import itertools
import warnings
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from ceasefire.codebook import DATA, Codebook, load_codebook
from ceasefire.furniture import find_furniture
from ceasefire.readers import READERS, Document, Problem, read_file
from ceasefire.tables import COLUMNS, VALUES, frame
from ceasefire.text import mask

ARTICLES = DATA / "articles"
REGISTER = "articles.csv"
IN_MEMORY = ("text", "masked")
_REGISTER_DATES = ("published", "published_earliest", "published_latest", "captured")


class ArticlesError(ValueError):
    """A collection cannot be used at all; the message names the place and the mend."""


class ArticlesWarning(UserWarning):
    """Documents were left out, or something about them needs a person; the sentences say what."""


def load_articles(path: str | Path | None = None, codebook: str | Path | Codebook | None = None) -> pd.DataFrame:
    """Return the articles of a file or a folder, by default the shipped five; one row is one document.

    Columns are those of `tables.COLUMNS["articles"]`, then, in memory only, `text` (exactly as
    stored) and `masked`: a list of (start, end, kind) of the page furniture in it. Dates without
    an established day are NaT between their bounds; an empty `outlet` or `url` is not stated.
    What could not be read is left out, told by an ArticlesWarning and kept in
    `articles.attrs["problems"]`. A missing or empty collection raises ArticlesError.

    >>> articles = load_articles()
    >>> articles.loc[1, ["article", "date_basis"]].tolist(), str(articles.loc[1, "published"].date())
    (['001_ba4e27dd51c8de91', 'person'], '2023-12-21')
    """
    batches = list(article_batches(path, codebook))
    problems = [problem for batch in batches for problem in batch.attrs["problems"]]
    articles = pd.concat(batches, ignore_index=True) if len(batches) > 1 else batches[0]
    articles.attrs["problems"] = problems
    if problems:
        warnings.warn("\n".join(map(str, problems)), ArticlesWarning, stacklevel=2)
    return articles


def article_batches(
    path: str | Path | None = None, codebook: str | Path | Codebook | None = None, size: int = 200
) -> Iterator[pd.DataFrame]:
    """Yield the articles table in pieces of up to `size` rows, each with its own `attrs["problems"]`."""
    root = Path(path) if path is not None else ARTICLES
    words = codebook if isinstance(codebook, Codebook) else load_codebook(codebook)
    register = Register(root)
    items = _checked(documents(root), register)
    for piece in itertools.chain(_pieces(items, size), [None]):
        problems = register.unused() if piece is None else []
        rows = []
        for item in piece or ():
            if isinstance(item, Problem):
                problems.append(item)
            else:
                rows.append(article_row(item, words, register))
        if rows or problems:
            table = frame("articles", rows, extra=IN_MEMORY)
            table.attrs["problems"] = problems
            yield table


def documents(root: Path) -> Iterator[Document | Problem]:
    """Every document under a path, in the order of its ids, with the problems met on the way."""
    if not root.exists():
        raise ArticlesError(f"{root}: no such file or folder")
    if root.is_file() and root.suffix.lower() not in READERS:
        raise ArticlesError(f"{root}: not a format that can be read; give {', '.join(READERS)} or a folder of them")
    base = root.parent if root.is_file() else root
    files = [root] if root.is_file() else sorted(p for p in root.rglob("*") if _is_input(p, root))
    if not files:
        raise ArticlesError(f"{root}: no articles in this folder; put files in it that end in {', '.join(READERS)}")
    for file in files:
        yield from read_file(file, file.relative_to(base).with_suffix("").as_posix())


def _is_input(path: Path, root: Path) -> bool:
    """Whether a file of a folder is read: a known format, not hidden, not one of the registers."""
    hidden = any(part.startswith((".", "~")) for part in path.relative_to(root).parts)
    return path.suffix.lower() in READERS and not hidden and path.is_file()


def _checked(items: Iterator[Document | Problem], register: Register) -> Iterator[Document | Problem]:
    """The same documents, each id once and none whose line in the register is broken."""
    seen: dict[str, str] = {}
    for item in items:
        if isinstance(item, Document):
            if item.article in seen:
                item = Problem(item.place, f"has the id '{item.article}' of {seen[item.article]}; rename one of them")
            else:
                seen[item.article] = item.place
                item = register.broken.pop(item.article, item)
        yield item


def _pieces(items: Iterator, size: int) -> Iterator[list]:
    """The items in lists of up to `size`."""
    while piece := list(itertools.islice(items, size)):
        yield piece


class Register:
    """The lines of articles.csv: what a person established about an article, by its id.

    The shipped register also speaks for a copy of a shipped article elsewhere, known by its sha256.
    """

    def __init__(self, root: Path):
        base = root if root.is_dir() else root.parent
        places = (base / REGISTER, base.parent / REGISTER)
        self.path = next((path for path in places if _is_register(path)), None)
        self.whole = root.is_dir()
        self.broken: dict[str, Problem] = {}
        self.rows = self._read(self.path) if self.path else {}
        shipped = self.rows if self.path == DATA / REGISTER else self._read(DATA / REGISTER)
        self._by_sha = {row["sha256"]: row for row in shipped.values() if row.get("sha256")}
        self._used: set[str] = set()

    def _read(self, path: Path) -> dict[str, dict[str, str]]:
        """The lines of one register by article; a broken line is kept aside as the problem of its article."""
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
        row = self.rows.get(article)
        if row is not None:
            self._used.add(article)
            return row
        return self._by_sha.get(sha256, {})

    def unused(self) -> list[Problem]:
        """The lines whose article is not in the collection."""
        left = [row for name, row in self.rows.items() if name not in self._used and name not in self.broken]
        if not self.whole:
            return []
        return [
            Problem(
                f"{self.path.name} line {row['line']}",
                f"no article '{row['article']}' in the collection; put its file there or take the line out",
                skipped=False,
            )
            for row in left
        ] + list(self.broken.values())


def read_register(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a register as dicts of text, `line` among them; `#` begins a remark."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ArticlesError(f"{path.name}: cannot be read as UTF-8 text ({error})") from error
    lines = text.splitlines()
    reader = csv.reader("" if line.lstrip().startswith("#") else line for line in lines)
    header: list[str] = []
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = [cell.strip() for cell in cells]
        elif len(cells) != len(header):
            raise ArticlesError(
                f"{path.name} line {reader.line_num}: {len(cells)} cells where the header has {len(header)}; "
                "put a cell that holds a comma in double quotes"
            )
        else:
            yield dict(zip(header, map(str.strip, cells), strict=True), line=str(reader.line_num))


def _is_register(path: Path) -> bool:
    """Whether a CSV file is a register: its columns are an article, a date, and no text."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            head = next((line for line in file if line.strip() and not line.startswith("#")), "")
    except (OSError, UnicodeDecodeError):
        return False
    columns = {cell.strip() for cell in head.split(",")}
    return {"article", "published"} <= columns and not columns & {"text", "words"}


def _fault(row: dict[str, str]) -> str:
    """What is wrong with one line of the register; empty when nothing is."""
    for column in _REGISTER_DATES:
        try:
            dt.date.fromisoformat(row.get(column) or "2000-01-01")
        except ValueError:
            return f"{column} '{row[column]}' is not a date (YYYY-MM-DD)"
    days = [row[c] for c in ("published_earliest", "published", "published_latest") if row.get(c)]
    if days != sorted(days):
        return f"the dates {', '.join(days)} are not in order: earliest, published, latest"
    basis = row.get("date_basis") or "person"
    return "" if basis in VALUES["date_basis"] else f"date_basis '{basis}' is none of {', '.join(VALUES['date_basis'])}"


def article_row(document: Document, codebook: Codebook, register: Register) -> dict[str, object]:
    """One row of the articles table, `text` and `masked` included."""
    text = document.text
    masked, header = find_furniture(text, codebook)
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    person = register.find(document.article, sha256)
    title = text[header.title.start : header.title.end] if header.title else ""
    found = {"title": title, "outlet": "", "url": ""} | header.fields | document.fields
    row = {name: person.get(name) or found.get(name, "") for name in ("title", "outlet", "url")}
    return (
        row
        | _dates(person, header)
        | {
            "article": document.article,
            "language": "en",
            "words": len(mask(text, masked).split()),
            "sha256": sha256,
            "text": text,
            "masked": masked,
        }
    )


def _dates(person: dict[str, str], header) -> dict[str, object]:
    """The date columns: a person's entry, else the date printed in the header."""
    if person.get("published") or person.get("published_earliest"):
        day = person.get("published") or None
        return {
            "published": day,
            "published_earliest": person.get("published_earliest") or day,
            "published_latest": person.get("published_latest") or day,
            "date_basis": person.get("date_basis") or "person",
            "date_note": person.get("reason") or person.get("note", ""),
            "captured": person.get("captured") or None,
        }
    printed = [date for field, date in header.dates if field == "published"]
    if not printed:
        return {"date_basis": "unknown", "date_note": "no date is printed"}
    first = printed[0]
    return {
        "published": first.earliest if first.earliest == first.latest else None,
        "published_earliest": first.earliest,
        "published_latest": first.latest,
        "date_basis": "stated",
        "date_note": "printed in the header",
    }


def public(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles table as it is written out: without `text` and `masked`.

    >>> set(load_articles().columns) - set(public(load_articles()).columns) == {"text", "masked"}
    True
    """
    return articles[list(COLUMNS["articles"])]
