"""What happened to the people a number counts: the rules that tie a mention to an event.

Each rule is a small function with a name; the name is written into the figure's `rule` column.
Rules are tried in the order of `RULES`, the surest first. A mention no rule ties stays without
an event and gives no figure: wrong is worse than missing.
"""

from __future__ import annotations

from collections.abc import Callable

from ceasefire.mentions import _MONTHS, _PUNCTUATION, _WEEKDAYS, Hit, Mention, Reading

_BE = frozenset("is are was were be been being gets get got getting remain remained remains stay stayed".split())
_HAVE = frozenset("have has had having".split())
_ADVERBS = frozenset(
    "also since already reportedly allegedly later then still now either believed thought feared presumed confirmed reported"
    " known said to have has had not yet so far and or even immediately finally together largely mostly mainly only"
    " seriously critically badly severely gravely lightly moderately slightly fatally newly recently initially actually".split()
)
# Between a governor and the number it governs.
_TRANSPARENT_LEFT = (
    frozenset(
        "the a an its his her their our all of some another other others further remaining last first about at least as"
        " lives up to in than more those these both additional alive safely home back living dead israeli".split()
    )
    | frozenset("“\"‘’'( -–—".split())
    | {"("}
)
# A right-hand search never goes past these.
_BARRIERS = frozenset(
    "; : while after before when as because although though but if unless until whereas said says told reported warned"
    " added announced amid despite in-exchange which whose where".split()
)
_PERSON_CLASSES = frozenset({"person", "hostage", "prisoner", "other", "more", "", "lives", "bodies"})
_LIFE_VERBS = frozenset(
    "claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing loss".split()
)
_TOLL_VERBS = frozenset(
    "rise rises rose risen rising climb climbs climbed climbing reach reaches reached reaching stand stands stood standing pass passes passed"
    " passing hit hits exceed exceeds exceeded surpass surpasses surpassed surpassing grow grows grew grown top tops topped increase increased"
    " increases jump jumped put puts putting bring brings bringing brought take takes took taking is was of at to by now had has have past above"
    " from over reported revised up down updated cross crossed approach approaches approaching approached nears neared nearing near about around"
    " more than the overall total number gaza since started began oct october 7 in there on lowered lower lowers raise raised raises cut trimmed"
    " crept edged swelled ballooned mounted moved went gone overall confirmed official then well already stayed remained remains".split()
)


def govern(reading: Reading, previous: Mention | None) -> None:
    """Give every mention of a sentence its event and the name of the rule that found it.

    `previous` is the last figure of the sentence before, for "Ten of them were women".
    """
    for k, mention in enumerate(reading.mentions):
        before = next((x for x in reversed(reading.mentions[:k]) if x.event), None)
        if mention.kind in ("unclear", "casualties") or _bare_one(reading, mention):
            continue
        whole = _whole(reading, mention, before, previous)
        for name, rule in RULES if whole is None else PART_RULES:
            row = rule(reading, mention, before)
            if row is not None:
                mention.event, mention.rule = row, name
                break
        if whole is not None:
            mention.whole = _top(whole)
            if mention.event is None:
                mention.event, mention.event_at, mention.rule = whole.event, -1, "part"
    for k, mention in enumerate(reading.mentions):
        if mention.event is None and not _bare_one(reading, mention):
            _from_neighbours(reading, k)


def _bare_one(reading: Reading, m: Mention) -> bool:
    """ "one" without a noun is a pronoun far more often than a number."""
    return not m.kind and not m.partitive and reading.toks.words[m.number.bare] == "one"


def _whole(reading: Reading, m: Mention, before: Mention | None, previous: Mention | None) -> Mention | None:
    """The figure that this mention is a part of; None when it stands for itself."""
    w = reading.toks.words
    if before is not None:
        return before if _is_part(reading, m, w[before.last : m.first]) else None
    if previous is None or previous.event is None:
        return None
    lead = w[: m.first]
    if m.partitive in _PARTITIVE_WORDS or _copula(reading, m) and m.first < 3:
        return previous
    return previous if len(lead) < 5 and {"including", "among", "include", "included"}.intersection(lead) else None


def _row(measure: str, needs: str = "", role: str = "noun") -> dict[str, str]:
    return {"measure": measure, "role": role, "needs": needs, "term": ""}


def own_noun(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """The noun says it: "65 deaths", "12 dead", "30 wounded"."""
    if m.kind in ("killed", "injured", "missing", "displaced") and not m.partitive:
        return _row(m.kind)
    return None


def adjective(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """A participle inside the noun phrase: "61 wounded people", "105 freed hostages"."""
    at = m.extra.get("adjective")
    if at is None:
        return None
    row = reading.events[int(at)].row
    return row if row["measure"] not in ("held", "taken") else None


def lives(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """Lives claimed, taken, cost or lost: "took over 13,000 lives", "12 lives were lost"."""
    if m.kind != "lives":
        return None
    w = reading.toks.words
    near = w[max(0, m.first - 8) : m.first] + w[m.last : m.last + 6]
    return _row("killed") if _LIFE_VERBS.intersection(near) else None


def bodies(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """Bodies are of the dead: "recovered about 60 corpses", "the bodies of two men"."""
    if m.kind == "bodies":
        return _row("killed")
    at = _left_governor(reading, m)
    hit = reading.events.get(at) if at >= 0 else None
    return hit.row if hit and hit.row["term"] in ("bodies of", "remains of", "corpses of", "body of") else None


def left_dead(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """ "left 12 people dead and 30 wounded", "leaving dozens injured"."""
    w = reading.toks.words
    if not {"left", "leaving", "leave", "leaves"}.intersection(w[max(0, m.first - 12) : m.first]):
        return None
    for word, measure in (
        ("dead", "killed"),
        ("wounded", "injured"),
        ("injured", "injured"),
        ("homeless", "displaced"),
        ("missing", "missing"),
    ):
        if word in w[m.last : m.last + 2]:
            return _row(measure)
    return None


def object_of(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """The verb or noun that takes the number after it: "killed 65 people", "the release of 40 hostages"."""
    at = _left_governor(reading, m)
    if at < 0:
        return None
    row = reading.events[at].row
    m.event_at = at
    return row if m.kind in _PERSON_CLASSES and row["role"] != "toll" else None


def subject_of(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """The verb or predicate after it: "65 people were killed", "12 killed, 30 wounded", "40 still missing"."""
    if m.kind not in _PERSON_CLASSES and m.kind not in ("killed", "displaced"):
        return None
    hit = _right_governor(reading, m)
    m.event_at = hit.first if hit else -1
    return hit.row if hit else None


def toll_of(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """A toll and its number, with no noun of people: "the death toll rose to 50,021"."""
    if m.kind not in ("", "killed", "injured", "person", "unclear") or m.partitive:
        return None
    w = reading.toks.words
    for i in range(m.first - 1, max(-1, m.first - 26), -1):
        if w[i] in (";", ":"):
            break
        hit = reading.events.get(i)
        if hit and hit.row["role"] == "toll" and hit.last <= m.first:
            between = [x for x in w[hit.last : m.first] if x.isalpha()]
            known = sum(x in _TOLL_VERBS for x in between)
            if any(x in _TOLL_VERBS for x in w[max(hit.last, m.first - 4) : m.first]) or known == len(between):
                return hit.row
    after = next((reading.events[i] for i in range(m.last, min(len(w), m.last + 3)) if i in reading.events), None)
    if after and after.row["role"] == "toll" and w[m.last - 1] not in ("the",):
        return after.row
    return None


def part_subject(reading: Reading, m: Mention, before: Mention | None) -> dict[str, str] | None:
    """The predicate of a part, before the next comma: "31 of whom are no longer alive", "20 of them were freed"."""
    w = reading.toks.words
    end = next((i for i in range(m.last, len(w)) if w[i] in (",", ";", "and", ")", "—", "–")), len(w))
    hit = _right_governor(reading, m)
    if hit is None or hit.first >= end or not (m.partitive or not m.kind or hit.first - m.last < 4):
        return None
    m.event_at = hit.first
    return hit.row


RULES: tuple[tuple[str, Callable], ...] = (
    ("noun", own_noun),
    ("bodies", bodies),
    ("lives", lives),
    ("left", left_dead),
    ("toll", toll_of),
    ("object", object_of),
    ("subject", subject_of),
    ("adjective", adjective),
)


# A part has an event of its own only where its own noun or the words beside it say so.
PART_RULES = (("noun", own_noun), ("bodies", bodies), ("subject", part_subject), ("adjective", adjective))


def _left_governor(reading: Reading, m: Mention) -> int:
    """The token of the event that takes this mention as its object, or -1."""
    w = reading.toks.words
    i = m.first - 1
    steps = 0
    starts = {hit.last: at for at, hit in reading.events.items()}
    while i >= 0 and steps < 7:
        at = starts.get(i + 1)
        if at is not None:
            return at if _takes_object(reading, at) else -1
        if w[i] not in _TRANSPARENT_LEFT and i not in reading.places and w[i] not in _ADVERBS:
            return -1
        i, steps = i - 1, steps + 1
    return -1


def _takes_object(reading: Reading, at: int) -> bool:
    """Whether the event at this token governs what follows it."""
    row, w = reading.events[at].row, reading.toks.words
    if row["role"] in ("active", "noun_of"):
        return True
    if row["role"] == "state":
        return row["term"] in ("fled", "flee", "died", "fleeing")
    return row["role"] == "verb" and not _passive_before(w, at)


def _passive_before(w: list[str], at: int) -> bool:
    """Whether a form of *be* stands before the verb, adverbs apart."""
    i = at - 1
    while i >= 0 and w[i] in _ADVERBS and w[i] not in ("and", "or"):
        if w[i] in _HAVE:
            return False
        i -= 1
    return i >= 0 and w[i] in _BE


def _right_governor(reading: Reading, m: Mention) -> Hit | None:
    """The first event after the mention of which it is the subject."""
    w, n = reading.toks.words, len(reading.toks.words)
    depth, best, comma = 0, None, False
    mentions = {other.first: other for other in reading.mentions if other is not m}
    i = m.last
    while i < min(n, m.last + 34):
        word = w[i]
        if word in "([":
            depth += 1
        elif word in ")]":
            depth = max(0, depth - 1)
        elif depth == 0:
            if word in _BARRIERS and i > m.last:
                break
            if word == ",":
                comma = True
            other = mentions.get(i)
            if other is not None:
                if not _apart(reading, m, other):
                    break
                i = max(other.last, i + 1)
                continue
            hit = reading.events.get(i)
            if hit:
                if _subject_here(reading, m, hit, comma):
                    if hit.row["measure"] in ("taken", "held") and _relative(reading, m, i) and best is None:
                        best = hit
                    else:
                        return hit
                elif (
                    best is None
                    and hit.row["role"] in ("verb", "active")
                    and i - m.last > 1
                    and _active_here(reading, hit)
                ):
                    return None
                i = hit.last
                continue
        i += 1
    return best


def _relative(reading: Reading, m: Mention, at: int) -> bool:
    """Whether the event only tells which people are meant: "the 50 women seized on Oct. 7 are to go home"."""
    w = reading.toks.words
    return w[at - 1] not in _BE or bool({"who", "that"}.intersection(w[m.last : at]))


def _apart(reading: Reading, m: Mention, other: Mention) -> bool:
    """Whether another number between subject and verb leaves the subject as it is: a part or a joined subject."""
    w = reading.toks.words
    lead = w[max(0, other.first - 2) : other.first]
    if lead[-1:] == ["and"] and not other.kind and not other.partitive:
        return False
    if {"including", "among", "and", "of", "or", "them", "(", "for"}.intersection(lead) or other.partitive:
        return bool(m.kind) or other.partitive != "" or "(" in lead
    return w[other.first - 1] in ("—", "–", "-", ",") and (other.kind in ("person", "other") and m.kind != "")


def _active_here(reading: Reading, hit: Hit) -> bool:
    """Whether a verb stands in the active, with an object after it."""
    w = reading.toks.words
    return hit.row["role"] == "active" or (not _passive_before(w, hit.first) and _object_follows(reading, hit.last))


def _object_follows(reading: Reading, k: int) -> bool:
    """Whether an object begins at token k."""
    toks, w = reading.toks, reading.toks.words
    if k >= len(w):
        return False
    word = w[k]
    if word in ("the", "a", "an", "his", "its", "their", "her", "them", "him", "another", "several", "many", "dozens"):
        return True
    if any(m.first <= k < m.last for m in reading.mentions):
        return True
    if toks.printed[k][0].isupper() and word not in _WEEKDAYS and word not in _MONTHS:
        return True
    return k in reading.people


def _subject_here(reading: Reading, m: Mention, hit: Hit, comma: bool) -> bool:
    """Whether the mention is the subject of this event (in the passive, or of a verb without object)."""
    w, row = reading.toks.words, hit.row
    adjacent = hit.first - m.last <= 1
    if row["role"] == "state":
        return not (
            comma
            and not adjacent
            and w[hit.first - 1] not in _BE | _HAVE | {"to", "would", "will", "and", "be"}
            and hit.first - m.last > 18
        )
    if row["role"] == "passive":
        return True
    if row["role"] != "verb":
        return (
            row["role"] == "active"
            and row["measure"] == "released"
            and w[hit.first - 1] in ("will", "would", "to")
            and not _object_follows(reading, hit.last)
            and row["needs"] == "captive"
            and row["term"] in ("return", "free")
        )
    if _passive_before(w, hit.first):
        return True
    if w[hit.first - 1] in _HAVE:
        return row["term"] in ("returned",)
    if _object_follows(reading, hit.last) and not (adjacent and m.kind == ""):
        return False
    return (
        adjacent
        or w[hit.first - 1]
        in (
            "and",
            "or",
            ",",
            "who",
            "(",
            "either",
            "reported",
            "confirmed",
            "others",
            "as",
            "some",
            "already",
            "still",
            "since",
            "being",
            "those",
        )
        or w[hit.first - 1].endswith("ly")
        or hit.first - 1 in reading.people
        or hit.first - 1 in {h.last - 1 for h in reading.places.values()}
        or hit.first - m.last < 6
    )


def _from_neighbours(reading: Reading, k: int) -> None:
    """Lists and things left unsaid take the event of the figure they stand beside."""
    m, w = reading.mentions[k], reading.toks.words
    if m.kind in ("unclear", "casualties"):
        return
    before = next((x for x in reversed(reading.mentions[:k]) if x.event), None)
    if before is not None:
        gap = w[before.last : m.first]
        listed = _only_list(reading, before.last, m.first) and (m.kind or before.rule == "part")
        if listed and before.rule in (
            "object",
            "list",
            "left",
            "part",
            "bodies",
            "toll",
            "noun",
            "hostages",
            "subject",
        ):
            m.event, m.event_at, m.rule, m.whole = before.event, before.event_at, "list", before.whole
        elif m.kind and _JOINED.intersection(gap[-3:]):
            m.event, m.event_at, m.rule = before.event, before.event_at, "list"
        elif (
            not m.kind
            and gap[-1:] in (["from"], ["to"], ["than"], ["of"])
            and before.rule in ("toll", "object", "subject", "anaphor")
            and len(gap) < 8
        ):
            m.event, m.event_at, m.rule = before.event, before.event_at, "change"
        return
    following = next((x for x in reading.mentions[k + 1 :] if x.event), None)
    if (
        following is not None
        and following.rule == "subject"
        and _only_list(reading, m.last, following.first)
        and m.kind
    ):
        m.event, m.event_at, m.rule = following.event, following.event_at, "list"


_JOINED = frozenset({"with", "plus", "well", "alongside"})
_PARTITIVE_WORDS = frozenset({"them", "those", "these", "whom"})


def _top(m: Mention) -> Mention:
    """The whole that a further part belongs to: the part's own whole, if it is one."""
    return m.whole or m


def _copula(reading: Reading, m: Mention) -> bool:
    """ "Ten are Israeli citizens", "Seven were women": a number without a noun that *be* ties to a noun of people."""
    w = reading.toks.words
    at = m.last
    if m.kind or m.partitive or at + 1 >= len(w) or w[at] not in ("are", "were", "is", "was", "had"):
        return False
    return any(i in reading.places or i in reading.people for i in (at + 1, at + 2, at + 3))


def _is_part(reading: Reading, m: Mention, gap: list[str]) -> bool:
    """Whether the words between whole and number make it a part: including, among them, of whom, a colon, brackets."""
    if m.partitive in _PARTITIVE_WORDS or {
        "including",
        "include",
        "includes",
        "included",
        "among",
        "comprising",
        "namely",
        "whom",
    }.intersection(gap):
        return True
    if gap[-2:] in (["of", "them"], ["of", "which"], ["of", "these"]) or _among_them(reading, m):
        return True
    return bool(gap) and (gap[0] in (":", "(", "—", "–") or gap[-1] in (":", "(", "—", "–")) and bool(m.kind)


def _among_them(reading: Reading, m: Mention) -> bool:
    """ "20 children among them": the link stands after the part."""
    return reading.toks.words[m.last : m.last + 2] in (["among", "them"], ["among", "the"])


def _only_list(reading: Reading, left: int, right: int) -> bool:
    """Whether only commas, "and" and a few words of a noun phrase stand between two mentions."""
    w = reading.toks.words[left:right]
    joints = [x for x in w if x in (",", "and", "or", "as", "well", "plus", "along", "with", "also")]
    others = [i for i, x in enumerate(w) if x not in (",", "and", "or", "as", "well", "plus", "along", "with", "also")]
    return (
        bool(joints)
        and len(others) <= 3
        and not any(x in _PUNCTUATION - {","} for x in w)
        and not any(left + i in reading.events for i in others)
    )
