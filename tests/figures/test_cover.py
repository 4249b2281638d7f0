"""The sentences themselves: enough for each construction, and none made from a template."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from figure_rows import constructions

# Numbers and names, which a template would fill in.
_FILLED = re.compile(r"[\d.,]*\d|\b[A-ZÀ-Þ][\w’'-]*")
GROUPS: dict[str, list] = {}
for title, some in constructions().items():  # "paragraphs: Ukraine and Russia" counts as "paragraphs"
    GROUPS.setdefault(title.partition(":")[0], []).extend(some)


@pytest.mark.parametrize("name", list(GROUPS))
def test_a_construction_has_eight_sentences(name):
    assert len({case[0] for case in GROUPS[name]}) >= 8


def test_no_sentence_is_another_with_other_names_and_numbers():
    shapes = Counter(_FILLED.sub("_", case[0]) for cases in GROUPS.values() for case in cases)
    assert [shape for shape, times in shapes.items() if times > 1] == []


def test_no_word_stands_for_a_side():
    """Our own sentences use the same plain words for all."""
    loaded = re.compile(r"\b(?:terroris\w+|regime|aggression|thugs?|martyrs?)\b", re.I)
    assert [case[0] for cases in GROUPS.values() for case in cases if loaded.search(case[0])] == []


def test_many_territories_are_covered():
    named = {line.split()[1] for cases in GROUPS.values() for case in cases for line in case[1:]}
    assert len(named) >= 25
