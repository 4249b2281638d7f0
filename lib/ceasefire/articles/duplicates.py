"""Near-duplicate articles: one wire story in several outlets, a story and its updates.

Each text becomes a MinHash signature of its overlapping runs of five words (page furniture left
out); datasketch's index finds the earlier texts that may share enough of them. Seeds are fixed:
the same collection gives the same links.
"""

from __future__ import annotations

import re
import zlib

import numpy as np

RUN = 5  # words
PERMUTATIONS = 63
BANDS = (21, 3)  # of the index: number, rows each; finds nine in ten pairs with a Jaccard index of 0.5
SHARED, CONTAINED = 0.4, 0.8  # Jaccard index, or share of the shorter text found in the longer
FEWEST = 30  # words: a shorter text is never called a duplicate
_SPREAD, _MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)  # odd constants that spread bits
_WORD = re.compile(r"\w+")


class _Numbered(dict):
    """Words by a number of their own that is the same in every process; looked up far faster than worked out."""

    def __missing__(self, word: str) -> int:
        number = zlib.crc32(word.encode("utf-8", "surrogatepass"))
        if len(self) < 200_000:
            self[word] = number
        return number


_NUMBERED = _Numbered()


class Duplicates:
    """The texts seen so far; `add` says which of them a new one repeats."""

    def __init__(self) -> None:
        from datasketch import MinHash, MinHashLSH  # late: importing it takes longer than the rest of the library

        self._index = MinHashLSH(num_perm=PERMUTATIONS, params=BANDS)
        self._blank = MinHash(num_perm=PERMUTATIONS, seed=1, hashfunc=int)
        self._known: dict[str, tuple[np.ndarray, int]] = {}

    def add(self, article: str, text: str) -> str:
        """Remember a text; return the id of the first article it nearly repeats, or "".

        >>> known, story = Duplicates(), " ".join(f"word{n}" for n in range(80))
        >>> known.add("a", story), known.add("b", "An update. " + story), known.add("c", story[:90])
        ('', 'a', '')
        """
        runs = _runs(text)
        if len(runs) < FEWEST - RUN + 1:
            return ""
        sketch = self._blank.copy()
        sketch.update_batch(runs)
        for first in sorted(self._index.query(sketch)):
            if self._same(sketch.hashvalues, len(runs), *self._known[first]):
                return first
        self._index.insert(article, sketch)
        self._known[article] = sketch.hashvalues, len(runs)
        return ""

    @staticmethod
    def _same(a: np.ndarray, size_a: int, b: np.ndarray, size_b: int) -> bool:
        """Whether two signatures share enough, of both texts or of the shorter one."""
        jaccard = float(np.mean(a == b))
        shared = jaccard * (size_a + size_b) / (1 + jaccard)
        return jaccard >= SHARED or shared / min(size_a, size_b) >= CONTAINED


def _runs(text: str) -> np.ndarray:
    """The distinct runs of five words of a text, each as a 32-bit number."""
    words = np.fromiter(map(_NUMBERED.__getitem__, _WORD.findall(text.lower())), dtype=np.uint64)
    if len(words) < RUN:
        return words[:0]
    runs = np.zeros(len(words) - RUN + 1, dtype=np.uint64)
    for at in range(RUN):
        runs = (runs * _SPREAD) ^ words[at : len(words) - RUN + 1 + at]
    return np.unique((runs * _MIX) >> np.uint64(32))
