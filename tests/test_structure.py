"""The classes of the grammar stand one upon another: no method may hide another's by bearing its name."""

from __future__ import annotations

from collections import Counter

from ceasefire.positions.article import Article
from ceasefire.positions.grammar import Context


def test_no_method_hides_another():
    for top in (Context, Article):
        names = Counter(name for one in top.__mro__ for name in vars(one) if not name.startswith("__"))
        assert [name for name, count in names.items() if count > 1] == []
