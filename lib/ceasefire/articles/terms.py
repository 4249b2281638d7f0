"""Where any of many terms stands in a text, found in one pass over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

_FREQUENT = " etaoinsrhldcu"  # what a term is not looked up by, when it has rarer letters


class Terms:
    """Terms in lower case, each looked up by three characters of it that are rare in a text.

    >>> list(Terms(["war", "week-long truce", "ruc"]).find("the week-long truce"))
    [(4, 'week-long truce'), (15, 'ruc')]
    """

    def __init__(self, terms: Iterable[str]):
        self._long: dict[int, list[tuple[str, int]]] = {}
        self._short = [term for term in terms if len(term) < 3]
        for term in (term for term in terms if len(term) >= 3):
            at = min(range(len(term) - 2), key=lambda at: sum(_FREQUENT[::-1].find(one) for one in term[at : at + 3]))
            self._long.setdefault(int(_keys(term[at : at + 3])[0]), []).append((term, at))
        self._known = np.zeros(1 << 16, dtype=bool)
        self._known[list(self._long)] = True

    def find(self, low: str) -> Iterator[tuple[int, str]]:
        """Each place of a text in lower case at which a term begins, with the term."""
        keys = _keys(low)
        places = np.flatnonzero(self._known[keys])
        for place, key in zip(places.tolist(), keys[places].tolist(), strict=True):
            for term, at in self._long[key]:
                if low.startswith(term, place - at) and place >= at:
                    yield place - at, term
        for term in self._short:
            at = low.find(term)
            while at >= 0:
                yield at, term
                at = low.find(term, at + 1)


def _keys(text: str) -> np.ndarray:
    """A number for each three characters in a row; the same three have the same number."""
    codes = np.frombuffer(text.encode("ascii", "replace"), dtype=np.uint8).astype(np.uint16)
    return codes[:-2] * np.uint16(7919) + codes[1:-1] * np.uint16(131) + codes[2:]
