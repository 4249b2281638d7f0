"""In whose hands the people counted are, and the measure that follows from it."""

from __future__ import annotations

from ceasefire.codebook import Codebook
from ceasefire.figures.reading import Mention, Reading
from ceasefire.figures.scene import Context, captivity_classes


def captive_nearby(m: Mention, context: Context) -> bool:
    """Whether the article speaks of hostages or prisoners, so that "returned" can mean set free."""
    if m.extra.get("seized") or m.kind in ("hostage", "prisoner"):
        return True
    return context.captives


def captive_class(reading: Reading, m: Mention, context: Context, codebook: Codebook) -> str:
    """In whose hands the people counted are or were: "hostage", "prisoner" or "" (not said)."""
    if m.extra.get("class") in ("hostage", "prisoner"):
        return m.extra["class"]
    gaza = context.default in _HOSTAGE_WAR
    if m.kind == "hostage" and m.head.startswith("captive") and context.mostly != "hostage" and not gaza:
        return "prisoner" if context.mostly == "prisoner" or context.swap else "hostage"
    if m.kind in ("hostage", "prisoner"):
        return m.kind
    if m.whole is not None and m.whole.extra.get("class"):
        return m.whole.extra["class"]
    if not m.head and m.number.best in context.counted:
        return context.counted[m.number.best]
    if gaza and m.head == "people" and reading.toks.words[m.first - 1] in ("every", "each"):
        return "hostage"  # "a day for every 10 people released"
    if gaza and _freed_by_israel(reading, m):
        return "prisoner"
    near = _nearest_class(reading, m, codebook)
    nations = m.nations or (m.whole.nations if m.whole is not None else ())
    seized = m.extra.get("seized") == "taken" or (gaza and _held_in_gaza(reading, m))
    if seized and "palestinian" not in m.nations:
        return "hostage"
    if {"palestinian", "gaza", "west_bank"}.intersection(nations):
        return "prisoner"
    if (nations and gaza) or (gaza and _priced_in_prisoners(reading, m)):
        return "hostage"
    if near == "either":
        swap = not _SWAPPING.isdisjoint(reading.words)
        return "hostage" if gaza else (not swap and _definite(context)) or context.mostly or near
    if near:
        return near
    classes = captivity_classes(codebook)
    for words in context.recent:
        found = {classes[word] for word in words if word in classes}
        if "hostage" in found:
            return "hostage"
        if "prisoner" in found:
            return "prisoner"
        if found:
            return "hostage" if gaza else context.mostly or "either"
    return context.mostly


def _held_in_gaza(reading: Reading, m: Mention) -> bool:
    """ "50 women and children held in Gaza": hostages, whatever jails the sentence goes on to."""
    hit = reading.events.get(m.last)
    held = hit is not None and hit.row["measure"] in ("held", "taken")
    return held and reading.toks.words[hit.last : hit.last + 2] in (["in", "gaza"], ["in", "the"])


def _freed_by_israel(reading: Reading, m: Mention) -> bool:
    """ "Israel would free 90 women": whom Israel lets go are prisoners."""
    w, at = reading.toks.words, m.event_at
    promised = at > 1 and w[at - 1] in ("would", "will", "to", "must") and "israel" in w[max(0, at - 5) : at]
    return promised and m.event["measure"] == "released" and not m.kind.startswith("hostage")


def _definite(context: Context) -> str:
    """The class of captives that the last sentences name in so many words; "" when they name both or none."""
    classes = captivity_classes(context.codebook)
    for words in context.recent:
        found = {classes[word] for word in words if word in classes} - {"either"}
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


# Wars in which one side holds hostages and the other prisoners.
_HOSTAGE_WAR = frozenset({"gaza", "israel", "west_bank"})


def _priced_in_prisoners(reading: Reading, m: Mention) -> bool:
    """ "three women were handed over in return for 90 Palestinians": those given for prisoners are hostages."""
    w = reading.toks.words
    if any(x.kind == "prisoner" and 0 <= m.event_at < x.first for x in reading.mentions if x.first > m.last):
        return True  # “three women are home and 90 prisoners have been freed”
    return any(
        (x.kind == "prisoner" or "palestinian" in x.nations)
        and {"for", "against"}.intersection(w[max(0, x.first - 2) : x.first])
        for x in reading.mentions
        if x.first > m.last
    )


def _nearest_class(reading: Reading, m: Mention, codebook: Codebook) -> str:
    """The class of the nearest captivity word in the sentence; a word that fits both counts only alone."""
    classes, best, either = captivity_classes(codebook), (99, ""), ""
    if reading.words.isdisjoint(classes):
        return ""
    for i, word in enumerate(reading.toks.words):
        kind = classes.get(word)
        if kind == "either":
            either = "either"
        elif kind:
            distance = m.first - i if i < m.first else i - m.last + 1
            best = min(best, (distance, kind))
    return best[1] or either


def measure_of(reading: Reading, m: Mention, context: Context, codebook: Codebook) -> str:
    """The measure of a mention, once it is known in whose hands the people are; "" when no row is due."""
    measure = m.event["measure"]
    if measure == "taken":
        w = reading.toks.words
        by = next((i for i in range(m.last, len(w) - 1) if w[i] == "by" and w[i + 1] in _TRANSPORT), -1)
        if m.event["term"] in ("took", "taken") and by > 0:
            return ""  # "taken 2,000 wounded to the city by ferry"
        m.extra["class"] = "hostage"
    if measure in ("killed", "missing", "injured", "displaced", "taken"):
        if measure == "killed" and _dead_captive(reading, m, context, codebook):
            m.extra["class"] = "hostage"
            return "dead_hostages"
        return measure
    if m.event.get("needs") and m.head in _DWELLERS:
        return ""  # "flew out nearly 60 residents"
    if m.event.get("needs") and not captive_nearby(m, context) and not _surely_freed(reading, m):
        return ""
    kind = captive_class(reading, m, context, codebook)
    if kind == "either":
        kind = "prisoner" if context.default not in ("gaza", "israel", "") else "hostage"
        if m.event["measure"] == "released" and context.default in _HOSTAGE_TAKING:
            kind = "hostage"
    if m.event["term"] in _ESCAPES and kind != "hostage":
        return ""  # prisoners who break out are released by nobody
    m.extra["class"] = kind or "hostage"
    if measure == "released" and kind == "prisoner":
        return "prisoners_released"
    return measure


def _surely_freed(reading: Reading, m: Mention) -> bool:
    """ "will free the 12 pilgrims", "let three nuns go": plain enough without a word of captivity."""
    w, at = reading.toks.words, m.event_at
    if m.event["term"] in ("let", "let go", "lets", "letting"):
        return True
    return (
        m.event["term"] == "free"
        and w[at - 1 : at] != []
        and w[at - 1] in ("to", "will", "would", "could", "must", "may")
    )


_RUINS = frozenset(
    "hospitals mortuaries morgues rubble ruins debris morgue strike strikes airstrike shelling streets hospital".split()
)


_TRANSPORT = frozenset(
    "ferry helicopter helicopters ambulance ambulances boat boats plane planes buses lorries trucks".split()
)
_SWAPPING = frozenset("swap swapped swaps exchange exchanged".split())
_DWELLERS = frozenset("residents villagers inhabitants patients tourists evacuees gunmen presidents".split())
_ESCAPES = frozenset({"escaped", "have escaped", "broke free"})
_GIVEN = frozenset("holding remains offered given back".split()) | frozenset(
    "returned return returns handed hand coffins coffin exchange".split()
)


_BLASTS = frozenset(
    "operation offensive assault commandos clashes strike strikes airstrike airstrikes raid raids attack"
    " shelling bombing bombardment".split()
)


_HOSTAGE_TAKING = frozenset("nigeria colombia philippines haiti mali niger burkina_faso".split())


_OF_CAPTIVES = frozenset({"captives", "hostages", "hostage"})


def _toll_phrase(reading: Reading, m: Mention) -> list[str]:
    """The words of a toll: "the number of hostages killed", "the death toll among the captives", "hostage deaths"."""
    w = reading.toks.words
    return w[max(0, m.event_at - 3) : m.event_at + 5]


def _dead_captive(reading: Reading, m: Mention, context: Context, codebook: Codebook) -> bool:
    """Whether the dead are captives: named so, part of a count of captives, or bodies handed over for captives."""
    if m.rule == "toll" and _OF_CAPTIVES.intersection(_toll_phrase(reading, m)) and not m.nations:
        return True
    if m.kind == "hostage" or (m.whole is not None and "hostage" in (m.whole.extra.get("class"), m.whole.kind)):
        return True
    if m.kind == "bodies" or m.rule == "bodies":
        if _RUINS.intersection(reading.words) or m.nations:
            return False
        if not _GIVEN.intersection(reading.words) and reading.words.isdisjoint(captivity_classes(codebook)):
            return False
        ours = context.default in _HOSTAGE_WAR and context.captives
        return ours or captive_class(reading, m, context, codebook) == "hostage"
    after = reading.events.get(m.last) if m.partitive in ("those", "these") else None
    if after is not None and after.row["measure"] in ("taken", "held"):
        return True  # "30 of those seized are dead"
    if m.extra.get("adjective") == "taken" or (m.head == "dead" and m.extra.get("beside_measure") == "held"):
        return not _BLASTS.intersection(reading.words)
    if m.partitive == "them" and any(x.extra.get("seized") == "taken" and x.last <= m.first for x in reading.mentions):
        return True  # "97 of those seized, 34 of them no longer alive"
    whole = m.whole
    if whole is not None and not whole.head and context.counted.get(whole.number.best) == "hostage":
        return True
    if m.head == "people" and m.extra.get("beside") == "hostage" and m.rule != "object":
        return not _BLASTS.intersection(reading.words)
    if not m.kind and not m.partitive:
        if reading.toks.words[m.first] == "the" and context.counted.get(m.number.best) == "hostage":
            return True  # "The six were shot at close range"
        return m.extra.get("class") == "hostage"
    return False
