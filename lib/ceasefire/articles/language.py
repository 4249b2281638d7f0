"""Which language an article is in, by the share of its small words; no model."""

from __future__ import annotations

import functools
from collections import Counter

from ceasefire.codebook import Codebook

SAMPLE = 250  # words, from the beginning of the article
SURE = 0.08  # of the words are small words of a language, in any longer text in it
FEW = 25  # words: too short a text to be left out for its language, unless its letters say so


def language_of(words: list[str], codebook: Codebook) -> str:
    """The ISO 639-1 code of a text's language by its words, "und" for one that is none of those in function_words.csv.

    A short text in Latin letters counts as English unless another language is plain.

    >>> from ceasefire.codebook import load_codebook
    >>> texts = "Les pourparlers de la trêve ont repris dans la nuit au Caire.", "Two died."
    >>> [language_of(text.split(), load_codebook()) for text in texts]
    ['fr', 'en']
    """
    known = _small_words(codebook)
    words = [word for word in " ".join(words[:SAMPLE]).lower().split() if word[0].isalpha()]
    english, foreign = (sum(map(some.__contains__, words)) for some in _english_and_foreign(codebook))
    if english >= max(0.6 * foreign, SURE * len(words)):
        return "en"
    counts = Counter(language for word in words for language in known.get(word, ()))
    best, most = max(counts.items(), key=lambda item: (item[1], item[0] == "en"), default=("und", 0))
    enough = english >= 0.6 * most and english >= SURE * len(words)
    if enough or (len(words) < FEW and _latin(words) and (most < 4 or best == "en")):
        return "en"
    return best if most >= SURE * len(words) and best != "en" else "und"


def _latin(words: list[str]) -> bool:
    """Whether most words are written in Latin letters."""
    return sum(word[0] < "\u0250" for word in words) >= len(words) / 2


@functools.cache
def _english_and_foreign(codebook: Codebook) -> tuple[frozenset[str], frozenset[str]]:
    """The small words of English, and those of any other language."""
    known = _small_words(codebook)
    return frozenset(word for word in known if "en" in known[word]), frozenset(
        word for word in known if known[word] != ("en",)
    )


@functools.cache
def _small_words(codebook: Codebook) -> dict[str, tuple[str, ...]]:
    """The languages that each small word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for row in codebook.rows("function_words"):
        word = row["term"].lower()
        found[word] = (*found.get(word, ()), row["language"])
    return found
