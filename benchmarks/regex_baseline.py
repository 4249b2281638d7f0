"""A 30-line regular-expression reader of casualty counts, to have something to compare with.

It finds a number next to a word of killing, injuring, holding or releasing; no hedge, no people, no speaker.
"""

import re

NUMBER = r"(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)"
NOUN = (
    r"(?:\s+\w+){0,2}?\s+(?:people|civilians|soldiers|hostages|captives|prisoners|Palestinians|Israelis|children|women)"
)
VERBS = {
    "killed": r"killed|died|dead|deaths|lives",
    "injured": r"injured|wounded",
    "held": r"held|captive",
    "released": r"released|freed|handed over",
}
PATTERNS = {
    measure: re.compile(
        rf"\b{NUMBER}(?:{NOUN})?(?:\s+\w+){{0,4}}?\s+(?:{verbs})\b|(?:{verbs})\s+(?:of\s+)?{NUMBER}\b", re.I
    )
    for measure, verbs in VERBS.items()
}


def read(text: str) -> list[tuple[str, str, int, int]]:
    """Measure, number as printed, start and end of every match."""
    found = []
    for measure, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            found.append((measure, match[1] or match[2], match.start(), match.end()))
    return found
