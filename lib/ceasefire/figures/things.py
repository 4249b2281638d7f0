"""Numbers that do not count people: money, dates, times, years, ages, ratios, codes."""

from __future__ import annotations

import re

from ceasefire.figures.reading import MONTHS, Reading
from ceasefire.numbers import Number, Tokens

_CURRENCY = frozenset("$ £ € ₪ ¥ ₹ ₴ ₽ us$".split())
# A number after one of these names or numbers a thing.
_NUMBERED = frozenset(
    "resolution resolutions article articles no nos number chapter paragraph section page route highway road operation"
    " aged age turns turning group version flight channel room phase unit brigade division block km point rule law"
    " option stage zone level grade tel phone line map act decree session #".split()
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_BEFORE_YEAR = (
    frozenset(
        "in since of by from until till during after before early late mid summer spring winter autumn fall"
        " circa".split()
    )
    | MONTHS
)
# "a boy of six": an age.
_ONE_PERSON = frozenset("boy girl man woman child son daughter baby teenager youth".split())
_RATIO_HEADS = frozenset("one two three four five six seven eight nine".split())
_RATIO_BASES = frozenset("two three four five six seven eight nine ten 10 100 twenty".split())


def numbers_a_thing(reading: Reading, number: Number) -> bool:
    """Money, dates, times, years, ages, ordinals, resolutions: told by what stands beside the number."""
    w, i, j = reading.toks.words, number.bare, number.stop
    before, after = w[i - 1] if i else "", w[j] if j < len(w) else ""
    if before in _CURRENCY or before in _NUMBERED or after in _CURRENCY or after in ("%", "°"):
        return True
    if "aged" in w[max(0, i - 3) : i] or (before == "of" and i > 1 and w[i - 2] in _ONE_PERSON):
        return True
    if before == "in" and i > 1 and w[i - 2] in _RATIO_HEADS:
        return True
    if (after == "per" and w[j : j + 2] == ["per", "cent"]) or (after in ("in", "out") and _ratio(w, j)):
        return True
    if w[j : j + 3] == ["and", "a", "half"] and w[j + 3 : j + 4] != ["million"]:
        return True  # "in two and a half years"
    if hyphenated(reading.toks, number):
        return not _hyphenated_people(reading.toks, j)
    if not w[i][0].isdecimal():
        return False
    if _part_of_a_code(reading.toks, number):
        return True
    return number.hedge == "exact" and (
        _is_date(reading, number) or _is_year(reading, i, after) or _is_age(reading.toks, number)
    )


def hyphenated(toks: Tokens, number: Number) -> bool:
    """ "six-week", "22-year-old": a hyphen right after the number that is no hedge ("34,000-plus")."""
    j = number.stop
    return j == number.last and j < len(toks.words) and toks.words[j] in ("-", "–", "‑") and toks.glued(j)


def _hyphenated_people(toks: Tokens, j: int) -> bool:
    """ "the 25-member crew": the hyphen does not make it a measure of a thing."""
    return toks.words[j + 1 : j + 2] in (["member"], ["strong"], ["person"])


def _part_of_a_code(toks: Tokens, number: Number) -> bool:
    """Digits with letters or more digits glued to them: 3rd, 9.45pm, 2024/05/02, 3-1, F-16, 20:30."""
    w, i, j = toks.words, number.bare, number.stop
    if j < len(w) and toks.glued(j):
        follows_digit = j + 1 < len(w) and toks.glued(j + 1) and w[j + 1][0].isdecimal()
        if w[j].isalpha() or (w[j] in (":", "/", ".", "-", "–") and follows_digit and number.hedge != "range"):
            return True
    joined = i > 1 and toks.glued(i) and toks.glued(i - 1)
    return joined and w[i - 1] in ("-", "–", ".", "/", ":", ",", "#", "@") and w[i - 2][0].isalnum()


def _is_date(reading: Reading, number: Number) -> bool:
    """ "7 October", "Oct. 7": unless a noun of people follows, as in "on May 12 people died"."""
    w, i, j = reading.toks.words, number.bare, number.stop
    named = i > 0 and (w[i - 1] in MONTHS or (w[i - 1] == "." and w[max(0, i - 2)] in MONTHS))
    if number.best is None or number.best > 31:
        return False
    counted = j in reading.people and reading.people[j].row["class"] in ("person", "hostage", "prisoner")
    return (named and not counted) or (j < len(w) and w[j] in MONTHS)


def _is_year(reading: Reading, i: int, after: str) -> bool:
    """ "in 2023", "October 7, 2023", "the 2016 deal", or a year-like number with no word after it."""
    w = reading.toks.words
    before, before2 = w[i - 1] if i else "", w[i - 2] if i > 1 else ""
    return bool(_YEAR.match(w[i])) and (
        before in _BEFORE_YEAR
        or (before == "the" and not _counts_people(reading, i + 1) and i + 1 not in reading.places)
        or (before == "," and before2.isdecimal())
        or not after.isalpha()
    )


def _counts_people(reading: Reading, k: int) -> bool:
    """Whether a noun for people begins at token k; "killings" or "deaths" is none."""
    return k in reading.people and reading.people[k].row["class"] in ("person", "hostage", "prisoner")


def _is_age(toks: Tokens, number: Number) -> bool:
    """ "Yair Golan, 62, said": a number between commas after a name, not in a list of counts."""
    w, i, j = toks.words, number.bare, number.stop
    if i < 2 or w[i - 1] != "," or w[j : j + 1] != [","] or number.best is None or number.best > 99:
        return False
    listed = any(word.isdecimal() for word in w[max(0, i - 8) : i - 1])
    return (toks.printed[i - 2][0].isupper() or w[i - 2] in _ONE_PERSON) and not listed


def _ratio(w: list[str], j: int) -> bool:
    """ "four in five", "nine out of ten"."""
    k = j + 2 if w[j + 1 : j + 2] == ["of"] else j + 1
    return (w[j] == "in" and w[k : k + 1] != [] and w[k] in _RATIO_BASES) or (
        w[j] == "out" and k < len(w) and w[k] in _RATIO_BASES
    )
