"""The codebook: every word list and name the grammar uses, read from `data/codebook/`.

A codebook is a folder of small CSV files that a researcher edits. Lines that begin with `#`
are remarks; the first other line names the columns. A folder may hold only the files it
changes: what it lacks is read from the shipped codebook. A line that does not parse stops
with one sentence that names file and line.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
SHIPPED = DATA / "codebook"


class CodebookError(ValueError):
    """A codebook file cannot be used; the message names file, line and mend."""


class Codebook:
    """The word lists of one codebook folder.

    `rows(name)` gives the lines of `name.csv` as dicts; `phrases(name)` maps each term of that
    file, in lower case, to its line. Derived patterns are compiled once and kept by the modules
    that use them (`functools.cache` on the codebook, which hashes by identity).
    """

    def __init__(self, folder: Path = SHIPPED):
        self.folder = Path(folder)
        if not self.folder.is_dir():
            raise CodebookError(f"codebook {self.folder}: no such folder; give a folder of CSV files")
        self._rows: dict[str, list[dict[str, str]]] = {}
        self._phrases: dict[str, dict[str, dict[str, str]]] = {}

    def path(self, name: str) -> Path:
        """Where `name.csv` is read from: this folder, else the shipped one."""
        own = self.folder / f"{name}.csv"
        return own if own.exists() else SHIPPED / f"{name}.csv"

    def rows(self, name: str) -> list[dict[str, str]]:
        """The lines of one file, in its order; raises CodebookError for a line that does not parse."""
        if name not in self._rows:
            self._rows[name] = list(read_rows(self.path(name)))
        return self._rows[name]

    def phrases(self, name: str) -> dict[str, dict[str, str]]:
        """Each term of `name.csv`, in lower case, with its line; the first of two equal terms wins."""
        if name not in self._phrases:
            found: dict[str, dict[str, str]] = {}
            self._phrases[name] = found
            for row in self.rows(name):
                found.setdefault(row["term"].lower(), row)
        return self._phrases[name]


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """The data lines of one codebook CSV as dicts of stripped text, `line` among them."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CodebookError(f"{path.name}: cannot be read as UTF-8 text ({error})") from error
    header: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        cells = [cell.strip() for cell in next(csv.reader([line], skipinitialspace=True))]
        if not header:
            header = cells
            continue
        if len(cells) != len(header):
            raise CodebookError(
                f"{path.name} line {number}: {len(cells)} cells where the header has {len(header)} "
                f"({', '.join(header)}); put a cell that holds a comma in double quotes"
            )
        if not cells[0]:
            raise CodebookError(f"{path.name} line {number}: the first cell ({header[0]}) is empty")
        yield dict(zip(header, cells, strict=False), line=str(number))
    if not header:
        raise CodebookError(f"{path.name}: no header line; the first line names the columns")


@functools.cache
def roles(codebook: Codebook, role: str) -> frozenset[str]:
    """The nouns of `roles.csv` that have this role; one noun may have several."""
    return frozenset(row["term"].lower() for row in codebook.rows("roles") if row["role"] == role)


@functools.cache
def load_codebook(folder: str | Path | None = None) -> Codebook:
    """The codebook in `folder`, by default the shipped one; read once per process and folder.

    Raises CodebookError when there is no such folder; a bad line is told when its file is first used.

    >>> load_codebook().phrases("hedges")["at least"]["hedge"]
    'at_least'
    """
    return Codebook(Path(folder) if folder else SHIPPED)
