"""Near-duplicate articles: one wire story in several outlets, a story and its updates.

Each text is sketched by the smallest hashes of its overlapping runs of five words (page furniture
left out): a sample of the runs that is drawn alike from every text, so that two sketches show how
much two texts share. Texts whose very smallest runs meet are compared. Nothing is drawn by chance:
the same collection gives the same links.
"""

from __future__ import annotations

import bisect
import re
import zlib
from collections import Counter

import numpy as np

from ceasefire.articles.known import database

RUN = 5  # words
SKETCH = 192  # runs kept of each text
LOOKED_UP = 8  # of them, by which earlier texts are found: 98 in 100 pairs that share 0.4 of their runs
COMMON = 10  # texts: a run that more of them hold is a set phrase, and leads to none of them
SHARED, CONTAINED = 0.4, 0.8  # share of both texts' runs, or of the shorter one's found in the longer
FEWEST = 30  # words: a shorter text is never called a duplicate
SURE = 12  # runs of the shorter text that must be in reach of both sketches to judge by
_SPREAD, _MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)  # odd constants that spread bits
_WORD = re.compile(r"\w+")


class _Numbered(dict):
    """Words by a number of their own that is the same in every process; looked up far faster than worked out."""

    def __missing__(self, word: str) -> int:
        number = zlib.crc32(word.encode("utf-8", "surrogatepass"))
        if len(self) < 30_000:
            self[word] = number
        return number


_NUMBERED = _Numbered()


class Duplicates:
    """The texts seen so far, on disk; `add` says which of them a new one repeats."""

    def __init__(self) -> None:
        self._db = database()
        self._db.execute("create table texts (number integer primary key, article text, sketch blob)")
        self._db.execute("create table runs (run integer, number integer, primary key (run, number)) without rowid")

    def add(self, article: str, text: str) -> str:
        """Remember a text; return the id of the first article it nearly repeats, or "".

        >>> known, story = Duplicates(), " ".join(f"word{n}" for n in range(80))
        >>> known.add("a", story), known.add("b", "An update. " + story), known.add("c", story[:90])
        ('', 'a', '')
        """
        sketch = _sketch(text)
        if len(sketch) < FEWEST - RUN + 1:
            return ""
        keys = sketch[:LOOKED_UP]
        found = self._db.execute(f"select run, number from runs where run in ({','.join('?' * len(keys))})", keys)
        met = found.fetchall()
        for number in sorted({number for _, number in met}):
            first, other = self._db.execute("select article, sketch from texts where number = ?", (number,)).fetchone()
            if _same(sketch, np.frombuffer(other, dtype=np.uint32).tolist()):
                return first
        row = (article, np.array(sketch, dtype=np.uint32).tobytes())
        number = self._db.execute("insert into texts (article, sketch) values (?, ?)", row).lastrowid
        held = Counter(run for run, _ in met)
        own = [(run, number) for run in keys if held[run] < COMMON]
        self._db.executemany("insert into runs values (?, ?)", own)
        return ""


def _same(a: list[int], b: list[int]) -> bool:
    """Whether two sketches show texts that share enough, of both or of the shorter one."""
    common = len(set(a).intersection(b))
    in_a, in_b = (bisect.bisect_right(sketch, min(_reach(a), _reach(b))) for sketch in (a, b))
    fewest = min(in_a, in_b)
    return common >= SHARED * (in_a + in_b - common) or (fewest >= SURE and common >= CONTAINED * fewest)


def _reach(sketch: list[int]) -> int:
    """The number up to which a sketch holds every run of its text."""
    return sketch[-1] if len(sketch) == SKETCH else 0xFFFFFFFF


def _sketch(text: str) -> list[int]:
    """The smallest of the distinct runs of five words of a text, each as a 32-bit number, in order."""
    words = np.fromiter(map(_NUMBERED.__getitem__, _WORD.findall(text.lower())), dtype=np.uint64)
    if len(words) < RUN:
        return []
    runs = np.zeros(len(words) - RUN + 1, dtype=np.uint64)
    for at in range(RUN):
        runs = (runs * _SPREAD) ^ words[at : len(words) - RUN + 1 + at]
    return np.unique((runs * _MIX) >> np.uint64(32))[:SKETCH].tolist()
