"""What is remembered of a collection while its articles go by: on disk, so that memory does not grow with it.

SQLite keeps each database in a temporary file without a name, of which a megabyte is in memory,
and which goes when it is closed.
"""

from __future__ import annotations

import hashlib
import sqlite3


def database() -> sqlite3.Connection:
    """A new, empty database in a temporary file of its own."""
    made = sqlite3.connect("", isolation_level=None)
    made.executescript("pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -1000")
    return made


class Firsts:
    """The text that each key came with first; keys are told apart by 64 bits of a hash.

    >>> firsts = Firsts()
    >>> firsts.setdefault(("Hamas", "demand"), "a#P01"), firsts.setdefault(("Hamas", "demand"), "b#P07")
    ('a#P01', 'a#P01')
    """

    def __init__(self) -> None:
        self._db = database()
        self._db.execute("create table firsts (key integer primary key, text text)")

    def get(self, key: object) -> str | None:
        """The text of a key, None when it has not come by."""
        found = self._db.execute("select text from firsts where key = ?", (_number(key),)).fetchone()
        return found and found[0]

    def setdefault(self, key: object, text: str) -> str:
        """The text of a key, which is now this one if it had none."""
        new = self._db.execute("insert or ignore into firsts values (?, ?)", (_number(key), text)).rowcount
        return text if new else self.get(key)


def _number(key: object) -> int:
    """A key as a whole number of 64 bits, the same in every process."""
    digest = hashlib.blake2b(repr(key).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)
