"""Near-duplicate articles: one wire story in several outlets, a story and its updates.

Each text is sketched by the smallest hashes of its overlapping runs of five words (page furniture
left out): a sample of the runs that is drawn alike from every text, so that two sketches show how
much two texts share. Texts are compared when some of their very smallest runs meet.
Nothing is drawn by chance: the same collection gives the same links.
"""

from __future__ import annotations

import bisect
import functools
from collections import Counter

import numpy as np

from ceasefire.articles.known import database

RUN = 5  # words
SKETCH = 192  # runs kept of each text
LOOKED_UP, COMPARED = 12, 10  # of them are indexed; so many texts are compared, those that share most of these first
COMMON = 50  # texts: a run that more of them hold is a set phrase, and leads to none of them
SHARED, CONTAINED = 0.4, 0.8  # share of both texts' runs, or of the shorter one's found in the longer
FEWEST = 30  # words: a shorter text is never called a duplicate
SURE = 12  # runs of the shorter text that must be in reach of both sketches to judge by
_MET = f"select run, number from runs where run in ({', '.join('?' * LOOKED_UP)})"
LONGEST = 100_000  # characters of a text that are looked at
_STEP, _MIX = 0x9E3779B97F4A7C15, np.uint64(0xBF58476D1CE4E5B9)  # odd numbers that spread bits


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
        met = self._db.execute(_MET, keys).fetchall()
        likeliest = Counter(number for _, number in met).most_common(COMPARED)
        for number, _ in sorted(likeliest):
            first, other = self._db.execute("select article, sketch from texts where number = ?", (number,)).fetchone()
            if _same(sketch, np.frombuffer(other, dtype=np.uint32).tolist()):
                return first
        row = (article, np.array(sketch, dtype=np.uint32).tobytes())
        number = self._db.execute("insert into texts (article, sketch) values (?, ?)", row).lastrowid
        held = Counter(run for run, _ in met)
        self._db.executemany("insert into runs values (?, ?)", [(run, number) for run in keys if held[run] < COMMON])
        return ""


def _same(a: list[int], b: list[int]) -> bool:
    """Whether two sketches show texts that share enough, of both or of the shorter one."""
    common, reach = len(frozenset(a).intersection(b)), min(_reach(a), _reach(b))
    in_a, in_b = bisect.bisect_right(a, reach), bisect.bisect_right(b, reach)
    fewest = min(in_a, in_b)
    return common >= SHARED * (in_a + in_b - common) or (fewest >= SURE and common >= CONTAINED * fewest)


def _reach(sketch: list[int]) -> int:
    """The number up to which a sketch holds every run of its text."""
    return sketch[-1] if len(sketch) == SKETCH else 0xFFFFFFFF


def _sketch(text: str) -> list[int]:
    """The smallest of a text's distinct runs of five words, each as a 32-bit number, in order.

    A run's number is a polynomial of its letters, worked out for all runs at once.
    """
    letters = _letters()[np.frombuffer(text[:LONGEST].encode("utf-16-le", "surrogatepass"), dtype=np.uint16)]
    inside = letters > 0
    begins = np.flatnonzero(np.append(inside[:1], inside[1:] & ~inside[:-1])[inside])
    letters = letters[inside]
    if len(begins) < RUN:
        return []
    ends = np.append(begins[RUN:], len(letters))
    begins = begins[: len(ends)]
    ahead, back = _powers()
    sums = np.zeros(len(letters) + 1, dtype=np.uint64)
    np.cumsum(letters * ahead[: len(letters)], out=sums[1:])
    runs = (sums[ends] - sums[begins]) * back[begins]
    runs = np.sort((runs * _MIX) >> np.uint64(32))
    return runs[np.append(True, runs[1:] != runs[:-1])][:SKETCH].tolist()


@functools.cache
def _powers() -> list[np.ndarray]:
    """The powers of a number by which the letters of a text are told apart by their place, and of its inverse."""
    return [np.full(LONGEST, step, dtype=np.uint64).cumprod() for step in (_STEP, pow(_STEP, -1, 2**64))]


@functools.cache
def _letters() -> np.ndarray:
    """A number for each letter and digit, large or small alike; 0 for what stands between words."""
    plain = (chr(code) for code in range(1 << 16))
    return np.array([ord(one.lower()[0]) if one.isalnum() else 0 for one in plain], dtype=np.uint64)
