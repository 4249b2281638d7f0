"""From event to row: whose people, in whose hands, done or only proposed, over what time."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from ceasefire.codebook import Codebook
from ceasefire.mentions import Hit, Mention, Reading

HOSTAGE_MEASURES = frozenset({"taken", "held", "released", "dead_hostages"})
_AGENTS = frozenset(
    "strike strikes airstrike airstrikes air attack attacks forces force army military troops bombardment shelling shells missile missiles rocket rockets"
    " drone drones fire gunfire artillery raid raids offensive operation operations assault bombing bombings jets warplanes aircraft commandos police"
    " navy officials official authorities government ministry campaign invasion shell tank tanks snipers onslaught planes gunships helicopter embassy consulate prime premier"
    " president spokesman defence defense foreign leader minister media broadcaster allies".split()
)
_IN = frozenset("in at near across inside outside around from on of throughout over to along into against for".split())
_DAILY = (
    "past 24 hours",
    "last 24 hours",
    "previous 24 hours",
    "past day",
    "previous day",
    "in 24 hours",
    "24-hour",
    "single day",
    "in a day",
    "one day",
    "the last day",
)
_RUNNING = frozenset(
    "since toll total overall tally altogether cumulative far now stands risen climbed rises reached surpassed passed conflict war".split()
)


@dataclass(slots=True)
class Context:
    """What the article has said so far that a later sentence may lean on."""

    recent: list[frozenset[str]] = field(default_factory=list)
    territories: dict[str, int] = field(default_factory=dict)
    last_population: str = ""
    captives: bool = False
    mostly: str = ""
    swap: bool = False
    counted: dict[int, str] = field(default_factory=dict)
    default: str = ""


@functools.cache
def _classes(codebook: Codebook) -> dict[str, str]:
    return {term: row["class"] for term, row in codebook.phrases("captivity").items()}


_NAME = re.compile(
    r"(?:\b(?P<before>[a-z]+) (?:the |central |northern |southern |eastern |western )?)?(?P<name>[A-ZÀ-Þ][\w’'-]*)"
)


@functools.cache
def _place_names(codebook: Codebook) -> dict[str, list[tuple[str, dict[str, str]]]]:
    """Place names by their first word, longest first."""
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for row in codebook.rows("places"):
        if row["kind"] != "event":
            found.setdefault(row["term"].removeprefix("the ").split()[0], []).append(
                (row["term"].removeprefix("the "), row)
            )
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def main_territory(text: str, codebook: Codebook) -> str:
    """The territory an article is about: the one named most, places where something happens counting threefold.

    "In Kyiv" says more than "Russian", and a country that only hosts talks ("talks in Geneva") says nothing.
    """
    names, counts = _place_names(codebook), {}
    for match in _NAME.finditer(text):
        start = match.start("name")
        word = match["name"].removesuffix("’s").removesuffix("'s")
        for term, row in names.get(word, ()):
            if text.startswith(term, start):
                hosts = _HOSTS.search(text, max(0, start - 40), start) is not None
                weight = 3 if match["before"] in _IN and row["kind"] in ("place", "territory") else 1
                population = "gaza" if row["population"] == "palestinian" else row["population"]
                counts[population] = counts.get(population, 0) + (0 if hosts else weight)
                break
    roles = codebook.phrases("scenes")
    scenes = {name: count for name, count in counts.items() if name not in roles}
    best = max(scenes, key=lambda name: (scenes[name], name), default="")
    top = max(counts.values(), default=0)
    if best and scenes[best] * 4 > top:
        return best
    strikers = {name: count for name, count in counts.items() if name not in roles or roles[name]["role"] == "striker"}
    pool = strikers if strikers and max(strikers.values()) * 4 > top else counts
    return max(pool, key=lambda name: (pool[name], name), default="")


_HOSTS = re.compile(
    r"\b(?:talks?|negotiations?|meetings?|summit|sign(?:s|ed)?|deal|truce|accord|agreement|round|brokered|mediated|hosted|met|told|council)\b[^.;]{0,24}\b(?:in|at)\s+(?:the\s+)?$"
)


def captive_nearby(m: Mention, context: Context) -> bool:
    """Whether the article speaks of hostages or prisoners, so that "returned" can mean set free."""
    if m.extra.get("seized") or m.kind in ("hostage", "prisoner"):
        return True
    return context.captives


@functools.cache
def _captivity_words(codebook: Codebook) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted(_classes(codebook), key=len, reverse=True)) + r")\b", re.I)


def look_over(text: str, codebook: Codebook) -> Context:
    """What the whole article tells before it is read: its territory, and whether hostages or prisoners are its matter."""
    classes, counts = _classes(codebook), {}
    for word in _captivity_words(codebook).findall(text):
        kind = classes[word.lower()]
        counts[kind] = counts.get(kind, 0) + 1
    hostage, prisoner = counts.get("hostage", 0), counts.get("prisoner", 0)
    mostly = "hostage" if hostage > prisoner else "prisoner" if prisoner else ""
    return Context(
        default=main_territory(text, codebook), captives=bool(counts), mostly=mostly, swap=bool(_SWAP.search(text))
    )


_SWAP = re.compile(r"\b(?:swap|swaps|exchange of|exchanges|prisoner exchange)\b", re.I)


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
    near = _nearest_class(reading, m, codebook)
    nations = m.nations or (m.whole.nations if m.whole is not None else ())
    if m.extra.get("seized") == "taken" and "palestinian" not in m.nations:
        return "hostage"
    if {"palestinian", "gaza", "west_bank"}.intersection(nations):
        return "prisoner"
    if nations and gaza or (gaza and _priced_in_prisoners(reading, m)):
        return "hostage"
    if near:
        return near
    classes = _classes(codebook)
    for words in reversed(context.recent):
        found = {classes[word] for word in words if word in classes}
        if "hostage" in found:
            return "hostage"
        if "prisoner" in found:
            return "prisoner"
        if found:
            return "hostage" if gaza else context.mostly or "either"
    return context.mostly


# Wars in which one side holds hostages and the other prisoners.
_HOSTAGE_WAR = frozenset({"gaza", "israel", "west_bank"})


def _priced_in_prisoners(reading: Reading, m: Mention) -> bool:
    """ "three women were handed over in return for 90 Palestinians": those given for prisoners are hostages."""
    w = reading.toks.words
    return any(
        (x.kind == "prisoner" or "palestinian" in x.nations)
        and {"for", "against"}.intersection(w[max(0, x.first - 2) : x.first])
        for x in reading.mentions
        if x.first > m.last
    )


def _nearest_class(reading: Reading, m: Mention, codebook: Codebook) -> str:
    """The class of the nearest captivity word in the sentence; a word that fits both counts only alone."""
    classes, best, either = _classes(codebook), (99, ""), ""
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
        m.extra["class"] = "hostage"
    if measure in ("killed", "missing", "injured", "displaced", "taken"):
        if measure == "killed" and _dead_captive(reading, m, context, codebook):
            m.extra["class"] = "hostage"
            return "dead_hostages"
        return measure
    if m.event.get("needs") and not captive_nearby(m, context):
        return ""
    kind = captive_class(reading, m, context, codebook)
    if kind == "either":
        kind = "prisoner" if context.default not in ("gaza", "israel", "") else "hostage"
        if m.event["measure"] == "released" and context.default in _HOSTAGE_TAKING:
            kind = "hostage"
    m.extra["class"] = kind or "hostage"
    if measure == "released" and kind == "prisoner":
        return "prisoners_released"
    return measure


_RUINS = frozenset(
    "hospitals mortuaries morgues rubble ruins debris morgue strike strikes airstrike shelling streets hospital".split()
)
_GIVEN = frozenset("returned return returns handed hand coffins coffin exchange".split())
_BLASTS = frozenset("strike strikes airstrike airstrikes raid raids attack shelling bombing bombardment".split())
_HOSTAGE_TAKING = frozenset("nigeria colombia philippines haiti mali niger burkina_faso".split())


def _dead_captive(reading: Reading, m: Mention, context: Context, codebook: Codebook) -> bool:
    """Whether the dead are captives: named so, part of a count of captives, or bodies handed over for captives."""
    if m.event["role"] == "toll" and {"captives", "hostages"}.intersection(reading.words) and not m.nations:
        return True
    if m.kind == "hostage" or (m.whole is not None and "hostage" in (m.whole.extra.get("class"), m.whole.kind)):
        return True
    if m.kind == "bodies" or m.rule == "bodies":
        if _RUINS.intersection(reading.words) or m.nations:
            return False
        ours = context.default in _HOSTAGE_WAR and context.captives and _GIVEN.intersection(reading.words)
        return bool(ours) or captive_class(reading, m, context, codebook) == "hostage"
    whole = m.whole
    if whole is not None and not whole.head and context.counted.get(whole.number.best) == "hostage":
        return True
    if m.head == "people" and m.extra.get("beside") == "hostage":
        return not _BLASTS.intersection(reading.words)
    if not m.kind and not m.partitive:
        return m.extra.get("class") == "hostage"
    return False


def population_of(reading: Reading, m: Mention, measure: str, context: Context) -> str:
    """Whose people are counted; "" when the text does not say."""
    if measure in HOSTAGE_MEASURES and m.extra.get("class") != "prisoner":
        return "hostages"
    if measure == "prisoners_released" or measure in HOSTAGE_MEASURES:
        return _prisoners(reading, m, context)
    if m.whole is not None and m.whole.extra.get("population"):
        return m.whole.extra["population"]
    nation = next((n for n in reversed(m.nations)), "")
    if nation == "palestinian":
        return _palestinian(reading, m, context)
    if nation:
        return nation
    if "owner" in m.extra or m.head in _TROOPS:
        return (
            _owner(reading, m)
            or _FOREIGN_ARMY.get(_place_population(reading, m) or context.default, "")
            or context.default
        )
    return _place_population(reading, m) or context.last_population or context.default


# An army reports its own dead: soldiers without a nation are of the territory named before them.
_FOREIGN_ARMY = {"gaza": "israel", "west_bank": "israel"}
_TROOPS = frozenset(
    "soldiers soldier troops reservists reservist conscripts servicemen serviceman servicewomen paratroopers".split()
)


def _prisoners(reading: Reading, m: Mention, context: Context) -> str:
    nation = next((n for n in m.nations), "") or (_owner(reading, m) if "owner" in m.extra else "")
    if m.whole is not None and not nation and m.whole.whole is None:
        return m.whole.extra.get("population") or _prisoners(reading, m.whole, context)
    near = {hit.row["population"] for hit in reading.places.values()} | {context.default}
    if nation in ("palestinian", "gaza", "west_bank") or (
        not nation and near & {"gaza", "israel", "palestinian", "west_bank"}
    ):
        return "palestinian_prisoners"
    return nation or _place_population(reading, m) or context.default


def _palestinian(reading: Reading, m: Mention, context: Context) -> str:
    """Palestinians are of the West Bank where it or one of its towns is named, else of Gaza."""
    named = {hit.row["population"] for hit in reading.places.values()}
    if "west_bank" in named and "gaza" not in named:
        return "west_bank"
    if "gaza" in named:
        return "gaza"
    return context.default if context.default in ("west_bank", "gaza") else "gaza"


def _owner(reading: Reading, m: Mention) -> str:
    """Whose "its soldiers" are: the territory named last before the number."""
    before = [hit for hit in reading.places.values() if hit.last <= m.first]
    return before[-1].row["population"] if before else ""


def _place_population(reading: Reading, m: Mention) -> str:
    """The territory of the nearest place named in the sentence that is no agent: after the number first, then before."""
    counted = {i for x in reading.mentions for i in range(x.first, x.last)}
    places = [h for h in reading.places.values() if h.first not in counted and _is_where(reading, h, m)]
    after = [h for h in places if h.first >= m.last]
    before = [h for h in places if h.last <= m.first]
    limit = next(
        (x.first for x in reading.mentions if x.first >= m.last and x.event and x.rule not in ("part", "list")), 10**6
    )
    near = [h for h in after if h.first < limit] or list(reversed(before)) or after
    event = next((h for h in places if h.row["kind"] == "event"), None)
    chosen = near[0] if near else None
    chosen = event or chosen
    if chosen is None:
        return ""
    return "gaza" if chosen.row["population"] == "palestinian" else chosen.row["population"]


def _is_where(reading: Reading, hit: Hit, m: Mention) -> bool:
    """Whether a place tells where or whose, rather than who acts: not "Israeli strikes", not "Russia killed"."""
    w, kind = reading.toks.words, hit.row["kind"]
    if kind == "group":
        return False
    if kind == "event":
        return not _SINCE.intersection(w[max(0, hit.first - 2) : hit.first])
    following = w[hit.last : hit.last + 3]
    if "health" in following[:2]:
        return True
    if kind == "demonym":
        plural = reading.toks.printed[hit.last - 1][-1:] == "s"
        return (plural or following[:1] in _ON_SIDE) and not _AGENTS.intersection(following)
    if following[:1] in (["'s"], ["’s"]):
        owned = w[hit.last + 1 : hit.last + 4]
        return not _AGENTS.intersection(owned) or "health" in owned
    previous = w[hit.first - 1] if hit.first else ""
    if previous in _IN or (previous == "the" and hit.first > 1 and w[hit.first - 2] in _IN):
        return not _AGENTS.intersection(following[:1]) and not _HOSTS.search(
            " ".join(w[max(0, hit.first - 6) : hit.first]) + " "
        )
    toll = reading.events.get(hit.last)
    if (toll is not None and toll.row["role"] == "toll") or following[:1] in _ON_SIDE:
        return True
    return kind == "place" and following[:1] in ([","], [], [")"])


_SINCE = frozenset({"since", "after", "following"})
_ON_SIDE = (["side"], ["civilians"], ["deaths"], ["casualties"], ["dead"], ["toll"], ["lives"], ["fatalities"])


_SINCE = frozenset({"since", "after", "following"})
_ON_SIDE = (["side"], ["civilians"], ["deaths"], ["casualties"], ["dead"], ["toll"], ["lives"], ["fatalities"])


_SINCE = frozenset({"since", "after", "following"})
_ON_SIDE = (["side"], ["civilians"], ["deaths"], ["casualties"], ["dead"], ["toll"], ["lives"], ["fatalities"])


_SINCE = frozenset({"since", "after", "following"})
_ON_SIDE = (["side"], ["civilians"], ["deaths"], ["casualties"], ["dead"], ["toll"], ["lives"], ["fatalities"])


def place_of(reading: Reading, m: Mention, population: str) -> str:
    """The place named for the event, as printed; empty for a territory's toll."""
    w = reading.toks
    for hit in reading.places.values():
        if hit.row["kind"] == "place" and hit.row["population"] == population and abs(hit.first - m.last) < 25:
            previous = w.words[hit.first - 1] if hit.first else ""
            if previous in _IN:
                return " ".join(w.printed[hit.first : hit.last]).replace(" - ", "-")
    return ""


@functools.cache
def _status_words(codebook: Codebook) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {"proposed": [], "demanded": [], "withdrawn": []}
    for row in codebook.rows("status_words"):
        found[row["status"]].append(tuple(row["term"].split()))
    return found


_PAST = frozenset("came went returned left walked regained made arrived stepped emerged gone back were are".split())
_DONE = frozenset(
    "were was had have has been released freed came went returned handed exchanged swapped rescued saw led brought secured".split()
)
_MODAL = frozenset("would will could may might should must shall".split())
_REVISED = frozenset(
    "revised cut trimmed lowered reduced down scaled corrected slashed dropped up raised adjusted updated".split()
)
_EARLIER = frozenset("earlier previous previously initial initially original originally".split())


def status_of(reading: Reading, m: Mention, measure: str, codebook: Codebook) -> str:
    """reported · proposed · demanded · withdrawn, by the words around the number and its event."""
    w = reading.toks.words
    if _withdrawn(reading, m):
        return "withdrawn"
    if measure not in ("released", "prisoners_released", "dead_hostages"):
        return "reported"
    if m.whole is not None and m.rule == "part" and m.whole.extra.get("status") and m.whole.event is m.event:
        return m.whole.extra["status"]
    at, role = m.event_at, m.event["role"]
    before = [x for i, x in enumerate(w[:at]) if i >= at - 4 and reading.toks.printed[i] != "May"] if at >= 0 else []
    if m.rule == "exchange" and m.extra.get("beside_status"):
        return m.extra["beside_status"]
    if measure == "dead_hostages" and m.rule not in ("bodies", "hostages", "exchange"):
        return "reported"
    demanded = _has(w, 0, m.first, _status_words(codebook)["demanded"])
    if (
        at >= 0
        and role == "verb"
        and demanded
        and at >= m.last
        and not (_DONE - {"released", "freed"}).intersection(before)
    ):
        return "demanded"
    if at >= 0 and role == "state" and w[at] in _PAST and not _MODAL.intersection(before):
        return "reported"
    if at >= 0 and role in ("verb", "state", "passive"):
        if (
            _MODAL.intersection(before) or before[-1:] == ["to"] or before[-2:] == ["to", "be"]
        ) and "have" not in before[-1:]:
            return "demanded" if _has(w, 0, m.last, _status_words(codebook)["demanded"]) else "proposed"
        if role == "verb" or _DONE.intersection(before):
            return "reported"
    if demanded:
        return "demanded"
    if (
        at >= 0
        and role == "noun_of"
        and w[at - 1 : at]
        and {"following", "after", "with", "saw", "secured", "negotiated", "announced", "welcomed"}
        & set(w[max(0, at - 2) : at])
    ):
        return "reported"
    if _has(w, 0, len(w), _status_words(codebook)["proposed"]):
        return "proposed"
    return "reported"


def is_withdrawal(words: frozenset[str], codebook: Codebook) -> bool:
    """Whether a sentence is nothing but a verb of taking back: "Withdrawn."."""
    return any((word,) in _status_words(codebook)["withdrawn"] for word in words)


def _has(w: list[str], start: int, end: int, terms: list[tuple[str, ...]]) -> bool:
    """Whether one of the terms stands among words [start, end)."""
    joined = " " + " ".join(w[start:end]) + " "
    return any(" " + " ".join(term) + " " in joined for term in terms)


def _withdrawn(reading: Reading, m: Mention) -> bool:
    """Whether the number is one that was given up: "cut to 1,200 from 1,400", "instead of 40", "had put it at 19 earlier"."""
    w = reading.toks.words
    before = w[max(0, m.first - 3) : m.first]
    if before[-1:] == ["from"]:
        others = [x for x in reading.mentions if x is not m and x.event is not None]
        return bool(others) and bool(_REVISED.intersection(w) or "to" in w[m.last : m.last + 2] or "to" in w[: m.first])
    if before[-2:] == ["instead", "of"] or before[-2:] == ["rather", "than"]:
        return True
    lead = w[max(0, m.first - 10) : m.first]
    if "initial" in lead and not {"had", "was", "were", "put"}.intersection(lead[lead.index("initial") :]):
        return False
    return bool(_EARLIER.intersection(lead)) and any(
        x
        in (
            "count",
            "counts",
            "figure",
            "figures",
            "toll",
            "tally",
            "estimate",
            "estimates",
            "number",
            "reports",
            "report",
            "list",
            "version",
            "put",
            "spoken",
            "said",
        )
        for x in w[max(0, m.first - 10) : m.first]
    )


def period_of(reading: Reading, m: Mention, measure: str, visible: str) -> str:
    """event · daily · cumulative, by the words of the sentence; "" when they do not say."""
    sentence = visible[reading.start : reading.end].lower()
    if measure == "held":
        return "cumulative"
    near = sentence[
        max(0, reading.toks.starts[m.first] - reading.start - 60) : reading.toks.ends[m.last - 1] - reading.start + 90
    ]
    if any(phrase in near for phrase in _DAILY):
        return "daily"
    if m.event["role"] == "toll" or _RUNNING.intersection(near.replace(",", " ").replace(".", " ").split()):
        return "cumulative"
    return "event"
