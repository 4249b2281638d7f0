"""The articles table: what each document is, when it appeared and how that is known.

`load_articles` reads a collection as a whole; `article_batches` reads it piece by piece, for
collections that do not fit into memory. What a person established stands in `articles.csv`
in the collection, or beside it under the collection's name, and the library's own finding never overrides it.
"""

from __future__ import annotations

import functools
import hashlib
import os
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pandas as pd

from ceasefire.articles.corrections import CORRECTIONS, FILE, read_corrections
from ceasefire.articles.dating import Dating, address_date, date_article, metadata_date
from ceasefire.articles.duplicates import Duplicates
from ceasefire.articles.furniture import find_furniture
from ceasefire.articles.header import Header, StatedDate
from ceasefire.articles.known import Firsts
from ceasefire.articles.language import language_of
from ceasefire.articles.readers import LARGEST, READERS, Document, Names, Problem, names_of, read_file
from ceasefire.articles.registers import REGISTER, ArticlesError, Register, csv_header, is_register
from ceasefire.codebook import DATA, Codebook, load_codebook
from ceasefire.tables import COLUMNS, frame
from ceasefire.text import mask

ARTICLES = DATA / "articles"
IN_MEMORY = ("text", "masked")
FOREIGN = "not in English"
# Files that hold text we do not read: left out aloud. Any other kind is not taken for an article.
_UNREAD = frozenset(
    (".pdf", ".doc", ".docx", ".odt", ".rtf", ".json", ".xml", ".mht", ".mhtml", ".eml", ".xls", ".xlsx")
)


class ArticlesWarning(UserWarning):
    """Documents were left out, or something about them needs a person; the sentences say what."""


def load_articles(
    path: str | Path | None = None,
    codebook: str | Path | Codebook | None = None,
    columns: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Return the articles of a file or a folder, by default the shipped five; one row is one document.

    Files are .txt, .html, .jsonl, .csv and .parquet, mixed and nested; `columns` names the columns
    or keys that hold our fields ({"text": "body"}) where fields.csv does not know them.

    The columns are those of `tables.COLUMNS["articles"]`, then, in memory only, `text` (exactly as
    stored) and `masked`: a list of (start, end, kind) of the page furniture in it. Where the day is
    not known `published` is NaT between its bounds, an empty bound is open. An empty `outlet` or
    `url` is not stated. An article that is not English is listed with its language, and masked as
    a whole. What could not be read is left out, told by an ArticlesWarning and kept in
    `articles.attrs["problems"]`. A missing or empty collection raises ArticlesError.

    >>> articles = load_articles()
    >>> articles.loc[1, ["article", "date_basis"]].tolist(), str(articles.loc[1, "published"].date())
    (['001_ba4e27dd51c8de91', 'person'], '2023-12-21')
    """
    batches = list(article_batches(path, codebook, columns))
    problems = [problem for batch in batches for problem in batch.attrs["problems"]]
    articles = frame("articles", extra=IN_MEMORY) if not batches else batches[0]
    if len(batches) > 1:
        articles = pd.concat([batch for batch in batches if len(batch)], ignore_index=True)
    articles.attrs |= {"problems": problems} | ({"corrections": batches[0].attrs["corrections"]} if batches else {})
    if problems:
        warnings.warn("\n".join(map(str, problems)), ArticlesWarning, stacklevel=2)
    return articles


def article_batches(
    path: str | Path | None = None,
    codebook: str | Path | Codebook | None = None,
    columns: Mapping[str, str] | None = None,
    size: int = 200,
) -> Iterator[pd.DataFrame]:
    """Yield the articles table in pieces of up to `size` rows, each with its own `attrs["problems"]`.

    Very long articles make a piece shorter. What must be known across the pieces is kept on disk.
    """
    root = Path(path) if path is not None else ARTICLES
    codebook = codebook if isinstance(codebook, Codebook) else load_codebook(codebook)
    collection = _Collection(root, codebook)
    for piece in _pieces(documents(root, names_of(codebook, columns or {})), size):
        yield collection.table(piece)
    closing = list(collection.closing())
    if closing:
        yield collection.table(closing)


def documents(root: Path, names: Names) -> Iterator[Document | Problem]:
    """Every document under a path, in the order of the file names, with the problems met on the way."""
    if not root.exists():
        raise ArticlesError(f"{root}: no such file or folder")
    if root.is_file() and root.suffix.lower() not in READERS:
        raise ArticlesError(f"{root}: is no format that can be read; give {', '.join(READERS)} or a folder of them")
    if root.is_dir() and not any(file.suffix.lower() in READERS for file in _files(root)):
        raise ArticlesError(f"{root}: holds no articles; put files in it that end in {', '.join(READERS)}")
    base = root if root.is_dir() else root.parent
    for file in _files(root) if root.is_dir() else (root,):
        if file.suffix.lower() in _UNREAD:
            yield Problem(str(file), "is no format that can be read; save its text as .txt or .html")
        elif file.suffix.lower() not in READERS:
            yield Problem(str(file), "is a folder that cannot be opened; check its permissions")
        else:
            yield from read_file(file, file.relative_to(base).with_suffix("").as_posix(), names)


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder that may be articles, in order of their paths: not hidden, no register, none of our tables.

    A folder that cannot be opened stands for its files.
    """
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
    except OSError:
        found = []
        yield folder
    for name, folder_too in found:
        suffix = os.path.splitext(name)[1].lower()
        if name.startswith((".", "~")):
            continue
        if folder_too:
            yield from _files(folder / name)
        elif (suffix in READERS or suffix in _UNREAD) and (path := folder / name).is_file():
            register = suffix == ".csv" and name in (REGISTER, FILE) and "text" not in csv_header(path)
            if not register and not _is_table(path):
                yield path


def _pieces(items: Iterator[Document | Problem], size: int) -> Iterator[list[Document | Problem]]:
    """The items in lists of up to `size`, cut short where they hold much text."""
    piece: list[Document | Problem] = []
    held = 0
    for item in items:
        piece.append(item)
        held += len(item.text) if isinstance(item, Document) else 0
        if len(piece) == size or held > LARGEST:
            yield piece
            piece, held = [], 0
    if piece:
        yield piece


def _is_table(path: Path) -> bool:
    """Whether a file is one of the tables that `ceasefire extract` writes."""
    columns = COLUMNS.get(path.stem)
    if not columns or path.suffix not in (".csv", ".parquet"):
        return False
    return path.suffix == ".parquet" or csv_header(path) == list(columns)


class _Collection:
    """What has to be known of the whole collection while its pieces go by: ids, register, near-duplicates."""

    def __init__(self, root: Path, codebook: Codebook):
        self.codebook = codebook
        self.register = Register(root)
        beside = self.register.path.parent if self.register.path else (root if root.is_dir() else root.parent)
        self.own_corrections = root.is_dir() and (beside / FILE).exists()
        self.corrections = beside / FILE if (beside / FILE).exists() else CORRECTIONS
        self.duplicates = Duplicates()
        self.seen = Firsts()

    def table(self, piece: list[Document | Problem]) -> pd.DataFrame:
        """One piece of the articles table, with the problems met in it."""
        rows: list[dict[str, object]] = []
        problems: list[Problem] = []
        for item in piece:
            item = self._checked(item)
            if isinstance(item, Problem):
                problems.append(item)
            else:
                rows.append(article_row(item, self.codebook, self.register, self.duplicates, problems))
        table = frame("articles", rows, extra=IN_MEMORY)
        table.attrs |= {"problems": problems, "corrections": str(self.corrections)}
        return table

    def _checked(self, item: Document | Problem) -> Document | Problem:
        """The same document, or why it is left out: a second one of its id, a broken line in the register."""
        if isinstance(item, Problem):
            return item
        first = self.seen.setdefault(item.article, item.place)
        if first != item.place:
            return Problem(item.place, f"has the id '{item.article}' of {first}; rename one of them")
        fault = self.register.broken.get(item.article)
        if fault:
            return Problem(fault.place, f"{fault.message}; '{item.article}' is left out until it is mended")
        return item

    def closing(self) -> Iterator[Problem]:
        """What only shows at the end: lines of the register and corrections without their article."""
        yield from self.register.unused()
        broken = (name for name in self.register.rows if name in self.register.broken and not self.seen.get(name))
        yield from (self.register.broken[name] for name in broken)
        for one in read_corrections(self.corrections) if self.own_corrections else ():
            if not self.seen.get(one.article):
                absent = (
                    f"there is no article '{one.article}' in the collection; put its file there or take the line out"
                )
                yield Problem(one.place, absent, "error")


def article_row(
    document: Document, codebook: Codebook, register: Register, duplicates: Duplicates, problems: list[Problem]
) -> dict[str, object]:
    """One row of the articles table, `text` and `masked` included; what needs a person goes into `problems`."""
    text = document.text
    masked, header = find_furniture(text, codebook)
    visible = mask(text, masked)
    words = visible.split()
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    person = register.find(document.article, sha256)
    problems += register.remarks(document.article, sha256, document.place)
    language = language_of(words, codebook)
    dating = _established(person) if person else None
    if dating is None:
        dating = _worked_out(document, header, visible, codebook, problems if language == "en" else [])
    if language != "en":
        problems.append(Problem(document.place, f"is {FOREIGN} ({language}); listed, nothing is read from it", "note"))
        masked = [(0, len(text), FOREIGN)]
    found = {"title": text[header.title.start : header.title.end] if header.title else ""}
    found |= header.fields | document.fields
    row = {name: person.get(name) or found.get(name, "") for name in ("title", "outlet", "url")}
    if not person.get("outlet") and row["outlet"].lower() in row["url"].lower():  # empty, or no more than the address
        row["outlet"] = _outlet(row["url"], found.get("agency", ""), codebook) or row["outlet"]
    return row | {
        "article": document.article,
        "published": dating.published,
        "published_earliest": dating.earliest,
        "published_latest": dating.latest,
        "date_basis": dating.basis,
        "date_note": dating.note,
        "captured": dating.captured,
        "language": language,
        "words": len(words),
        "sha256": sha256,
        "duplicate_of": duplicates.add(document.article, visible),
        "text": text,
        "masked": masked,
    }


def _established(person: Mapping[str, str]) -> Dating | None:
    """The date that a person entered; None when the line holds none."""
    day = person.get("published") or None
    first, last = (person.get(f"published_{side}") or day for side in ("earliest", "latest"))
    if not (first or last):
        return None
    note = person.get("reason") or person.get("note", "")
    return Dating(day, first, last, person.get("date_basis") or "person", note, person.get("captured") or None)


def _worked_out(
    document: Document, header: Header, visible: str, codebook: Codebook, problems: list[Problem]
) -> Dating:
    """The date that the library finds, and what a person should look at."""
    stated = list(_metadata_dates(document, problems))
    stated += [("stated", field, date) for field, date in sorted(header.dates, key=lambda found: found[0] == "updated")]
    dating = date_article(visible, stated, codebook, header.fields.get("agency_date", ""))
    if dating.contradicted:
        place = f"enter the date of '{document.article}' in {REGISTER}"
        problems.append(Problem(document.place, f"a stated date is set aside: {dating.contradicted}; {place}", "note"))
    elif dating.basis == "unknown":
        problems.append(
            Problem(document.place, f"its date is not known; enter that of '{document.article}' in {REGISTER}", "note")
        )
    return dating


def _metadata_dates(document: Document, problems: list[Problem]) -> Iterator[tuple[str, str, StatedDate]]:
    """The dates in a document's own metadata, the day in its address last."""
    for field in ("published", "updated", "captured"):
        value = document.fields.get(field)
        found = metadata_date(value) if value else None
        if found:
            yield "metadata", field, found
        elif value:
            problems.append(Problem(document.place, f"{field} '{value[:40]}' is not a date (YYYY-MM-DD)", "note"))
        if field == "published" and not found:
            found = address_date(document.fields.get("url", ""))
            if found:
                yield "metadata", "published", found


def _outlet(url: str, agency: str, codebook: Codebook) -> str:
    """The outlet that an address or a dateline names, by outlets.csv; empty when it names none that is listed."""
    known = _outlets(codebook)
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    while host.count(".") and host not in known:
        host = host.partition(".")[2]
    return known.get(host, "") or known.get(agency.lower(), "")


@functools.cache
def _outlets(codebook: Codebook) -> dict[str, str]:
    """The outlets by address and by the name in a dateline."""
    return {term: row["outlet"] for term, row in codebook.phrases("outlets").items()}


def public(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles table as it is written out: without `text` and `masked`.

    >>> set(load_articles().columns) - set(public(load_articles()).columns) == {"text", "masked"}
    True
    """
    return articles[list(COLUMNS["articles"])]


__all__ = ["ArticlesError", "ArticlesWarning", "article_batches", "is_register", "load_articles", "public"]
