"""Documents out of files: one reader per format, each a few lines over a library.

A reader yields documents and problems in the order of its file and keeps no more than one of
them in memory. It never stops a collection: what cannot be read becomes a Problem, one sentence
with place and mend, and the rest goes on. Which column or key holds what is vocabulary
(`fields.csv` in the codebook), and can be given by the caller.
"""

from __future__ import annotations

import codecs
import csv
import itertools
import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from ceasefire.articles.header import stated_dates
from ceasefire.codebook import Codebook

LARGEST = 10_000_000  # bytes of one article: longer than any news text, short enough to hold in memory
FIELDS = ("article", "text", "title", "outlet", "url", "published", "updated", "captured", "language")
_UNSAFE = re.compile(r"[^\w.@+ -]+")
# Days that belong to what stands beside an article: other stories, and what readers said.
_AREA = "*[self::div or self::section or self::ul or self::ol]"
_DAYS = "descendant::*[self::time or self::abbr or contains(@class, 'date') or contains(@class, 'time')]"
_OTHER_DAYS = (
    f"//aside/{_DAYS} | //nav/{_DAYS} | //{_AREA}[@id='comments' or starts-with(@class, 'comment')]/{_DAYS}"
    f" | //{_AREA}[contains(concat(' ', @class), ' related')][not(.//article or .//h1)]/{_DAYS}"
)


class Document(NamedTuple):
    """One article as read: its id, its text exactly as stored, what its container says about it, where it is."""

    article: str
    text: str
    fields: dict[str, str]
    place: str


class Problem(NamedTuple):
    """Something a person should know: where, what, how to mend it.

    `kind` is "left out" when a document was, "error" when something established does not fit,
    "note" when the article went through and a look at it would still be good.
    """

    place: str
    message: str
    kind: str = "left out"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


Names = Callable[[Iterable[str]], dict[str, str]]


def names_of(codebook: Codebook, given: Mapping[str, str]) -> Names:
    """A function from a container's own names to our fields: those given first, then those of fields.csv.

    >>> from ceasefire.codebook import load_codebook
    >>> names_of(load_codebook(), {"text": "Wortlaut"})(["Headline", "Wortlaut", "publish date", "n"])
    {'text': 'Wortlaut', 'title': 'Headline', 'published': 'publish date'}
    """
    order = {_plain(row["term"]): (at, row["field"]) for at, row in enumerate(codebook.rows("fields"))}

    def named(names: Iterable[str]) -> dict[str, str]:
        found = {field: name for field, name in given.items() if name in (names := list(names))}
        known = sorted((*order[_plain(name)], name) for name in names if _plain(name) in order)
        for _, field, name in known:
            if field in FIELDS:
                found.setdefault(field, name)
        return found

    return named


def _plain(name: str) -> str:
    """A name without case, spaces and joining marks."""
    return re.sub(r"[\s_-]+", "", str(name).lower())


def read_txt(path: Path, article: str, names: Names) -> Iterator[Document | Problem]:
    """A .txt file is one article in UTF-8; its line endings stay as they are."""
    data = path.read_bytes()
    try:
        yield Document(article, data.decode("utf-8"), {}, str(path))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield Problem(f"{path} line {line}", f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8")


def read_html(path: Path, article: str, names: Names) -> Iterator[Document | Problem]:
    """A saved page: its main text, and the title, site, address and date its own metadata state."""
    import trafilatura  # slow to import, and most collections hold no page

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    page = _decoded(path.read_bytes())
    if page is None:
        yield Problem(str(path), "its bytes fit neither UTF-8 nor the encoding it declares; save the page again")
        return
    dates = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
    tree = trafilatura.load_html(page)
    for other in tree.xpath(_OTHER_DAYS) if tree is not None else ():
        other.drop_tree()
    found = tree is not None and trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=dates
    )
    text = (found.text or "") if found else ""
    cut = re.search(r"<(?:html|body)\b", page[:5000], re.I) and not re.search(
        r"</(?:html|body)\s*>\s*", page[-5000:], re.I
    )
    if not text.strip():
        why = "ends before </html>" if cut else "holds no article text that could be found"
        yield Problem(str(path), f"{why}; save the page again, or paste its text into a .txt file")
        return
    if cut:
        yield Problem(str(path), "ends before </html>: the page was cut off, and perhaps the article too", "note")
    day = found.date and _as_printed(found.date, page)
    fields = {"title": found.title, "outlet": found.sitename, "url": found.url, "published": day}
    yield Document(article, text, {name: value for name, value in fields.items() if value}, str(path))


def _as_printed(day: str, page: str) -> str:
    """The day that was found, or its own words where all the page has are numbers that may be swapped ("05/02/2024").

    >>> _as_printed("2024-02-05", '<div class="date">05/02/2024</div>'), _as_printed("2024-02-05", "5 Feb 2024")
    ('05/02/2024', '2024-02-05')
    """
    if re.search(day.replace("-", "[-/.]?"), page):
        return day
    year, month, number = day.split("-")
    either = rf"0?{int(month)}/0?{int(number)}|0?{int(number)}/0?{int(month)}"
    printed = re.search(rf"(?<![\w/])(?:{either})/{year}\b", page)
    words = (date for date in stated_dates(page) if str(date.earliest) == str(date.latest) == day)
    return printed.group() if printed and not any(words) else day


def _decoded(data: bytes) -> str | None:
    """A page's characters by its byte order mark, its own declaration or UTF-8; None when none fits."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return data.decode("utf-16", "replace")
    declared = re.search(rb"charset=[\"']?([\w-]+)", data[:4000])
    for encoding in ("utf-8-sig", declared.group(1).decode() if declared else "utf-8"):
        try:
            return data.decode({"iso-8859-1": "cp1252"}.get(encoding.lower(), encoding))
        except (UnicodeDecodeError, LookupError):
            continue
    return None


def read_jsonl(path: Path, article: str, names: Names) -> Iterator[Document | Problem]:
    """A .jsonl file holds one article per line, as a JSON object."""
    with path.open("rb") as file:
        for number, line in enumerate(_lines(file), 1):
            place = f"{path} line {number}"
            if line is None:
                yield Problem(place, f"is longer than {LARGEST / 1e6:.0f} MB, too large for one article; split it")
            elif line.strip():
                yield from _record(line, place, f"{article}/{number}", names)


def _lines(file) -> Iterator[bytes | None]:
    """The lines of a binary file; None stands for one that is too long to hold."""
    while line := file.readline(LARGEST + 1):
        if len(line) <= LARGEST:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(LARGEST)
        yield None


def _record(line: bytes, place: str, article: str, names: Names) -> Iterator[Document | Problem]:
    """The article of one JSON line."""
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        yield Problem(place, f"byte 0x{line[error.start]:02x} is not UTF-8; save the file as UTF-8")
    except (json.JSONDecodeError, RecursionError) as error:
        yield Problem(place, f"is not a JSON object ({error}); write one object per line")
    else:
        if not isinstance(record, dict):
            yield Problem(place, "is not a JSON object; write one object with a 'text' per line")
            return
        columns = names(record)
        yield _document(record, columns, article, place) if "text" in columns else _no_text(place, record)


def read_csv(path: Path, article: str, names: Names) -> Iterator[Document | Problem]:
    """A .csv file holds one article per row; its columns are named or mapped."""
    csv.field_size_limit(LARGEST)
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        head = file.readline()
        file.seek(0)
        reader = csv.reader(file, delimiter=max(",;\t", key=head.count), strict=True)
        header, columns, number = [], {}, 0
        while True:
            begins = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Problem(f"{path} line {begins}", f"is not a CSV row ({error}); check its quotation marks")
                continue
            if not header:
                header, columns = cells, names(cells)
                if "text" not in columns:
                    yield _no_text(str(path), header)
                    return
                continue
            number += 1
            yield _row(header, columns, cells, f"{path} line {begins}", f"{article}/{number}")


def _row(header: list[str], columns: dict[str, str], cells: list[str], place: str, article: str) -> Document | Problem:
    """The article of one CSV row."""
    if not any(cell.strip() for cell in cells):
        return Problem(place, "is an empty row; take it out")
    if len(cells) != len(header):
        return Problem(
            place,
            f"has {len(cells)} cells where the header has {len(header)}; "
            "put cells that hold commas in quotation marks, and close each mark",
        )
    if any("\udc80" <= character <= "\udcff" for cell in cells for character in cell if character >= "\ud800"):
        return Problem(place, "is not UTF-8; save the file as UTF-8")
    return _document(dict(zip(header, cells, strict=True)), columns, article, place)


def read_parquet(path: Path, article: str, names: Names) -> Iterator[Document | Problem]:
    """A .parquet file holds one article per row; its columns are named or mapped."""
    import pyarrow
    import pyarrow.parquet

    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            columns = names(file.schema_arrow.names)
            if "text" not in columns:
                yield _no_text(str(path), file.schema_arrow.names)
                return
            number = 0
            for batch in file.iter_batches(batch_size=50, columns=sorted(set(columns.values()))):
                for record in batch.to_pylist():
                    number += 1
                    yield _document(record, columns, f"{article}/{number}", f"{path} row {number}")
    except pyarrow.ArrowException as error:
        yield Problem(str(path), f"is not a readable parquet file ({str(error).splitlines()[0]}); write it again")


def _document(record: Mapping[str, object], columns: Mapping[str, str], article: str, place: str) -> Document | Problem:
    """A record as a document, its own id before the one made from its place."""
    values = {field: record.get(name) for field, name in columns.items()}
    text = values.pop("text")
    if not isinstance(text, str):
        return Problem(place, f"column '{columns['text']}' holds no text; fill it or take the row out")
    if len(text) > LARGEST:
        return Problem(place, f"is longer than {LARGEST / 1e6:.0f} MB, too large for one article; split it")
    fields = {field: str(value).strip() for field, value in values.items() if value is not None and str(value).strip()}
    own = "/".join(
        _UNSAFE.sub("_", part) for part in fields.pop("article", "").split("/") if part not in ("", ".", "..")
    )
    return Document(own or article, text, fields, place)


def _no_text(place: str, columns: Iterable[str]) -> Problem:
    """The problem of a container in which no column holds the text."""
    shown = ", ".join(f"'{name}'" for name in list(columns)[:8])
    return Problem(place, f"none of its columns ({shown}) is known to hold the text; name it with --columns text=NAME")


READERS = {
    ".txt": read_txt,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".csv": read_csv,
    ".parquet": read_parquet,
}
_WHOLE = (".txt", ".html", ".htm")


def read_file(path: Path, article: str, names: Names) -> Iterator[Document | Problem]:
    """The documents of one file of any known format, and what is wrong with it."""
    suffix = path.suffix.lower()
    try:
        size = path.stat().st_size
        if not size:
            yield Problem(str(path), "is an empty file; fill it or take it out")
        elif suffix in _WHOLE and size > LARGEST:
            yield Problem(str(path), f"{size / 1e6:.0f} MB is too large for one article; split it into its articles")
        else:
            items = READERS[suffix](path, article, names)
            first = next(items, Problem(str(path), "holds no article; fill it or take it out"))
            for item in itertools.chain([first], items):
                empty = isinstance(item, Document) and not item.text.strip("\ufeff \t\r\n")
                yield Problem(item.place, "holds no text; fill it or take it out") if empty else item
    except OSError as error:
        yield Problem(str(path), f"cannot be read ({error.strerror or error}); check the file and its permissions")
