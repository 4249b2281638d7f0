"""Whose people a figure counts, and where."""

from __future__ import annotations

from ceasefire.codebook import roles
from ceasefire.figures.reading import Hit, Mention, Reading
from ceasefire.figures.scene import HOSTAGE_MEASURES, HOSTS, IN, Context


def population_of(reading: Reading, m: Mention, measure: str, context: Context) -> str:
    """Whose people are counted; "" when the text does not say."""
    if measure in HOSTAGE_MEASURES and m.extra.get("class") != "prisoner":
        return "hostages"
    if measure == "prisoners_released" or measure in HOSTAGE_MEASURES:
        return _prisoners(reading, m, context)
    if m.whole is not None and m.whole.extra.get("population"):
        return m.whole.extra["population"]
    if measure == "missing" and (m.kind == "hostage" or m.extra.get("seized")):
        return "hostages"
    nation = next((n for n in reversed(m.nations)), "")
    if nation == "palestinian":
        return _palestinian(reading, m, context)
    if nation:
        return nation
    if owner := _on_the_side(reading) or _named_owner(reading, m):
        return owner
    beside = m.extra.get("beside_population", "")
    if (not m.head or m.kind in ("injured", "missing")) and beside not in ("", "hostages", "palestinian_prisoners"):
        return _side(reading, m) or beside
    if m.head == "others" or m.kind == "more":
        return _place_population(reading, m, measure) or context.previous_population or context.default
    if "owner" in m.extra or m.head in roles(reading.codebook, "troops"):
        return (
            _owner(reading, m)
            or _FOREIGN_ARMY.get(_place_population(reading, m) or context.default, "")
            or context.default
        )
    place = _place_population(reading, m, measure) or _confirming(reading, m) or _reporting(reading, m)
    goes_on = bool(context.last_population) and reading.toks.words[0] in ("it", "they")  # "It says 592 were hurt"
    scene = "" if place or goes_on or m.event["role"] == "toll" else context.scene_before(reading.start)
    return place or scene or context.last_population or context.default


# An army reports its own dead: soldiers without a nation are of the territory named before them.
_FOREIGN_ARMY = {"gaza": "israel", "west_bank": "israel"}


def _side(reading: Reading, m: Mention) -> str:
    """The place directly after a number without a noun: "and 45 on the Israeli side"."""
    near = [h for h in reading.places.values() if m.last <= h.first < m.last + 4 and _is_where(reading, h, m)]
    return _territory(near[0]) if near else ""


def _territory(hit: Hit) -> str:
    """The territory of a place: Palestinians whose town is not named are of Gaza."""
    return "gaza" if hit.row["population"] == "palestinian" else hit.row["population"]


def _on_the_side(reading: Reading) -> str:
    """Whose side a sentence opens with: "On the Israeli side, at least 78 people have been killed"."""
    w, hit = reading.toks.words, reading.places.get(2)
    opens = w[:2] == ["on", "the"] and hit is not None and w[hit.last : hit.last + 1] == ["side"]
    return _territory(hit) if opens and not {";", "while", "but"}.intersection(w) else ""


def _named_owner(reading: Reading, m: Mention) -> str:
    """Whose toll or dead they are: "its death toll", "put its own dead at nine", "24 dead on their side"."""
    w, at = reading.toks.words, m.event_at
    own = at > 0 and m.event["role"] == "toll" and w[at - 1] in ("its", "their", "own")
    side = _ITS_SIDE.intersection(w[m.last : m.last + 4]) and "side" in w[m.last : m.last + 5]
    if own or side:
        return _owner(reading, m)
    before = reading.places.get(at - 1) if at > 0 and m.event["role"] == "toll" else None
    return _territory(before) if before is not None and before.last == at else ""  # "Gaza toll tops 40,000"


def _reporting(reading: Reading, m: Mention) -> str:
    """Where nothing else tells, a ministry counts its own: "Cambodia's defence ministry has reported eight killed"."""
    w, known = reading.toks.words, reading.codebook.phrases("scenes")
    for hit in sorted(reading.places.values(), reverse=True):
        if hit.last <= m.first and not {";", "while"}.intersection(w[hit.last : m.first]):
            body = {"ministry", "authorities"}.intersection(w[hit.last : hit.last + 4])
            return _territory(hit) if body and hit.row["population"] not in known else ""
    return ""


def _confirming(reading: Reading, m: Mention) -> str:
    """A country that confirms deaths without more means its own: "Cambodia has confirmed the deaths of 13 people"."""
    w, at = reading.toks.words, m.event_at
    if at < 2 or m.event["role"] != "noun_of" or _OWNING.isdisjoint(w[max(0, at - 3) : at]):
        return ""
    verb = next(i for i in range(at - 1, -1, -1) if w[i] in _OWNING)
    subject = verb - 1 if w[verb - 1] not in ("has", "have", "had", "also") else verb - 2
    near = next((h for h in reading.places.values() if h.last == subject + 1), None)
    if near is None or near.row["kind"] not in ("territory", "place"):
        return ""
    return _territory(near)


def _prisoners(reading: Reading, m: Mention, context: Context) -> str:
    nation = next((n for n in m.nations), "") or (_owner(reading, m) if "owner" in m.extra else "")
    if m.whole is not None and not nation and m.whole.whole is None:
        return m.whole.extra.get("population") or _prisoners(reading, m.whole, context)
    named = [hit.row["population"] for hit in sorted(reading.places.values())]
    if not nation and named and reading.toks.words[m.last : m.last + 1] in (["each"], ["apiece"]):
        return named[0]  # one number for both sides: the side named first
    near = {hit.row["population"] for hit in reading.places.values()} | {context.default}
    if nation in ("palestinian", "gaza", "west_bank") or (
        not nation and near & {"gaza", "israel", "palestinian", "west_bank"}
    ):
        return "palestinian_prisoners"
    return nation or context.default or _place_population(reading, m)


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
    return _territory(before[-1]) if before else ""


def _place_population(reading: Reading, m: Mention, measure: str = "") -> str:
    """The territory of the nearest place in the sentence that is no agent: after the number first, then before."""
    counted = {i for x in reading.mentions for i in range(x.first, x.last)}
    where = [h for h in reading.places.values() if h.first not in counted and _is_where(reading, h, m)]
    if measure == "displaced":
        where = [h for h in where if not _fled_to(reading, h)]
    places = [h for h in where if not reading.in_speaker(h)] or [h for h in where if not _only_hosts(reading, h)]
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
    return _territory(chosen)


def _only_hosts(reading: Reading, hit: Hit) -> bool:
    """Whether a territory hosts talks and newsrooms: "researchers at a university in Belgium put the toll at …"."""
    known = reading.codebook.phrases("scenes").get(hit.row["population"])
    return known is not None and known["role"] == "host"


def _fled_to(reading: Reading, hit: Hit) -> bool:
    """Whether a place is where people fled to, not where they are from: "some 20,000 crossed into Chad"."""
    lead = reading.toks.words[max(0, hit.first - 3) : hit.first]
    return bool({"to", "into", "towards", "toward"}.intersection(lead))


def _preposition_before(reading: Reading, hit: Hit) -> bool:
    """ "in Goma", "in the Israeli-occupied Golan Heights": a preposition of place, a few describing words apart."""
    w = reading.toks.words
    for k in range(hit.first - 1, max(-1, hit.first - 6), -1):
        if w[k] in IN:
            return True
        describing = (
            w[k] in ("the", "a", "-", "s", "'s", "town", "city", "of")
            or k in reading.places
            or w[k].endswith(("ern", "ed"))
        )
        if not (
            describing
            or (
                reading.toks.printed[k][0].islower()
                and k == hit.first - 1
                and w[k].isalpha()
                and w[k] not in ("and", "or", "which", "that")
            )
        ):
            return False
    return False


_SINCE = frozenset({"since", "after", "following"})
_ITS_SIDE = frozenset({"its", "their"})
_OWNING = frozenset("confirmed confirms confirm acknowledged acknowledges reported admitted mourned".split())
_REGIONS = frozenset(
    "region regions province provinces district districts town towns city cities village villages territory soil"
    " side capital border".split()
)


_ON_SIDE = (["side"], ["civilians"], ["deaths"], ["casualties"], ["dead"], ["toll"], ["lives"], ["fatalities"])


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
        if {"in", "inside", "on"}.intersection(w[max(0, hit.first - 2) : hit.first]) and not _REGIONS.isdisjoint(
            w[hit.last : hit.last + 2]
        ):
            return _preposition_before(reading, hit)  # "in Russian border regions"
        return (plural or following[:1] in _ON_SIDE) and not roles(reading.codebook, "agent").intersection(following)
    if following[:1] in (["'s"], ["’s"]):
        owned = w[hit.last + 1 : hit.last + 4]
        return not roles(reading.codebook, "agent").intersection(owned) or "health" in owned
    if _preposition_before(reading, hit):
        return not roles(reading.codebook, "agent").intersection(following[:1]) and not HOSTS.search(
            " ".join(w[max(0, hit.first - 6) : hit.first]) + " "
        )
    if kind == "territory" and w[hit.first - 1 : hit.first] == [","] and following[:1] in ([","], ["."], []):
        return reading.toks.printed[max(0, hit.first - 2)][0].isupper()  # "in Equatoria, South Sudan, …"
    toll = reading.events.get(hit.last)
    if (toll is not None and toll.row["role"] == "toll") or following[:1] in _ON_SIDE:
        return True
    return kind == "place" and following[:1] in ([","], [], [")"])


def place_of(reading: Reading, m: Mention, population: str) -> str:
    """The place named for the event, as printed; empty for a territory's toll."""
    w = reading.toks
    for hit in reading.places.values():
        if hit.row["kind"] == "place" and hit.row["population"] == population and abs(hit.first - m.last) < 25:
            previous = w.words[hit.first - 1] if hit.first else ""
            if previous in IN:
                return " ".join(w.printed[hit.first : hit.last]).replace(" - ", "-")
    return ""
