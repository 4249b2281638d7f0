"""A sentence cut into clauses: where each begins, what opens it, and the condition that hangs on it."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, insort
from typing import NamedTuple

from ceasefire.codebook import Codebook
from ceasefire.dates import Day
from ceasefire.positions.lexicon import PARTICLES, Issue, Mark, Words, issues_of, lexicon, places, words, wordset
from ceasefire.positions.parties import Party, parties_of
from ceasefire.speech import Saying, quoted_spans, sayings, speech_starts, speech_words
from ceasefire.text import Span

MODALS = wordset("will would 'll won't can could can't cannot couldn't wouldn't may might shall")
DUTY = wordset("must should shouldn't mustn't ought")
NEGATIONS = wordset(
    "not never no won't wouldn't can't cannot couldn't don't doesn't didn't isn't aren't wasn't weren't nobody "
    "none nor neither nothing shouldn't mustn't"
)
_HARD = wordset("but while whereas although though because ; which who whose whom where yet amid despite as when")
_DASHES = frozenset("—–-")
_AS_WORDS = wordset("well many much part far soon few little such long")
_TAKES_A_CLAUSE = wordset(
    "say tell ensure insist agree make know hope believe announce declare confirm argue guarantee mean see show prove",
    "acknowledge admit recognise recognize",
)
_OF_THE_REST = wordset("the all any our its their his her last these those 's")
_OF_THE_DEAD = wordset("the their his her human of")
_BEFORE_MAIN = _TAKES_A_CLAUSE | wordset('that and or , but who which “ " if to said says')
NOT_DOING = wordset(
    "during following according including regarding concerning nothing something everything anything king beijing",
    "ruling warring leading opposing visiting remaining existing incoming outgoing governing",
)
_AT_THE_UN = wordset("ambassador mission representative")
_OPENING = frozenset({"while"})
_HOURS = wordset("dawn noon midnight sunset sunrise long then now midday nightfall")
_BEFORE_POINTER = wordset(
    "so of in at all after before until till unless discuss discussing discussed failing below beyond accept accepting",
    "consider considering",
)
_SET_AS = wordset("set sets setting described describes describing")
_SKIP = wordset(
    "also then now again later still already has had have is are was were been be being reportedly repeatedly "
    "even instead"
)


_OBLIGED = wordset("has have had need needs obliged")
_BEFORE_MONTHS = wordset("in on since until by of from early late mid last this next through during")
_OWING = (["an", "obligation", "to"], ["a", "duty", "to"], ["a", "responsibility", "to"], ["the", "duty", "to"])
_MODALISH = MODALS | DUTY | _OBLIGED | {"got", "required"}


def is_duty(lower: list[str], at: int) -> bool:
    """Whether an obligation stands here: must, should, has to, would have to, is obliged to."""
    word = lower[at]
    if word in DUTY:
        return True
    if word in MODALS:
        first = at + 1 + (lower[at + 1 : at + 2] in (["first"], ["also"], ["still"]))  # “would first have to”
        return lower[first : first + 2] in (["have", "to"], ["need", "to"])
    got = word == "got" and lower[at - 1] in ("'s", "'ve", "has", "have", "had")  # “there's got to be a truce”
    if word in ("need", "needs") and lower[at + 1 : at + 3] == ["to", "be"]:
        return True  # “the accord needs to be renegotiated”
    if word in ("has", "have", "had") and lower[at + 1 : at + 4] in _OWING:
        return True  # “has an obligation to comply”
    required = word == "required" and lower[at - 1] in ("is", "are")
    return (got or required or word in _OBLIGED) and lower[at + 1 : at + 2] == ["to"]


def is_modal(lower: list[str], at: int) -> bool:
    """Whether a modal or an obligation stands here; not “on May 6”, “since May”."""
    if lower[at] == "may":
        after = lower[at + 1 : at + 2]
        return lower[at - 1] not in _BEFORE_MONTHS and after != [] and not after[0][0].isdigit()
    return lower[at] in MODALS or is_duty(lower, at)


class Clause(NamedTuple):
    """words[first:last] with what opened it: “but”, “which”, “said” for what was said, "" for the start."""

    first: int
    last: int
    opener: str
    condition: tuple[int, int, str] | None = None  # words[first:last] of “until …” and its kind


class Reading:
    """One sentence with its words, marks, quotations, sayings and clauses."""

    __slots__ = (
        "actors",
        "bag",
        "classes",
        "clauses",
        "codebook",
        "days",
        "known",
        "modals",
        "named",
        "orders",
        "paragraph",
        "quotes",
        "says",
        "span",
        "stances",
        "text",
        "words",
    )

    def __init__(self, text: str, span: Span, paragraph: int, codebook: Codebook):
        self.text, self.span, self.paragraph, self.codebook = text, span, paragraph, codebook
        self.quotes: list[tuple[int, int]] | None = None
        self.days: list[Day] | None = None  # the dates it names, found when first asked for
        self.orders: list | None = None  # the constructions whose words it has
        self.known: dict[tuple[int, int], tuple[list[Mark], list[Issue]]] = {}  # the issues of its stretches
        self.named: dict[tuple[int, int], list[Party]] = {}  # the parties of its noun phrases
        self.clauses: list[Clause] = []
        found = words(text, span)
        self.bag = frozenset(found.lower)  # what words the sentence has at all
        self.says: list[Saying] = self._sayings(found, codebook)
        self.words: Words = found
        if self.says:
            _drop_asides(text, found, self.says)
        lower = found.lower
        marks = lexicon(codebook).marks(found)
        self.actors = marks["actor"]
        if "-" in self.bag:  # “the U.S.-backed rebels”
            self.actors = [mark for mark in self.actors if lower[mark.last : mark.last + 2] != [".", "-"]]
        if "council" in self.bag:
            self.actors = [mark for mark in self.actors if not _of_a_state(lower, mark)]
        if not _AT_THE_UN.isdisjoint(self.bag):
            self.actors = [mark for mark in self.actors if not _sent_to(lower, mark)]
        if "opposition" in self.bag:
            self.actors = [_against(lower, mark, codebook) for mark in self.actors]
        named = _named(self.actors, found)
        self.classes = [mark for mark in marks["class"] if mark.first not in named]
        if "remains" in self.bag or "remaining" in self.bag:
            self.classes = [mark for mark in self.classes if not _of_the_dead(lower, mark)]
        self.stances = [
            mark
            for mark in marks["stance"]
            if mark.first not in named and (mark.row["term"] != "tell" or _tells_to(lower, mark.first))
        ]
        modal = not _MODALISH.isdisjoint(self.bag)
        self.modals = [at for at in places(lower, _MODALISH) if is_modal(lower, at)] if modal else []

    def _sayings(self, found: Words, codebook: Codebook) -> list[Saying]:
        """Who is cited; most sentences have no word that could cite anybody."""
        if speech_words(codebook).isdisjoint(self.bag):
            return []
        self.quotes = quoted_spans(self.text, self.span)
        starts = found.starts
        at = [starts[place] for place in places(found.lower, speech_starts(codebook))]
        return sayings(self.text, self.span, codebook, at, self.quotes)

    def at(self, offset: int) -> int:
        """The first word at or after an offset of the text."""
        return bisect_left(self.words.starts, offset)

    def issues(self, first: int, last: int) -> tuple[list[Mark], list[Issue]]:
        """The class marks of words[first:last] and the issues they name; looked for once."""
        found = self.known.get((first, last))
        if found is None:
            marks = [mark for mark in self.classes if first <= mark.first < last]
            found = self.known[first, last] = (marks, issues_of(marks, self.codebook) if marks else [])
        return found

    def parties(self, first: int, last: int) -> list[Party]:
        """The parties of the noun phrase words[first:last]; looked for once."""
        found = self.named.get((first, last))
        if found is None:
            found = self.named[first, last] = parties_of(self.words, self.actors, first, last)
        return found

    def inside_quote(self, offset: int) -> bool:
        """Whether an offset lies in a direct quotation."""
        if self.quotes is None:
            self.quotes = quoted_spans(self.text, self.span)
        return bool(self.quotes) and any(start <= offset < end for start, end in self.quotes)

    def segment(self) -> None:
        """Cut the sentence into clauses; call it before reading `clauses`."""
        self.clauses = _clauses(self)


def _named(actors: list[Mark], found: Words) -> set[int]:
    """The words that are part of a name, and so no others: Amnesty International, the war cabinet."""
    named: set[int] = set()
    for mark in actors:
        if mark.last - mark.first > 1:
            kind = mark.row["kind"]
            if kind == "office" or (kind in ("group", "body") and found.raw[mark.last - 1][:1].isupper()):
                named.update(range(mark.first, mark.last))
    return named


def _sent_to(lower: list[str], mark: Mark) -> bool:
    """Whether “U.N.” only says where somebody is sent: “Iran's U.N. ambassador”, “his U.N. mission”."""
    last = mark.last + (lower[mark.last : mark.last + 1] == ["."])
    after = lower[last : last + 1]
    return mark.value == "United Nations" and (
        after == ["ambassador"]
        or (
            after in (["mission"], ["representative"]) and lower[mark.first - 1] in ("'s", "his", "her", "its", "their")
        )
    )


def _against(lower: list[str], mark: Mark, codebook: Codebook) -> Mark:
    """The state alone in “Israel's opposition to the plan”, which speaks of no party of that name."""
    names = lower[mark.last - 1] == "opposition" and lower[mark.last : mark.last + 1] == ["to"]
    state = lower[mark.first : mark.last - 1]
    row = codebook.phrases("actors").get(" ".join(state[:-1] if state[-1:] == ["'s"] else state)) if names else None
    return mark._replace(last=mark.first + 1, value=row["actor"], row=row) if row and len(state) < 3 else mark


def _of_the_dead(lower: list[str], mark: Mark) -> bool:
    """Whether “remains”, “remaining” are no verbs: “the remains of the dead”, “our remaining soldiers”."""
    at = mark.first
    if mark.row["term"] != "remain":
        return False
    adjective = lower[at] == "remaining" and lower[at - 1] in _OF_THE_REST
    return adjective or (lower[at] == "remains" and lower[at - 1] in _OF_THE_DEAD)


def _tells_to(lower: list[str], at: int) -> bool:
    """Whether “told” gives an order: “told X to leave”, not “told X that …”."""
    if "to" not in lower[at + 2 : at + 7]:
        return False
    return not {"that", ",", "it", "he", "she", "they", "“"} & set(lower[at : lower.index("to", at + 2)])


_ONLY_WHEN = wordset("when if once after where")
_WITHOUT = wordset(
    "condition conditions delay preconditions precondition offering providing giving evidence",
    "elaborating exception further",
)


_ASIDE_ENDS = re.compile(
    r",(?!\s(?!during|including|following|according|regarding)\w+ing\b)"
)  # “…, X said, urging both sides to …” goes on about X


def _drop_asides(text: str, found: Words, says: list[Saying]) -> None:
    """Leave out an attribution in mid-clause: “Hamas, he said, should take it” reads “Hamas should take it”."""
    drop: set[int] = set()
    for speaker, verb, scope, _kind in says:
        inner = scope.start < speaker.start and verb.end < scope.end
        if inner and text[max(0, speaker.start - 2) : speaker.start] == ", " and _ASIDE_ENDS.match(text, verb.end):
            first, last = bisect_left(found.starts, speaker.start - 2), bisect_left(found.starts, verb.end)
            opens = found.lower[0] in '“"' and len(found.lower) > 1
            keep = condition_at(found.lower, int(opens)) is not None  # “Once X, he said, Y”: the comma parts them
            drop.update(range(first, last + (not keep)))
    if drop:
        found.drop(drop)


_CONDITIONS = (
    (("only", "if"), "only"),
    (("only", "when"), "only"),
    (("only", "after"), "only"),
    (("only", "once"), "only"),
    (("only", "on"), "only"),
    (("except", "after"), "only"),
    (("except", "if"), "only"),
    (("on", "condition", "that"), "only"),
    (("on", "the", "condition", "that"), "only"),
    (("provided", "that"), "only"),
    (("on", "condition"), "only"),
    (("on", "the", "condition"), "only"),
    (("as", "long", "as"), "only"),
    (("so", "long", "as"), "while"),
    (("in", "exchange", "for"), "exchange"),
    (("in", "return", "for"), "exchange"),
    (("with", "or", "without"), "regardless"),
    (("regardless", "of"), "regardless"),
    (("even", "without"), "regardless"),
    (("even", "with"), "regardless"),
    (("even", "if"), "regardless"),
    (("provided",), "only"),
    (("until",), "until"),
    (("till",), "until"),
    (("unless",), "until"),
    (("before",), "until"),
    (("without",), "until"),
    (("if",), "if"),
    (("once",), "if"),
    (("after",), "after"),
    (("following",), "after"),
    (("during",), "after"),
)
_ONE_WORD = {parts[0]: kind for parts, kind in _CONDITIONS if len(parts) == 1}
_LONGER: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}  # by their first two words
for _words, _kind in _CONDITIONS:
    if len(_words) > 1:
        _LONGER.setdefault(_words[:2], []).append((_words, _kind))
# What one word opens none before: “once again”, “until now”.
_NO_CONDITION = {
    "once": wordset("again more the . a an"),
    "without": _WITHOUT,
    "before": _HOURS,
    "until": wordset("now then recently today last further"),
}
CONDITION_WORDS = frozenset(parts[0] for parts, _ in _CONDITIONS) | _ONLY_WHEN | {"while", "whether"}
_GOING_ON = wordset(
    "continues continue persists persist lasts last endures goes went remain remains remained stay stays stayed stand",
    "stands stood",
)  # “while the siege continues”
_OF_MIND = wordset(
    "firm by pat adamant opposed committed ready willing determined defiant steadfast insistent open unmoved"
)  # “while the group stood firm on …”: no condition
_COORDINATING = frozenset({"and", "or", ","})
_CUTTING = {"however"} | CONDITION_WORDS | _HARD | _DASHES | _COORDINATING | wordset(": so that nor")


def condition_at(lower: list[str], at: int) -> tuple[int, str] | None:
    """How many words a condition's opener takes at this place, and its kind; None when there is none."""
    word, after = lower[at], lower[at + 1] if at + 1 < len(lower) else ""
    if word in _ONLY_WHEN and "only" in lower[max(0, at - 8) : at]:
        return 1, "only"
    for parts, kind in _LONGER.get((word, after), ()):
        if tuple(lower[at : at + len(parts)]) == parts:
            return len(parts), kind
    if word == "with" and lower[at + 3 : at + 5] == ["or", "without"]:
        return 5, "regardless"  # “with a deal or without one”
    if word == "whether":
        return (1, "regardless") if lower[at - 1 : at] == [","] else None  # “…, whether the talks succeed or fail”
    if word == "while":
        near = list(itertools.takewhile(str.isalnum, lower[at + 1 : at + 7]))
        return None if _GOING_ON.isdisjoint(near) or not _OF_MIND.isdisjoint(near) else (1, "while")
    opens = after == "the" and (at == 0 or _happens(lower, at + 2))  # “once the truce starts”, not “once the largest”
    if (after in _NO_CONDITION.get(word, ()) and not opens) or (word == "once" and lower[at - 1 : at] == ["at"]):
        return None
    return (1, _ONE_WORD[word]) if word in _ONE_WORD else None


def _of_a_state(lower: list[str], mark: Mark) -> bool:
    """Whether a Security Council is a state's own: “Armenia's Security Council”, “the National Security Council”."""
    before = lower[max(0, mark.first - 1) : mark.first]
    return mark.row["term"] == "Security Council" and before in (["'s"], ["national"], ["'"])


def _happens(lower: list[str], at: int) -> bool:
    """Whether a verb follows soon: “(once the) fighting stops”, not “(once the) country's largest group”."""
    near = itertools.takewhile(str.isalpha, lower[at : at + 4])
    return any(word in HELPING or word.endswith(("ed", "ps", "ts", "ds", "ns", "es")) for word in list(near)[1:])


def _clauses(reading: Reading) -> list[Clause]:
    """The clauses in order; a condition belongs to the clause before it, or after it when it opens the sentence."""
    lower = reading.words.lower
    cuts = _cuts(reading)
    edges = sorted(cuts)
    pieces: list[tuple[int, int, str]] = []
    leads = ""
    for at, after in zip(edges, [*edges[1:], len(lower)], strict=True):
        opener, begin = cuts[at]
        if opener in ("that", "but") and begin >= after:
            leads = opener
        if opener == "skip" or begin >= after:
            continue
        if leads and opener.startswith("cond:"):
            opener = f"{leads}:{opener[5:]}"
        leads = ""
        if opener in ("that", "which", "who") and (main := _main_modal(reading, begin, after)):
            pieces.append((begin, main, opener))
            begin, opener = main, "and"
        pieces.append((begin, after, opener))
    return _attached(pieces, lower)


def _main_modal(reading: Reading, begin: int, after: int) -> int:
    """Where the main clause goes on in “(any deal that) would be signed must …”; 0 where it does not."""
    lower = reading.words.lower
    opens = lower[begin] in MODALS or lower[begin] in HELPING
    if not opens and all(mark.first != begin or mark.row["part"] != "v" for mark in reading.stances):
        return 0
    for at in reading.modals:
        if begin + 1 < at < min(after, begin + 9):
            inside = lower[begin:at]
            named = any(mark.last == at and lower[mark.first - 1] not in PREPOSITIONS for mark in reading.actors)
            named = named or lower[at - 1] in PRONOUNS
            if not named and _BEFORE_MAIN.isdisjoint(inside):
                return at
    return 0


def _attached(pieces: list[tuple[int, int, str]], lower: list[str]) -> list[Clause]:
    """Hang each condition on its clause."""
    out: list[Clause] = []
    waiting: tuple[int, int, str] | None = None
    resumed = ""
    for first, last, opener in pieces:
        if opener.startswith(("that:", "but:", "said:")):  # “warned that if X, Y”: the condition of Y
            resumed, _, kind = opener.partition(":")
            waiting = (first, last, kind)
            continue
        if resumed and opener == "new":
            opener = resumed
        resumed = ""
        after_and = first > 1 and lower[first - 2] in ("and", ",")
        if (
            opener == "that"
            and after_and is False
            and out
            and out[-1].condition
            and out[-1].condition[1] == first - 1
            and first > out[-1].last
        ):
            out[-1] = out[-1]._replace(condition=(out[-1].condition[0], last, out[-1].condition[2]))
            continue
        if opener == "cond:after":
            opener = "after"
        if opener.startswith("cond:"):
            condition = (first, last, opener[5:])
            if (
                out
                and any(word[0].isalnum() for word in lower[out[-1].first : out[-1].last])
                and out[-1].condition is None
                and out[-1].last <= first
                and waiting is None
            ):
                out[-1] = out[-1]._replace(condition=condition)
            else:
                waiting = condition
            continue
        clause = Clause(first, last, opener)
        if waiting and waiting[1] <= first:
            clause = clause._replace(condition=waiting)
        waiting = None
        out.append(clause)
    if waiting:
        out.append(Clause(waiting[0], waiting[1], "", (waiting[0], waiting[1], waiting[2])))
    return out


def _cuts(reading: Reading) -> dict[int, tuple[str, int]]:
    """Where clauses begin: word → (what opens it, its first word)."""
    lower = reading.words.lower
    cuts: dict[int, tuple[str, int]] = {0: ("", 0)}
    stance_at = {mark.first: mark for mark in reading.stances}
    stance_ends = {mark.last for mark in reading.stances if mark.row["part"] == "v"}
    claims = {mark.first for mark in reading.classes if mark.value == "CLAIM"}
    actor_at = {mark.first for mark in reading.actors}
    speaking = _speech_cuts(reading, cuts, stance_at) if reading.says else set()
    if main := _past_opening(lower):
        cuts[main - 1] = ("new", main)
    stops = sorted({*cuts, *places(lower, _CUTTING)})
    latest, resume = 0, 1  # the cut before this place; where reading goes on after a condition's opener
    for at in stops:
        if at < resume:
            continue
        word = lower[at]
        if at in cuts:
            latest = at
        if word not in _CUTTING or at in speaking:
            continue
        condition = condition_at(lower, at) if word in CONDITION_WORDS and not _in_a_name(reading, at) else None
        if condition and condition[1] == "after" and at in stance_ends and _infinitive_after(lower, at):
            continue  # “agreed during the latest round to let …”
        if condition:
            said = cuts.get(at) == ("said", at)  # “X said unless …, Y”: what was said opens with a condition
            cuts.setdefault(at, (f"cond:{condition[1]}", at + condition[0]))
            if said and word in ("if", "unless", "until"):
                cuts[at] = (f"said:{condition[1]}", at + condition[0])
            begin = cuts[latest][1]
            if begin + 4 >= at and all(not word[0].isalpha() or word in _TIME_BEFORE for word in lower[begin:at]):
                main = _main_clause(reading, at + condition[0], condition[1])
                if main:
                    cuts[main[0]] = ("new", main[1])
                    insort(stops, main[0])
            latest, resume = at, at + condition[0]
            continue
        clock = lower[at - 1].isdigit() and at + 1 < len(lower) and lower[at + 1].isdigit()  # “3:00”
        colon = word == ":" and at > 1 and not clock
        turns = word == "however" and lower[at - 1] == "," and lower[at + 1 : at + 2] != [","]
        if word in _HARD or turns or (word in _DASHES and _spaced(reading, at)) or colon:
            inside = word == "as" and any(mark.first < at < mark.last for mark in reading.stances)
            if (word != "as" or not (inside or _no_clause(lower, at))) and lower[at : at + 2] != ["yet", "to"]:
                cuts.setdefault(at, (word, at + 1))
        elif word == "nor" and lower[at - 1] == ",":
            cuts.setdefault(at, ("nor", at))
        elif word == "so" and lower[at + 1 : at + 2] == ["that"]:
            cuts.setdefault(at, ("so", at + 2))
            speaking.add(at + 1)
            continue
        elif word == "that" and at + 1 not in claims and _opens_clause(lower, at, stance_at):
            cuts.setdefault(at, ("that", at + 1))
        elif word == "," and (begin := _contact_clause(lower, at, claims, actor_at)):
            cuts.setdefault(at, ("something", begin))
        elif word in _COORDINATING and (opener := _coordinated(reading, cuts, latest, at, stance_at, actor_at)):
            cuts.setdefault(at, (opener, at + 1))
        if at in cuts:
            latest = at
    if lower and (first := condition_at(lower, 0) or _inverted(reading)):
        cuts[0] = (f"cond:{first[1]}", first[0])
        if main := _main_clause(reading, first[0], first[1]):
            cuts[main[0]] = ("new", main[1])
            if main[0] == main[1] and first[1] == "only":  # “only after X has left and stopped …, would Z talk”
                cuts = {at: cut for at, cut in cuts.items() if not (0 < at < main[0] and cut[0] == "and")}
    return cuts


def _in_a_name(reading: Reading, at: int) -> bool:
    """Whether a word belongs to a name: “Doctors Without Borders”."""
    return any(mark.first < at < mark.last - 1 for mark in reading.actors)


def _inverted(reading: Reading) -> tuple[int, str] | None:
    """“Should the rebels break the truce, …”: a condition; None for a question and for any other opening."""
    lower = reading.words.lower
    opens = lower[0] == "should" and lower[-1] != "?" and len(reading.modals) > 1
    return (1, "if") if opens and _main_clause(reading, 1, "if") else None


def _infinitive_after(lower: list[str], at: int) -> bool:
    """Whether “to” follows soon, no comma between: what a verb governs stands behind an aside on time."""
    near = lower[at + 1 : at + 9]
    return "to" in near and "," not in near[: near.index("to")]


def _past_opening(lower: list[str]) -> int:
    """Where the main clause begins in “While doing X, Y has …”, “With X refusing, Y has …”; else 0."""
    opens = lower[0] in _OPENING and lower[1:2] != [] and lower[1].endswith("ing")
    doing = lower[0].endswith("ing") and lower[0] not in NOT_DOING
    doing = doing or (lower[0] == "in" and lower[1:2] != [] and lower[1].endswith("ing"))  # “In rejecting it, X said”
    opens = opens or doing  # “Vowing to fight on, X rejected the truce”
    opens = opens or (lower[0] == "with" and any(word.endswith("ing") for word in lower[2:5]))
    comma = lower.index(",") if opens and "," in lower[:20] else 0
    return comma + 1 if comma and comma + 3 < len(lower) else 0


def _coordinated(reading: Reading, cuts, latest: int, at: int, stance_at: dict[int, Mark], actor_at: set[int]) -> str:
    """What an “and”, “or” or comma opens: a predicate ("and"), a clause with its own subject ("new") or nothing."""
    lower = reading.words.lower
    if at + 1 == len(lower):
        return ""
    word, after = lower[at], lower[at + 1]
    aside = cuts[latest][0] in _RELATIVE or lower[cuts[latest][1]] in ASIDE_VERBS
    if word == "," and aside and (after in HELPING or after in _RESUMING or after in RESUMED):
        return "and"
    head = _after_adverbs(lower, at + 1 + (after in ("and", "or", "but")))
    if head >= len(lower):
        return ""
    having = word == "," and after == "having" and head + 2 < len(lower) and head + 1 in stance_at
    if having or _opens_predicate(reading, head, stance_at) or (word == "," and after == "citing"):
        return "and"  # “…, having rejected the plan days before”
    if word == "and" and head in actor_at and _listed_by(reading, at):
        return ""  # “the proposal drawn up by X, Y and Z calls for …”
    ours = word == "," and after in ("we", "i")
    if ours and (at + 1 in stance_at or at + 2 in stance_at or not MODALS.isdisjoint(lower[at + 2 : at + 3])):
        return "new"  # “a truce is not enough, we need a withdrawal”
    subject = word == "and" and (head in actor_at or lower[head] in _SUBJECTS or _titled(reading, head, actor_at))
    subject = subject or (word == "," and head in actor_at and _acts_at(reading, head, stance_at))
    if word == "and" and head in actor_at and _resumes_after(reading, head, stance_at):
        return "new"
    parted = word == "and" and lower[at - 1] == "," and lower[head] in _SUBJECTS  # “…, and it has ruled out X”
    new = subject and (_predicate_near(reading, head, stance_at) or _has_modal(reading, head))
    new = new and (parted or _has_modal(reading, head) or _predicate_before(reading, latest, at, stance_at))
    return "new" if new else ""


def _listed_by(reading: Reading, at: int) -> bool:
    """Whether the parties before an “and” are a list that a “by” opens."""
    lower, ends = reading.words.lower, {mark.last: mark.first for mark in reading.actors}
    while at in ends:
        at = ends[at]
        at -= lower[at - 1] == "the"
        if lower[at - 1] == "by":
            return True
        at -= lower[at - 1] == ","
    return False


def _resumes_after(reading: Reading, at: int, stance_at: dict[int, Mark]) -> bool:
    """Whether a party begins here and its stance verb follows an aside: “and X, answering his critics, refuses …”."""
    lower = reading.words.lower
    last = next(mark.last for mark in reading.actors if mark.first == at)
    if lower[last : last + 1] != [","] or not lower[last + 1 : last + 2] or not lower[last + 1].endswith("ing"):
        return False
    comma = next((near for near in range(last + 2, min(last + 16, len(lower) - 1)) if lower[near] == ","), None)
    verb = stance_at.get(comma + 1) if comma is not None else None
    return verb is not None and verb.row["part"] == "v"


def _acts_at(reading: Reading, at: int, stance_at: dict[int, Mark]) -> bool:
    """Whether a party begins here and its stance verb follows at once: “(X wants A,) Y wants B”."""
    last = next(mark.last for mark in reading.actors if mark.first == at)
    verb = stance_at.get(last)
    return verb is not None and verb.row["part"] == "v" and reading.words.lower[last].endswith(("s", "ed"))


def _titled(reading: Reading, at: int, actor_at: set[int]) -> bool:
    """Whether a name with its title begins here: “President Donald Trump”, “Foreign Minister Lavrov”."""
    raw = reading.words.raw
    name = next((near for near in (at + 1, at + 2) if near in actor_at), at)
    return name > at and all(word[:1].isupper() for word in raw[at:name])


def _main_clause(reading: Reading, begin: int, kind: str) -> tuple[int, int] | None:
    """Where the main clause after an opening condition is cut and begins; None when it shows by nothing.

    “Without X there can be no Y” and “only when X can Y be signed” have no comma there.
    """
    lower = reading.words.lower
    stop = next((at for at in range(begin, len(lower)) if lower[at] == ","), None)
    end = len(lower) if stop is None else stop
    there = next(
        (at for at in range(begin + 1, end - 1) if lower[at] == "there" and lower[at + 1] in _AFTER_THERE), None
    )
    if there is not None:
        return there, there
    if kind == "if":
        for at in reading.modals:
            if begin + 3 < at < end and lower[at - 1] in _SUBJECTS and lower[at - 2] not in ("and", "or", "that"):
                return at - 1, at - 1  # “if our people are attacked we will …”
    if kind == "only":
        named = {mark.first for mark in reading.actors}
        turned = next((at for at in reading.modals if at > begin and at + 1 in named), None)
        if turned is not None:
            return turned, turned  # “only after X has left, Y said, would Z talk”
    modal = next((at for at in reading.modals if begin < at < end), None) if kind == "only" else None
    if modal is not None and lower[modal - 1] not in _SUBJECTS:
        return modal, modal
    return None if stop is None else (stop, stop + 1)


def _opens_clause(lower: list[str], at: int, stance_at: dict[int, Mark]) -> bool:
    """Whether a “that” opens a clause; in “dropped that refusal”, “turned that down”, “after that” it points."""
    before, after = lower[at - 1], lower[at + 1] if at + 1 < len(lower) else "."
    if (
        before in _BEFORE_POINTER
        or not (after[0].isalnum() or after in _DASHES or after in '“"‘')
        or after in PARTICLES
        or (after in _TIMES and at + 2 < len(lower) and lower[at + 2] not in MODALS | HELPING)
    ):
        return False  # “in Goma that night”
    if lower[at - 2 : at - 1] == ["to"] and before not in _TAKES_A_CLAUSE and at - 1 not in stance_at:
        return False  # “to impose that text”
    mark = stance_at.get(at - 1)
    return not (mark and mark.row["part"] == "v" and mark.value in ("reject", "concede"))


def _contact_clause(lower: list[str], at: int, claims: set[int], actor_at: set[int]) -> int:
    """The first word of “…, something the group has ruled out”, “…, a demand it rejects”; 0 where none begins."""
    article = lower[at + 1 : at + 2] in (["a"], ["an"])
    noun = at + 1 + article
    if noun in claims and not article and lower[noun].endswith("s") and noun + 3 < len(lower):
        held = lower[noun + 2] in HELPING or lower[noun + 2].endswith("ed")
        return noun + 1 if noun + 1 in actor_at and held else 0  # “…, conditions Israel has rejected”
    if noun + 2 >= len(lower) or not (lower[noun] in _SUMS_UP or (article and (noun in claims or noun in actor_at))):
        return 0
    begin = noun + 1 + (lower[noun + 1] in ("that", "which"))
    subject = lower[begin] in _SUBJECTS or begin in claims or begin in actor_at or lower[begin] == "both"
    return begin if subject or (begin + 1 < len(lower) and lower[begin + 1] in HELPING) else 0


def _no_clause(lower: list[str], at: int) -> bool:
    """Whether an “as” opens no clause: “as well”, “as long”, “set a truce as its condition”."""
    around = lower[max(0, at - 2) : at + 4]
    if "possible" in around and around.count("as") == 2:
        return True  # “as quickly as possible”
    planned = "".join(lower[at + 1 : at + 2]).endswith("ed") and not "".join(lower[at + 2 : at + 3]).isalpha()
    if planned:
        return True  # “begin as planned, with …”
    near = lower[at - 1] in _AS_WORDS or bool(_AS_WORDS & set(lower[at + 1 : at + 2]))
    if lower[at - 1] in _ACTING or lower[at + 2 : at + 3] == ["own"]:
        return True  # “acted as go-between”, “will be treated as a party”
    return near or not _SET_AS.isdisjoint(lower[max(0, at - 8) : at])


def _speech_cuts(reading: Reading, cuts: dict[int, tuple[str, int]], stance_at: dict[int, Mark]) -> set[int]:
    """Cut speakers and their verbs out, but leave in a verb that is itself a stance (demanded, vowed)."""
    lower = reading.words.lower
    taken: set[int] = set()
    seen: set[Span] = set()
    within = {at for mark in stance_at.values() for at in range(mark.first, mark.last)}
    for speaker, verb, scope, kind in reading.says:
        if kind == "cue":
            continue  # “Kyiv showed no fear”: nobody is cited
        first, last = reading.at(min(speaker.start, verb.start)), reading.at(max(speaker.end, verb.end))
        if first == last:
            continue
        if speaker in seen:  # the speaker of the saying before: only this verb is cut out
            first = reading.at(verb.start)
        if reading.at(verb.start) - reading.at(speaker.end) > 2 and speaker.end < verb.start:
            first = reading.at(verb.start)  # “X rejected the plan and said …”: what stands between is read
        seen.add(speaker)
        begin, verb_at = reading.at(scope.start), reading.at(verb.start)
        suggested = lower[verb_at].startswith("suggest") and not (MODALS | HELPING).isdisjoint(lower[last : last + 7])
        if verb_at in within and scope.start >= verb.end and not (suggested and lower[last : last + 1] != ["that"]):
            aside = next((at for at in range(first, verb_at) if lower[at] in _RELATIVE), None)
            if cuts.get(first - 1, ("", 0))[1] != first:  # “…, X said when it vowed to …”: opened by “when”
                cuts.setdefault(first, ("new", first))
            taken.update(range(first, last))
            if aside is not None:  # “China, which brokered the truce, urged both sides to …”
                cuts[aside], cuts[verb_at] = (lower[aside], aside + 1), ("and", verb_at)
            continue
        cuts[first] = ("skip", first)
        for at in range(first, last):
            if lower[at] in ("which", "who", "whose"):
                cuts[at] = (lower[at], at + 1)
                taken.difference_update(range(at, last))
                if at < verb_at < last:
                    cuts[verb_at] = ("skip", verb_at)
                if at < last < len(lower) and begin >= last:
                    cuts[last] = ("said", last)
                break
        after = max(last, begin) if scope.start >= verb.end else last
        if lower[verb_at] in _TELLING and lower[after - 1] != "that":
            outlet = next((one.last for one in reading.actors if one.row["kind"] == "media" and one.first == after), 0)
            more = not outlet or not PREPOSITIONS.isdisjoint(lower[outlet : outlet + 1])  # “told Reuters in Doha it …”
            after = _past_listener(reading, after) if more else outlet
        if after < len(lower):
            since = scope.start < verb.end and _tells_when(lower, after)
            cuts[after] = (lower[after], after + 1) if since else ("said", after)
        taken.update(at for at in range(first, after) if at not in cuts)
    return taken


def _tells_when(lower: list[str], at: int) -> bool:
    """Whether the words after an attribution tell when it was made: “…, China said after it hosted talks”."""
    return lower[at] in SINCE and lower[at + 1 : at + 2] in (["it"], ["they"], ["he"], ["she"])


def _past_listener(reading: Reading, at: int) -> int:
    """Where what is told begins after the one who is told: “told mediators from Qatar it could …”."""
    lower = reading.words.lower
    named = {mark.first: mark.last for mark in reading.actors}
    for near in range(at + 1, min(at + 9, len(lower) - 1)):
        if lower[near] in _NOT_A_LISTENER:
            break
        pronoun = lower[near] in PRONOUNS or lower[near] == "there"
        verb = near + 1 if pronoun else named.get(near, 0) if near > at + 1 else 0
        if verb and not (MODALS | HELPING).isdisjoint(lower[verb : verb + 1]):
            return near
    return at


def _spaced(reading: Reading, at: int) -> bool:
    """Whether a dash stands between spaces (or is a long one, which needs none)."""
    before = reading.text[max(0, reading.words.starts[at] - 1)].isspace()
    return before or reading.words.lower[at] == "—"


def _after_adverbs(lower: list[str], at: int) -> int:
    """The next word that is no adverb or auxiliary, at most four on, or past “for the first time”."""
    for _ in range(4):
        if lower[at : at + 4] == ["for", "the", "first", "time"]:
            at += 4
        if at < len(lower) and (lower[at] in _SKIP or lower[at].endswith("ly")):
            at += 1
        else:
            break
    return at


def _goes_with_infinitive(lower: list[str], at: int) -> bool:
    """Whether a bare verb goes on with “to …”: “(despite efforts) to stop the fighting and accept a truce”."""
    begin = max(0, at - 8)
    to = next((near for near in range(at - 3, begin, -1) if lower[near] == "to"), None)
    return to is not None and not {"despite", "amid"}.isdisjoint(lower[max(0, to - 6) : to])


def _opens_predicate(reading: Reading, at: int, stance_at: dict[int, Mark]) -> bool:
    """Whether a coordinated predicate begins here: a modal, or a stance verb in a finite form or -ing."""
    lower = reading.words.lower
    if lower[at] in MODALS or lower[at] in DUTY:
        return True
    past = lower[at].endswith("ed") and len(lower[at]) > 4 and lower[at - 1] in ("and", "but")
    if past and at + 1 < len(lower) and lower[at + 1] in _AFTER_VERB:
        return True
    mark = stance_at.get(at)
    if mark and lower[at] == mark.row["term"].split()[0] and _goes_with_infinitive(lower, at):
        return False
    if lower[at + 1 : at + 2] == ["of"] or (lower[at - 1] == "mutually" and lower[at] == "agreed"):
        return False
    finite = lower[at].endswith(_FINITE_ENDS) or lower[at] == "came"
    return bool(mark and mark.row["part"] in ("v", "x") and finite)


ASIDE_VERBS = wordset("expected due scheduled set accused believed")  # “X, expected to meet Y on Monday, has …”
RESUMED = ASIDE_VERBS | wordset("called accused described condemned welcomed announced blamed")
_RESUMING = wordset("repeated reiterated renewed restated repeats reiterates renews")
_TIME_BEFORE = wordset(  # “Days before the vote, X offered …”: what stands before an opening condition
    "minutes hours days weeks months a an two three four five few just shortly hour day week month only even late",
    "early moments",
)
_TIMES = wordset("day night morning evening afternoon week weekend month year same")
_FINITE_ENDS = ("ed", "s", "ing", "ght", "w", "k", "t", "wn", "en")
_AFTER_VERB = wordset("the a an its their that to for on in it his her all any no another both them him")
_SUBJECTS = wordset("it they he she we i the its their there")


def _predicate_before(reading: Reading, first: int, last: int, stance_at: dict[int, Mark]) -> bool:
    """Whether words[first:last] already hold a predicate, so that an “and” after it can open a new clause."""
    lower = reading.words.lower
    return any(
        lower[at] in MODALS
        or lower[at] in DUTY
        or lower[at] in HELPING
        or (at in stance_at and stance_at[at].value != "SAY")
        for at in range(first, last)
    )


_AFTER_THERE = wordset("can could will would is was may might must cannot can't won't wouldn't")
_RELATIVE = frozenset({"which", "who", "whose"})
SINCE = frozenset({"after", "when", "while", "before"})
_TELLING = wordset("told tell tells telling informed inform informs assured assure assures notified reminded")
_NOT_A_LISTENER = wordset("that to , : ; of about “ ”") | MODALS
PRONOUNS = wordset("it they he she we")
_SUMS_UP = wordset(
    "offer proposal plan demand condition request call",
    "something step steps move idea option outcome scenario concession term terms language wording prospect",
)
_ACTING = wordset("act acts acted acting serve serves served serving treated")
HELPING = wordset("is are was were has have had")
PREPOSITIONS = wordset("in of to with for on at from by near")


def _has_modal(reading: Reading, at: int) -> bool:
    """Whether the phrase that begins here has a modal of its own: “and its leadership may still …”."""
    lower = reading.words.lower
    return lower[at] in ("its", "their") and any(at + 1 < near < at + 7 for near in reading.modals)


def _predicate_near(reading: Reading, at: int, stance_at: dict[int, Mark]) -> bool:
    """Whether a stance verb or modal follows within five words, no preposition between."""
    lower = reading.words.lower
    for near in range(at + 1, min(at + 6, len(lower))):
        if lower[near] in MODALS or lower[near] in DUTY or (near in stance_at and stance_at[near].row["part"] == "v"):
            return True
        if lower[near] in PREPOSITIONS or lower[near] == ",":
            return False
    return False
