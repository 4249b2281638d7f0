"""Documents out of files: one reader per format, each a few lines over a library.

A reader yields documents and problems in the order of its file. It never stops a collection:
what cannot be read becomes a Problem, one sentence with place and mend, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LARGEST = 10_000_000  # bytes of one article; longer than any news text, short enough to hold in memory


class Document(NamedTuple):
    """One article as read: its id, its text exactly as stored, what its container says about it, where it is."""

    article: str
    text: str
    fields: dict[str, str]
    place: str


class Problem(NamedTuple):
    """Something a person should mend: where, what and how. `skipped` says whether a document was left out for it."""

    place: str
    message: str
    skipped: bool = True

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


def read_txt(path: Path, article: str) -> Iterator[Document | Problem]:
    """A .txt file is one article in UTF-8; its line endings stay as they are."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield Problem(str(path), f"line {line} is not UTF-8 (byte 0x{data[error.start]:02x}); save the file as UTF-8")
        return
    yield Document(article, text, {}, str(path))


READERS = {".txt": read_txt}


def read_file(path: Path, article: str) -> Iterator[Document | Problem]:
    """The documents of one file of any known format, and what is wrong with it."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            yield Problem(str(path), f"{size / 1e6:.0f} MB is too large for one article; split it into its articles")
            return
        for item in READERS[path.suffix.lower()](path, article):
            empty = isinstance(item, Document) and not item.text.strip("\ufeff \t\r\n")
            yield Problem(item.place, "holds no text; fill it or take it out") if empty else item
    except OSError as error:
        yield Problem(str(path), f"cannot be read ({error.strerror or error})")
