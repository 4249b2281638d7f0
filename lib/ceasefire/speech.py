"""Who says what within a sentence: speaker, verb and the stretch the saying covers.

Everything is offsets into the article's text. The work per speech verb is bounded by fixed
windows, so a text of any kind takes time in proportion to its length.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ceasefire.codebook import Codebook, load_codebook, roles
from ceasefire.text import Span

_LEFT, _RIGHT = 260, 220  # how far a speaker may stand from its verb, in characters
_MANY = 12  # a sentence with more speech verbs than this is a list or noise: the rest is not read


class Saying(NamedTuple):
    """One attribution: the speaker as printed, its verb, and what it covers."""

    speaker: Span
    verb: Span
    scope: Span
    kind: str


@functools.cache
def speech_pattern(codebook: Codebook) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern for all speech verbs of the codebook, grouped by first letter, and each term's kind."""
    kinds = {term: row["kind"] for term, row in codebook.phrases("speech_verbs").items()}
    return re.compile(rf"(?<![\w-])(?:{grouped(kinds)})(?![\w-])"), kinds


@functools.cache
def speech_starts(codebook: Codebook) -> frozenset[str]:
    """The first words of all speech verbs."""
    return frozenset(term.partition(" ")[0] for term in codebook.phrases("speech_verbs"))


@functools.cache
def speech_words(codebook: Codebook) -> frozenset[str]:
    """The longest word of each speech verb: a sentence without any of them cites nobody."""
    return frozenset(max(term.split(), key=len) for term in codebook.phrases("speech_verbs"))


def grouped(terms: Iterable[str], flags: str = "") -> str:
    """An alternation of literal terms, longest first, grouped by first letter (either case) so that it fails fast.

    `flags` hold for the letters after the first: "i" for either case.
    """
    by_letter: dict[str, list[str]] = {}
    for term in sorted(set(terms), key=lambda term: (-len(term), term)):
        by_letter.setdefault(term[0], []).append(re.escape(term[1:]).replace(r"\ ", r"\s"))
    heads = sorted(by_letter.items())
    return "|".join(f"[{letter}{letter.upper()}](?{flags}:{'|'.join(rest)})" for letter, rest in heads)


# Words between a subject and its verb, read from the verb leftwards.
_BETWEEN_WORDS = """
    has have had is are was were be been being will would could may might did does do also later previously
    earlier since then now again once already still just even both itself himself herself themselves repeatedly
    first not never further too only yesterday today tonight monday tuesday wednesday thursday friday saturday
    sunday on late early in turn meanwhile however though nevertheless nonetheless to no longer long
"""
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
# A new clause begins with one of these: the subject cannot reach across it.
_OPENER_WORDS = """
    but while whereas although though because that than when whenever where if unless until whether which who whom whose
    how why what before after since as so yet amid despite nor except including even and
"""
_OPENER = re.compile(rf"(?<![\w-])(?:{grouped(_OPENER_WORDS.split(), 'i')})(?![\w-])")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|runs?|holds?|heads?|leads?|led|met|took|sent|gave|went|came|saw|won|lost|spoke|began|brought|fell|fled|stood|\w{3,}ed)\b"
)
_LEADING = re.compile(
    r"(?:In|On|At|During|After|Before|Despite|By|For|From|Following|Under|Amid|With|with|Late|Early|Earlier|Since|Speaking|Asked|Meanwhile|Separately"
    r"|Also|Still|Later|Then|Now|Yet|Instead|Nevertheless|However|Additionally|Moreover|Meantime|Today|Yesterday|But|And|So|Only"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_LEADING_AGAIN = re.compile(rf"(?:{_LEADING.pattern}|(?:late|early|earlier|later|on|in|at|during)\b)")  # after “but”
_NP_START = re.compile(
    r"(?:(?<=\s)|^)(?:(?:the|a|an|one|another|two|three|several|some|both|its|his|her|their|this|that|senior|top|unnamed|local"
    r"|foreign|security)\s+\S|[A-ZÀ-ÞŁŞŽ])"
)
# What ends a speaker that follows its verb.
_AFTER_END = re.compile(
    r"[.;:!?\"”“()\[\]\n—–]\s?|,|\s-\s|(?<![\w-])(?:who|which|that|when|while|but|as|after|before|during|because|if|told|said|says|has|had"
    r"|have|is|are|was|were|will|would|earlier|late|yesterday|today|tonight|last|since|where|there|whose|amid|adding|showed|show|shows|citing"
    r"|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on\s(?:state|public|social|Twitter|Telegram|X\b)"
    r"|in\s(?:an?|his|her|their|its)\s(?:\w+\s){0,2}(?:statement|interview|post|speech|message|briefing|address|letter|report|video|broadcast|conference|update|tweet)"
    r"|at\s(?:a|the)\s(?:\w+\s)?(?:briefing|conference|meeting|summit|rally|funeral))(?![\w-])",
)
# Speech verbs that are as often nouns or passives: not speech after these words.
_NOUNISH = frozenset(
    "report reports demands list lists count counts estimate estimates records fear fears hopes notes claims documents"
    " put states show shows reported claimed believed announced demanded agreed estimated urged verified recorded"
    " registered documented counted say feared signalled suggested".split()
)
_BE = "is are was were be been being"
_NO_VERB_AFTER = f"""
    {_BE} the a an its his her their our these those of to from by with for on in amid two three several many core key
    main own no any all some other new earlier media news official united can not
    full complete final latest updated long
"""
_NOT_SPEECH_AFTER = re.compile(rf"(?:\b(?:{grouped(_NO_VERB_AFTER.split(), 'i')})|[’']s?|s’)\s$", re.IGNORECASE)
_CAN_SPEAK = (" official", " media", " news")  # “official claims” are nouns, but “an official claimed”
_NOUN_ENDS = frozenset(".,;)")
_NOUN_GOES_ON = re.compile(
    r" (?:as|\w{2,}ed|to|have|must|should|will|would|can)\b"
)  # “African states agreed”, “land it claims as its own”
_PASSIVE_ENDS = (*_BE.split(), "ly")  # a look at the last letters spares most words the search
_PASSIVE = re.compile(rf"\b(?:{grouped([*_BE.split(), 'widely'], 'i')})\s(?:\w+ly\s)?$", re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|U\.S|U\.N|U\.K|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Rev|Sen|Rep|Gov|St|Prof)$"
)
_APPOSITION = re.compile(
    r",\s(?:(?:an?|the|who|which|whose|its|his|her|their|head|chief|leader|spokes\w+|minister|director|deputy)\s|[A-Z])"
)
# After a verb, what is not yet what was said: place, time, occasion, listener.
_ASIDE = re.compile(
    r"(?:\s*(?:,\s*)?(?:(?:on|late|early|earlier|in|at|during|to|over|after|through|via|from|last|this)\s[^.,;:“”\"()]{1,60}|yesterday|today|tonight"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|again|later|separately|afterwards?|\w+ly|too|as well))?"
)
# “, and the rebels must …” goes on with what was said
_AND_MUST = (
    r",\s(?:and|but)\s(?:the\s|its\s|their\s)?(?:[\w’'-]+\s){1,4}?"
    r"(?:must|should|will|would|cannot|ha(?:s|d|ve)\sto|needs?\sto)\b"
)
_GOES_ON = re.compile(rf",\s(?!(?:and|but|while|as|after|when|before|which|who|adding|a|the)\b)[a-z]|{_AND_MUST}")
_DAY = re.compile(
    r"(?:(?:on|late|early|last|this|earlier|in|at|to|later)\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)"
)
_GOING_ON = frozenset(
    {"said", "says", "added", "adds", "told", "noted", "stressed", "pointed out", "warned", "reiterated"}
)
_DAY_ASIDE = re.compile(
    r"\s(?:(?:late |early )?on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday"
    r"|today)\s(?:that\s)?(?=[a-zA-Z“\"])"
    r"(?!(?:in|at|after|during|and|but|as|by|to|from|night|morning|evening|afternoon|he|with|before)\b)"
)  # said on Wednesday there would …
_DAY_HE = re.compile(
    r"\s(?:(?:late |early )?on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\s"
    r"(?=s?he\s(?:was|is|would|will|had|has|did|does)\b)"
)  # said on Wednesday he would …
_FIRST_VERB = re.compile(
    r"\s(?:\w{3,}ed|has|have|had|did|does|is|was|were|held|told|took|left|met|sent|gave|broke|put|set|cut|made"
    r"|rejects|refuses|wants|demands|insists|denies|opposes|supports|seeks|backs|accepts|blames|accuses|remains)\b"
)
_PER_UNIT = re.compile(r"\s?(?:cent|day|week|month|year|capita|hour|person)")  # per cent, per day
_PUTS_AT = re.compile(r"\s(?:at|as high as|above|near|around)\s")  # puts the toll at
_BARE_AFTER = tuple("should must will would can could may might cannot to not let ’ll".split())
_BARE_VERB = re.compile(rf"\b(?:{'|'.join(_BARE_AFTER)})\s$")  # a verb after these reports no words
_MARK = re.compile(r"[“”\"]")  # quotation marks
_AND_VERB = re.compile(r"\b(?:and|but)\s(?:\w+ly\s|also\s|later\s|has\s|have\s|had\s)?$")  # and later said
_HAS_MODAL = re.compile(r"\s(?:must|should|can|could|will|would|may|might|cannot)\s")
_TO = re.compile(r"\sto\s")  # an infinitive
_RESUMED = re.compile(rf"[^“\"]{{0,80}}[,:]\s[“\"]|{_GOES_ON.pattern}")  # what follows an attribution in mid-clause
_ANY_MARK = re.compile(r"[“\"]")
_LISTENER = re.compile(r"\s[^,.;:“”\"]{2,40}(?=,\s(?!(?:and|but|who|which|adding|a|the)\b)[a-z])")  # he told Reuters, …
_TOLD_THAT = re.compile(
    r"\s(?:(?!,\s(?:while|but|and|which|who|as)\b)[^.;“”\"]){1,90}?(?:\sthat\s|[:,]\s(?=[“\"])|\s(?=[“\"]))"
)  # told Y that …
_TOLD_CLAUSE = re.compile(
    r"\s(?:the\s|a\s)?\S+(?:\s[A-Z]\S+|\sreporters|\smediators|\sofficials|\slawmakers|\snews \w+)?"
    r"(?:\sin\s[A-Z]\w+)?(?:\s(?:on\s)?(?:late\s|early\s)?\w+day|\s(?:last|this)\s[a-z]+|\syesterday)?\s(?=(?:the|a|it|s?he|they|his|its|there|no)\b)"
)  # told Y it would
_THAT = re.compile(r"\s*(?:that\b|:)\s*")  # that, or a colon
_LATE_THAT = re.compile(
    r"(?:(?!,\s(?:\w+ing|th?ough|although|while|which|who|but|as)\b)[^.;“”\"()]){0,90}?\sthat\s|[^.;“”\"()]{0,70}?[:,]\s(?=[“\"])"
)  # a “that” or a quotation further on
_THEN = re.compile(r"\s?(?:again|later|(?!only\b)\w+ly)\b|:|,\s[“\"]")
_JOINER = re.compile(r"(?:and|but|while|as|after|when|before)\b")
_BEFORE_NOUN = re.compile(r"\b(?:into|an|the|in|within|to|its|their|from|of)\s$")
_TOLD_OF = re.compile(r"\b(?:to|on|about|denied|dismissed|confirmed|rejected|cited|citing|denying)\s(?:[a-z]+\s){0,2}$")
_BEFORE_ALLEGED = re.compile(r"\b(?:for|of|over|the|its|an|their|by|into|about|against|on)\s$")
_BROADCAST = re.compile(r"\b(?:speech|message|video|interview|address|statement|audio|broadcast|remarks)\s$")
_HOLDS = re.compile(r"\b(?:stood|stands|holds|would|will|wants|wanted|was|were|had|has)\b")  # no speaker, but a clause
_COMMA_JOINER = re.compile(r",\s(?:after|when|before|while|as)\s[a-z]")
_BEGINS = re.compile(r"\s*(?:the|a|an|there|no|it|they|its|[A-Z0-9“\"])")  # what can begin a clause
_ABBREVIATED_NAME = re.compile(
    r"\s\([A-Z][\w.-]{1,12}\)(?=,?\s(?:has |have |had |also |later )?$)"
)  # … Forces (RSF) said
_DATELINE = re.compile(r"[A-Z][A-Z .'’/-]{2,}(?:[,(\s].{0,60})?[)—–-]$")  # GOMA, Congo (AP) —
_STATE_WORDS = frozenset({"government", "army", "military", "movement", "rebels", "authorities", "forces", "junta"})
_BARE_NAME = re.compile(r"(?:^|[,\s-]\s?)((?:[Tt]he )?[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){0,3})$")
_COMMA = re.compile(r",(?!\d)")  # not one inside a number
_NO_NAME = re.compile(
    r"(?:an?|the|who|which|whose|in|of|and|its|his|her|their|where)\s|[a-z]"
)  # what an apposition begins with
_PHRASE = re.compile(
    r"[A-ZÀ-ÞŁŞŽ]|(?:the|an?|one|two|three|another|several|some|its|his|her|their|he|she|it|they|[a-z]+)\b"
)  # what a speaker begins with
_TO_LAST_EDGE = re.compile(
    r".*(?:[“”\";:()\[\]—–\n!?]|\s-{1,2}\s)", re.DOTALL
)  # up to the last mark that no subject reaches across
_KIN = frozenset(
    {"son", "sons", "daughter", "daughters", "husband", "wife", "brother", "sister", "father", "mother", "parents"}
    | {"children", "child", "relatives", "relative", "family", "cousin", "uncle", "aunt", "nephew", "niece", "grandson"}
)  # “X, whose son is held, said”: X speaks
# “(had told) Biden he would welcome an extension already agreed”: no speaker, but words with a verb of their own.
_CLAUSE_INSIDE = re.compile(r"\w (?:he|she|it|they) (?:would|will|had|has|was|is|could|were|are)\b")
_OWN_PRONOUNS = frozenset({"he", "she", "they", "it", "we"})
_NOT_BEFORE_SUBJECT = frozenset({"to", "of", "with", "on", "by", "for", "in", "from", "about"})
_ASIDE_PIECE = re.compile(
    r"\s(?:in|on|at|during|after|speaking|via|through)\s(?!the\s\w+\s\w)"
)  # “X, in a statement, said”
_RELATIVE = re.compile(r"\s*(?:which|who|whose)\s")
_SAID_OF_IT = r"(?:an?\s(?:accusation|charge|claim|allegation|assertion|suggestion|report|figure|view)|something)"
# “a demand the group (says it …)”, “an accusation Islamabad (denies)”
_CONTACT = re.compile(rf"(?:an?\s\w+|something)\s(?=(?:the|it|they|s?he)\b)|{_SAID_OF_IT}\s(?=[A-Z])")
_CONTACT_BEFORE = re.compile(rf",\s{_SAID_OF_IT}\s$")
_LETTER = re.compile(r"[^\W\d]")
_CLOSING = "”\"»’'"
_BEFORE_INVERTED = frozenset(f",?!—–{_CLOSING}")


def sayings(
    text: str,
    sentence: Span,
    codebook: Codebook | None = None,
    at: Iterable[int] | None = None,
    quoted: list[tuple[int, int]] | None = None,
) -> list[Saying]:
    """The attributions of one sentence, in the order of their verbs; empty when nobody is cited.

    A row gives the speaker phrase as printed (a pronoun stays a pronoun), the verb, the stretch
    it covers and its kind: `said`, `told`, `belief`, `count`, `cue` or `after` ("according to X").
    Who has read the sentence's words gives in `at` where those that can begin a speech verb stand,
    and in `quoted` its quotations.

    >>> text = "About 40 were freed, Hamas said, but Israel says that 38 came home."
    >>> [(text[s.start:s.end], text[c.start:c.end]) for s, v, c, k in sayings(text, Span(0, len(text)))]
    [('Hamas', 'About 40 were freed,'), ('Israel', '38 came home.')]
    """
    codebook = codebook or load_codebook()
    pattern, kinds = speech_pattern(codebook)
    found: list[Saying] = []
    floor = sentence.start
    matches = pattern.finditer(text, sentence.start, sentence.end) if at is None else matches_at(pattern, text, at)
    for number, match in enumerate(matches):
        if number >= _MANY:
            break
        if quoted is None:
            quoted = quoted_spans(text, sentence)
        verb = match.start()
        if quoted and any(start < verb < end for start, end in quoted):
            continue
        if _is_no_speech(text, match) or (match.group() == "citing" and _gives_reason(text, match.end(), codebook)):
            continue
        floor = max([floor, *[end for _, end in quoted if end <= verb]])
        saying = _saying(text, sentence, match, kinds[" ".join(match.group().lower().split())], floor, found)
        if saying and not _CLAUSE_INSIDE.search(text, *saying.speaker):
            found.append(saying)
            floor = max(floor, saying.verb.end)
    return _bounded(text, found)


def matches_at(pattern: re.Pattern[str], text: str, at: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches that begin at these places, none inside the one before."""
    end = 0
    for start in at:
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            yield match


def _is_no_speech(text: str, match: re.Match[str]) -> bool:
    """Whether this word is no verb of speech here: the United States, two reports, is believed to, per cent."""
    word, end = match.group().lower(), match.end()
    before, after = text[max(0, match.start() - 24) : match.start()], text[end : end + 12]
    if word in ("went on", "continued") and not (after.startswith(",") and "," in before):
        return before.rstrip()[-1:] not in _CLOSING and after[:3] not in (": “", ': "', ", “", ', "')
    if word.startswith("recall") and after.startswith((" its ", " their ", " his ", " her ")):
        return True  # “recalled its ambassador”
    if word == "adding" and before.rstrip()[-1:] not in (",", ";", "—", "–", "-", *_CLOSING):
        return True  # “stopped adding conditions”
    if word == "answered" and after.startswith((" the ", " a ", " with ", " its ")):
        return before.rstrip()[-1:] not in _CLOSING
    if word == "saying" and before.endswith("short of "):
        return True  # “it stopped short of saying that …”
    if word == "agreed" and (_BEFORE_NOUN.search(before) or after.startswith((" over ", " with "))):
        return True  # “into agreed zones”, “agreed over a swap”
    if word in ("responded", "replied") and after.startswith((" to the ", " to a ", " to its ", " to an ")):
        return True  # “responded to the proposal”
    if word == "alleged" and _BEFORE_ALLEGED.search(before):
        return True  # “for alleged war crimes”
    if word == "demands" and after.startswith(":"):
        return True  # “had not answered two demands: …”
    if word == "recorded" and _BROADCAST.search(before):
        return True  # “in a speech recorded in advance”
    if word == "admitted" and after.startswith(" to "):
        return True  # “want their fighters admitted to the police”
    if word == "per":
        return bool(_PER_UNIT.match(after))
    if word in ("put", "puts", "putting"):
        return not _PUTS_AT.search(text[end : end + 110].partition(".")[0] + " ") or bool(
            _NOT_SPEECH_AFTER.search(before)
        )
    last = before.rstrip().lower()
    if word != "added" and last.endswith(_BARE_AFTER) and _BARE_VERB.search(before[-9:]):
        return True
    if after.startswith(" by "):
        return True
    if word == "reports" and _TOLD_OF.search(before):
        return True  # “declined to address reports that …”
    if word in _NOUNISH:
        lead = text[max(0, match.start() - 120) : match.start()]
        noun = word[-1] == "s" and after[:1] in _NOUN_ENDS and "," not in lead and not _ANY_MARK.search(lead)
        if word.endswith("ed") and last.endswith(_CAN_SPEAK):
            return bool(_NOUN_GOES_ON.match(after))  # “a Hamas official claimed”
        return noun or bool(_NOUN_GOES_ON.match(after)) or bool(_NOT_SPEECH_AFTER.search(before))
    passive = last.endswith(_PASSIVE_ENDS) and _PASSIVE.search(before)
    return bool(passive) or (word == "said" and after.startswith(" to "))


_HEAD_ENDS = re.compile(r"[^\w\s’'-]|\b(?:of|to|in|by|on|over|from|for|that|about|with|against)\b")


def _gives_reason(text: str, at: int, codebook: Codebook) -> bool:
    """Whether what is cited is why somebody acts, no source: “citing the army's repeated violations of the truce”."""
    phrase = text[at : at + 120]
    end = _HEAD_ENDS.search(phrase)
    head = (phrase[: end.start()] if end else phrase).split()[-1:]
    return bool(head) and head[0].lower() in roles(codebook, "reason")


def quoted_spans(text: str, sentence: Span) -> list[tuple[int, int]]:
    """The stretches of a sentence inside quotation marks, marks included; a quotation may begin before it."""
    start, end = sentence
    farthest = max(0, start - 3000)
    paragraph = max(text.rfind("\n", farthest, start) + 1, farthest)
    so_far = text[paragraph:end]
    if "“" not in so_far and "”" not in so_far and '"' not in so_far:
        return []
    before = text[paragraph:start]
    inside = before.count("“") > before.count("”") or before.count('"') % 2
    opened, spans = start if inside else None, []
    for mark in _MARK.finditer(text, start, end):
        if opened is None and mark.group() != "”":
            opened = mark.start()
        elif opened is not None and mark.group() != "“":
            spans.append((opened, mark.end()))
            opened = None
    if opened is not None:
        spans.append((opened, end))
    return spans


def _saying(text, sentence, match, kind, floor, found) -> Saying | None:
    """The attribution around one speech verb, or None when no speaker stands where it should."""
    verb = Span(match.start(), match.end())
    if kind == "after":
        return _according(text, sentence, verb, floor)
    speaker = subject_before(text, floor, verb.start)
    if not speaker and not found and _AND_VERB.search(text[max(floor, verb.start - 24) : verb.start]):
        speaker = _main_subject(text, sentence, verb)
    if (
        not speaker
        and found
        and text[verb.start : verb.end] in _GOING_ON
        and _AND_VERB.search(text[max(floor, verb.start - 24) : verb.start])
    ):
        return Saying(
            found[-1].speaker,
            verb,
            Span(_content(text, verb.end, sentence.end, kind)[0] or verb.end, sentence.end),
            kind,
        )
    if text[verb.start : verb.end].endswith("ing") and text[max(0, verb.start - 2) : verb.start] == ", ":
        speaker = found[-1].speaker if found else _main_subject(text, sentence, verb) or speaker
        begin = _content(text, verb.end, sentence.end, kind)[0]
        return Saying(speaker, verb, Span(begin or verb.end, sentence.end), kind) if speaker else None
    content, rest = _content(text, verb.end, sentence.end, kind)
    lead = _content_before(text, sentence.start, speaker.start if speaker else verb.start)
    aside = speaker and kind == "told" and text[max(0, speaker.start - 2) : speaker.start] == ", "
    if aside and (listener := _LISTENER.match(text, verb.end)):
        verb = Span(verb.start, listener.end())
    if _parenthetical(text, speaker, verb) or _after_condition(text, sentence, speaker, verb):
        return Saying(speaker, verb, Span(sentence.start, sentence.end), kind)
    if kind != "told" and not text[verb.start : verb.end].endswith("ing") and _inverted(text, verb, floor):
        after = phrase_after(text, verb.end, sentence.end)
        if (
            after
            and not (speaker and _HOLDS.search(text, *after))
            and _is_inverted_speaker(text, speaker, verb, after, lead)
            and (not speaker or text[after.end : after.end + 1] in ("", ".", ",", "\n", ";"))
        ):
            end = sentence.end if _resumes(text, after.end, sentence.end) else verb.start
            return Saying(after, verb, Span(sentence.start, end), kind)
    if not speaker:
        return None
    quoted = bool(lead) and text[lead.start : lead.end].rstrip()[-1:] in '”"»'
    if lead and not quoted and rest and text[content - 1 : content + 1] in (" “", ' "') and _is_clause(text, lead):
        return Saying(speaker, verb, Span(lead.start, sentence.end), kind) if speaker else None
    if content is not None and (rest or not lead) and not quoted:
        return Saying(speaker, verb, Span(content, sentence.end), kind)
    if lead and _CONTACT_BEFORE.search(text, max(lead.start, speaker.start - 24), speaker.start):
        return Saying(speaker, verb, Span(speaker.start, verb.end), kind)  # “…, a claim the army denies”: not all of it
    if lead:
        start = max([lead.start, *(one.scope.end for one in found if one.verb.start > one.scope.start)])
        end = sentence.end if _resumes(text, verb.end, sentence.end) else speaker.start
        return Saying(speaker, verb, Span(min(start, speaker.start), end), kind)
    return Saying(speaker, verb, Span(verb.end, sentence.end), kind)


def _main_subject(text: str, sentence: Span, verb: Span) -> Span | None:
    """The subject of the clause that a “, saying …” belongs to: what it opens with, up to its first verb."""
    begin = max(sentence.start, text.rfind(";", sentence.start, verb.start) + 1)
    first = _FIRST_VERB.search(text, begin, min(verb.start, begin + _LEFT))
    return subject_before(text, begin, first.start() + 1) if first else None


def _parenthetical(text: str, speaker: Span | None, verb: Span) -> bool:
    """Whether the attribution stands in mid-clause between commas: “Hamas, he said, should …”."""
    if not speaker or text[max(0, speaker.start - 2) : speaker.start] != ", ":
        return False
    return bool(_GOES_ON.match(text, verb.end))


_SUBORDINATE = re.compile(r"[\"“]?(?:Once|If|When|Until|Unless|As soon as|As long as|Should|Even if)\s")


def _after_condition(text: str, sentence: Span, speaker: Span | None, verb: Span) -> bool:
    """“Once the truce starts, he said, Israel will …”: what was said goes on, whatever word it goes on with."""
    if not speaker or text[max(0, speaker.start - 2) : speaker.start] != ", " or text[verb.end : verb.end + 2] != ", ":
        return False
    return bool(_SUBORDINATE.match(text, sentence.start)) and "," not in text[sentence.start : speaker.start - 2]


def _inverted(text: str, verb: Span, floor: int) -> bool:
    """Whether the verb follows what was said directly: “…,” said X; …, said X."""
    before = text[max(floor - 2, verb.start - 3, 0) : verb.start].rstrip()
    return before[-1:] in _BEFORE_INVERTED


_RELATIVE_ASIDE = re.compile(r",\s(?:who|which|whose)\b")
_ACTS = re.compile(r"^\S+\s(?:\S+\s)?[a-z]+ed\s")  # “(said) Armenia wanted …”


def _is_inverted_speaker(text: str, speaker: Span | None, verb: Span, after: Span, lead: Span | None) -> bool:
    """Whether the phrase after the verb can be its speaker: no day, no object with a verb of its own."""
    phrase = text[after.start : after.end]
    if _HAS_MODAL.search(phrase) or _DAY.match(phrase) or _TO.search(phrase.partition(",")[0]):
        return False
    plain = text[max(0, verb.start - 2) : verb.start].strip() == ","
    if not (plain and speaker and not lead):
        return True
    before = text[speaker.start : verb.start - 2]
    if text[verb.start : verb.end][:3] != "sai":
        return "," not in before  # “Egypt, whose crossing was seized, demanded a withdrawal”
    return not (_RELATIVE_ASIDE.search(before) and _ACTS.search(phrase.partition(",")[0]))


def _resumes(text: str, at: int, end: int) -> bool:
    """Whether what was said goes on after an attribution in its middle: …,” he said, “…; Israel, he said, must …"""
    rest = text[at : min(end, at + 120)]
    return bool(_RESUMED.match(rest))


def _content_before(text: str, start: int, end: int) -> Span | None:
    """What the sentence says before the speaker, when that can be what was said; None for an opening phrase."""
    lead = text[start:end].strip()
    if _DATELINE.match(lead):
        return None
    if not lead or lead[-1] not in ",”\"»’'?!—–)" or (len(lead.split()) < 4 and lead[-1] == ","):
        return None
    if (
        _LEADING.match(lead)
        and lead[-1] == ","
        and lead.count(",") == 1
        and not _ANY_MARK.search(lead)
        and len(lead) < 45
    ):
        return None
    return Span(start, end)


def _is_clause(text: str, lead: Span) -> bool:
    """Whether what stands before the speaker is a statement of its own: “The port will open, the mayor vowed, “…””."""
    opening = _LEADING.match(text, lead.start)
    return not opening and bool(_HAS_MODAL.search(text, lead.start, lead.end))


def _content(text: str, at: int, end: int, kind: str) -> tuple[int | None, bool]:
    """Where what was said begins after a verb, and whether there is any."""
    rest = text[at : min(end, at + 400)]
    if kind == "told":
        told, clause = _TOLD_THAT.match(rest), _TOLD_CLAUSE.match(rest)
        if told and not (clause and clause.end() + 12 < told.end()):
            return at + told.end(), True
        return (at + clause.end(), True) if clause else (at, False)
    if day := _DAY_ASIDE.match(rest) or _DAY_HE.match(rest):
        return at + day.end(), True
    if that := _THAT.match(rest):
        return at + that.end(), True
    if (_DAY.match(rest.lstrip()) or _THEN.match(rest)) and (that := _LATE_THAT.match(rest)):
        return at + that.end(), True
    if _COMMA_JOINER.match(rest):
        return at, False  # “X will reopen it, the ministry said, after troops had …”
    aside = _ASIDE.match(rest)
    tail = rest[aside.end() :].lstrip()
    if not tail or tail[0] in ".;,”)—–!?":
        return at, False
    if _JOINER.match(tail):
        return at, False
    if aside.end() and _BEGINS.match(rest):
        return at, True
    return at + (len(rest) - len(rest.lstrip())), True


def _according(text: str, sentence: Span, verb: Span, floor: int) -> Saying | None:
    """“According to X”: the speaker follows; a leading one covers what follows, any other the sentence so far."""
    speaker = phrase_after(text, verb.end, sentence.end)
    if not speaker:
        return None
    if not text[sentence.start : verb.start].strip(' (“"—–-'):
        return Saying(speaker, verb, Span(min(sentence.end, speaker.end + 1), sentence.end), "after")
    end = sentence.end if _GOES_ON.match(text, speaker.end) else verb.start
    return Saying(speaker, verb, Span(sentence.start, end), "after")


def subject_before(text: str, floor: int, verb: int) -> Span | None:
    """The noun phrase that is the subject of the verb at `verb`, not reaching left of `floor`; None when there is none.

    >>> text = "In Beirut, Osama Hamdan, a Hamas official, later said no."
    >>> text[slice(*subject_before(text, 0, text.index("said")))]
    'Osama Hamdan, a Hamas official'
    """
    if aside := _ABBREVIATED_NAME.search(text, max(floor, verb - 24), verb):
        found = subject_before(text, floor, aside.start())
        return Span(found.start, aside.end()) if found and found.end == aside.start() else found
    if text[verb - 2 : verb] == ", " and (aside := _ANONYMOUSLY.search(text, max(floor, verb - 400), verb)):
        return subject_before(text, floor, aside.start())
    low = max(floor, verb - _LEFT)
    left = text[low:verb]
    if edge := _TO_LAST_EDGE.match(left):
        low, left = low + edge.end(), left[edge.end() :]
    end = _strip_between(left)
    left = left[:end]
    last = left.rsplit(None, 2)[-2:]  # “Before he met the envoy on Friday he had demanded …”
    if len(last) == 2 and last[1] in _OWN_PRONOUNS and last[0] not in _NOT_BEFORE_SUBJECT:
        return Span(low + end - len(last[1]), low + end)
    pieces = _comma_pieces(left)
    if not pieces:
        return None
    if len(pieces) > 1 and not left[pieces[-1][0] : pieces[-1][1]].strip():
        return _with_apposition(left, pieces[:-1], low, closed=True)
    if len(pieces) > 1 and _ASIDE_PIECE.match(left, pieces[-1][0]):
        return _with_apposition(left, pieces[:-1], low)
    aside = _RELATIVE.match(left, pieces[-1][0]) or _DOING.match(left, pieces[-1][0])
    if len(pieces) > 1 and aside and "," in text[low + end : verb]:
        return _with_apposition(left, pieces, low)
    start, stop = _head_phrase(left, *pieces[-1])
    if start == pieces[-1][0] and " and " in left[start:stop]:
        start = _first_of_list(left, pieces, start)
    return _span(text, low + start, low + stop)


def _first_of_list(left: str, pieces: list[tuple[int, int]], start: int) -> int:
    """Where the names of a list begin: “Egypt, Qatar and the UN”; `start` where the last piece stands alone."""
    for begin, end in reversed(pieces[:-1]):
        name = _BARE_NAME.search(left, begin, end)
        if not name or _LEADING.match(name.group(1)):
            break
        start = name.start(1)
    return start


def _strip_between(left: str) -> int:
    """Where the subject ends: auxiliaries, adverbs and days between it and its verb are left out."""
    end = len(left.rstrip())
    while end:
        word = left[:end].rsplit(None, 1)[-1] if left[:end].strip() else ""
        bare = word.strip(",").lower()
        if not bare or not (
            bare in _BETWEEN or (bare.endswith("ly") and bare not in ("family", "italy", "july", "assembly", "ally"))
        ):
            break
        if word.endswith(",") and bare not in _BETWEEN:
            break
        end = len(left[: end - len(word)].rstrip())
    return end


def _comma_pieces(left: str) -> list[tuple[int, int]]:
    """The stretches between commas (commas inside numbers do not count)."""
    if "," not in left:
        return [(0, len(left))]
    pieces, start = [], 0
    for comma in _COMMA.finditer(left):
        pieces.append((start, comma.start()))
        start = comma.end()
    return [*pieces, (start, len(left))]


# “An official, speaking on condition of anonymity because he was not authorised to talk, said”
_ANONYMOUSLY = re.compile(
    r",\s(?:(?:who\s)?(?:was\s|were\s)?(?:speaking|spoke|talking|briefed|insisted|requested|requesting|asked)|familiar|on\scondition"
    r"|granted|(?:who\s(?:was|were)\s)?not\sauthori[sz]ed|who\s(?:was|were)n[’']t\sauthori[sz]ed)\b[^.;“”\"]{0,300}?,\s$"
)
_TO_DO = re.compile(r"\sto\s[a-z]+\s")
_DOING = re.compile(r"\s*[a-z]+ing\s")  # “Netanyahu, addressing officers on Thursday, said”
_JOINED = ("But ", "And ", "Yet ")


_VERB_INSIDE = re.compile(
    r"\b(?:would|will|has|had|have|is|are|was|were|could|can|may|might|must|should|did|does|do)\b"
)


def _opens_clause(piece: str) -> bool:
    """Whether what follows a “But” is a phrase before the subject, or a clause of its own, and no name."""
    return bool(_LEADING_AGAIN.match(piece) or _VERB_INSIDE.search(piece))


_OWN_OFFICE = re.compile(
    r"(?:its|their|his|her)\s(?:[\w-]+\s){0,3}?(?:spokes\w+|leader|negotiator|chief|commander|minister|president|envoy"
    r"|secretary|official|representative|head|chairman|director|deputy|lawyer|adviser)\b"
)


def _with_apposition(left: str, pieces: list[tuple[int, int]], low: int, closed: bool = False) -> Span | None:
    """“Name, a member of the party, said”: the name and what follows it up to the verb, a comma before it or not."""
    stop = pieces[-1][1]
    for back, (start, end) in enumerate(reversed(pieces)):
        piece = left[start:end].strip()
        owned = piece.startswith("whose ") and piece.split()[1:2] and piece.split()[1] not in _KIN
        if piece.startswith("whose ") and (_FINITE.search(piece) or (closed and not back)):
            stop = pieces[len(pieces) - back - 2][1] if back + 2 <= len(pieces) else stop
            continue
        if back and _OWN_OFFICE.match(piece) and left[end + 1 :].lstrip()[:1].isupper():
            return _span(left, start, stop, low)  # “X wants A and B, its spokesman, Y, said”
        if owned:
            return _span(left, start + left[start:end].index("whose ") + 6, stop, low)
        if (
            back
            and piece
            and not piece.startswith("whose ")
            and not (_opens_clause(piece[4:]) if piece.startswith(_JOINED) else _LEADING.match(piece))
            and not _NO_NAME.match(piece)
            and not (back > 1 and _FINITE.search(piece))
        ):
            begin, _ = _head_phrase(left, start, end)
            return _span(left, begin, stop, low)
        if back >= 3:
            break
    begin, _ = _head_phrase(left, *pieces[max(0, len(pieces) - 2)])
    return _span(left, begin, stop, low)


def _head_phrase(left: str, start: int, end: int) -> tuple[int, int]:
    """The part of one stretch after its last clause opener and its opening phrase."""
    whole = start
    for match in _OPENER.finditer(left, start, end):
        word = match.group().lower()
        asked = word == "and" and _TO_DO.search(left, start, match.start())  # “told X to stop bombing Y and Z said”
        if word == "and" and not asked and _joins_names(left, start, match, end):
            continue
        if word in ("who", "whom", "whose", "which") and _FINITE.search(left, match.end(), end):
            continue
        start = match.end()
    piece = left[start:end]
    opening = (_LEADING if start == whole else _LEADING_AGAIN).match(piece.lstrip())
    if opening:
        body = start + len(piece) - len(piece.lstrip()) + opening.end()
        found = None
        for match in _NP_START.finditer(left, body, end):
            before = left[start : match.start()].rstrip().rsplit(None, 1)[-1:]
            if (
                before
                and before[0].lower() not in ("of", "the", "a", "an", "in", "on", "at", "to", "with", "from", "for")
                and not before[0][:1].isupper()
            ):
                found = match.start()
        if found is None:
            words = left[body:end].split()
            if len(words) == 1 or (words and words[0][0].isupper()):
                found = body
        start = found if found is not None else body
    return start, end


def _joins_names(left: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether an “and” joins two names (Egypt and Qatar), not two clauses."""
    before = left[start : match.start()].split()
    after = left[match.end() : end].split()
    if not before or not after:
        return False
    names = before[-1][:1].isupper() and (after[0][:1].isupper() or after[0] in ("the", "its", "other"))
    state = before[-1] in _STATE_WORDS and len(before) <= 5 and before[0][:1].isupper()
    return (names and len(before) <= 6) or state or (len(before) <= 3 and len(after) <= 3 and before[0][:1].isupper())


def phrase_after(text: str, at: int, limit: int) -> Span | None:
    """The noun phrase that begins at `at`, with an apposition that names it; None when there is none."""
    stop = min(limit, at + _RIGHT)
    end = _phrase_end(text, at, stop)
    if not text[at:end].strip():
        return None
    begin = at + len(text[at:end]) - len(text[at:end].lstrip())
    if not _PHRASE.match(
        text[begin:end],
    ):
        return None
    if text[end : end + 1] == "," and _APPOSITION.match(text, end):
        more = _phrase_end(text, end + 2, stop)
        most = 5 if text[end + 2 : end + 3].isupper() else 12
        if more < limit and text[more : more + 1] in ",." and len(text[end:more].split()) <= most:
            end = more
    return _span(text, begin, end)


def _phrase_end(text: str, at: int, stop: int) -> int:
    """Where a noun phrase that begins at `at` ends."""
    for match in _AFTER_END.finditer(text, at, stop):
        if match.start() == at or (
            match.group()[0] == "." and _ABBREVIATED.search(text[max(at, match.start() - 6) : match.start()])
        ):
            continue
        if match.group()[0] == "." and match.end() < stop and not match.group()[1:].isspace():
            continue
        return match.start()
    return stop


def _span(text: str, start: int, end: int, low: int = 0) -> Span | None:
    """The stretch without white space and commas at its ends, moved by `low`; None when nothing is left."""
    piece = text[start:end]
    inner = piece.strip(" \t\n,\u00a0-–—")
    if contact := _CONTACT.match(inner):
        inner = inner[contact.end() :]
    if not inner or not _LETTER.search(inner):
        return None
    begin = start + piece.index(inner)
    return Span(low + begin, low + begin + len(inner))


def _bounded(text: str, found: list[Saying]) -> list[Saying]:
    """Each leading scope ends where the next saying's speaker begins."""
    out = []
    for one, after in itertools.zip_longest(found, found[1:]):
        start, end = one.scope
        if after and start < after.speaker.start < end and after.scope.start >= after.verb.end:
            end = after.speaker.start
        end = start + len(text[start:end].rstrip())
        out.append(one if end == one.scope.end else one._replace(scope=Span(start, end)))
    return out


_PRONOUN = re.compile(
    r"(?:s?he|it|they|the (?:group|movement|organi[sz]ation|faction|militia|ministry|office|agency|body"
    r"|officials?|minister"
    r"|premier|president|leader|envoy|spokes\w+|sources?|statement|army|military|rebels|government|party|bloc"
    r"|broadcaster|newspaper|diplomat|general|commander|two))$",
    re.IGNORECASE,
)


def is_pronoun(phrase: str) -> bool:
    """Whether a speaker phrase only points back: he, it, the group, the official."""
    return bool(_PRONOUN.match(phrase.strip()))


def resolve_speaker(text: str, speaker: Span, earlier: Iterable[Span]) -> Span | None:
    """The earlier speaker that a pronoun or “the official” points back to, nearest first; None when it is not plain.

    `earlier` is in text order. A phrase that names somebody resolves to itself.

    >>> text = "Hamas said no. It added that talks go on."
    >>> text[slice(*resolve_speaker(text, Span(15, 17), [Span(0, 5)]))]
    'Hamas'
    """
    if not is_pronoun(text[speaker.start : speaker.end]):
        return speaker
    for one in reversed([span for span in earlier if span.start < speaker.start]):
        if not is_pronoun(text[one.start : one.end]):
            return one if speaker.start - one.start < 1500 else None
    return None
