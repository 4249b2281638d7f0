"""Near-duplicate articles: one wire story in several outlets, a story and its updates.

Each text is a set of its overlapping runs of five words (page furniture left out). datasketch draws
its MinHash signature, whose values meet those of another text as often as the two share runs; texts
that meet are then compared run by run. The seed is fixed: the same collection gives the same links.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter

import numpy as np

from ceasefire.articles.known import database

RUN = 5  # words
PERMUTATIONS = 32  # each a band of its own: of the pairs that share a tenth of their runs, 29 in 30 meet
COMPARED = 30  # earlier texts are compared, those that are met most often first
COMMON = 50  # texts: a value that more of them hold comes of a set phrase, and leads to none of them
SHARED, CONTAINED = 0.4, 0.8  # share of both texts' runs, or of the shorter one's found in the longer
FEWEST = 30  # words: a shorter text is never called a duplicate
LONGEST = 100_000  # characters of a text that are looked at
_MET = f"select band, number from bands where band in ({', '.join('?' * PERMUTATIONS)})"
_WORD = re.compile(r"\w+")


class Duplicates:
    """The texts seen so far, on disk; `add` says which of them a new one repeats."""

    def __init__(self) -> None:
        from datasketch import MinHash  # late: importing it takes nearly as long as the rest of the library

        self._signature = MinHash(num_perm=PERMUTATIONS, seed=1, hashfunc=int)
        self._db = database()
        self._db.execute("create table texts (number integer primary key, article text, runs blob)")
        self._db.execute("create table bands (band integer, number integer, primary key (band, number)) without rowid")

    def add(self, article: str, text: str) -> str:
        """Remember a text; return the id of the first article it nearly repeats, or "".

        >>> known, story = Duplicates(), " ".join(f"word{n}" for n in range(80))
        >>> known.add("a", story), known.add("b", "An update. " + story), known.add("c", story[:90])
        ('', 'a', '')
        """
        runs = _runs(text)
        if len(runs) < FEWEST - RUN + 1:
            return ""
        bands = self._bands(runs)
        met = self._db.execute(_MET, bands).fetchall()
        likeliest = Counter(number for _, number in met).most_common(COMPARED)
        for number, _ in sorted(likeliest):
            first, other = self._db.execute("select article, runs from texts where number = ?", (number,)).fetchone()
            if _same(runs, np.frombuffer(other, dtype=np.uint32)):
                return first
        row = (article, runs.tobytes())
        number = self._db.execute("insert into texts (article, runs) values (?, ?)", row).lastrowid
        held = Counter(band for band, _ in met)
        self._db.executemany("insert into bands values (?, ?)", [(one, number) for one in bands if held[one] < COMMON])
        return ""

    def _bands(self, runs: np.ndarray) -> list[int]:
        """The values of a text's signature, each told apart from those in other places of it."""
        self._signature.clear()
        self._signature.update_batch(runs.tolist())
        return [(place << 32) + value for place, value in enumerate(self._signature.hashvalues.tolist())]


def _same(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two texts share enough of their runs, of both or of the shorter one."""
    common = len(np.intersect1d(a, b, assume_unique=True))
    return common >= SHARED * (len(a) + len(b) - common) or common >= CONTAINED * min(len(a), len(b))


def _runs(text: str) -> np.ndarray:
    """The distinct runs of five words of a text, each as a 32-bit number, in order."""
    words = _WORD.findall(text[:LONGEST].lower())
    runs = map(" ".join, zip(*(words[at:] for at in range(RUN)), strict=False))
    return np.unique(np.fromiter(map(zlib.crc32, map(str.encode, runs)), dtype=np.uint32))
