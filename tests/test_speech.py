"""Who says what: tables of sentences, each with its speakers and the words a saying covers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.speech import quoted_spans, resolve_speaker, sayings
from ceasefire.text import Span, sentences

# (sentence, speaker, a word inside the scope, a word outside it or "")
BEFORE = [
    ("Hamas said that 40 captives were alive.", "Hamas", "captives", ""),
    ("The Kremlin has repeatedly said talks would go on.", "The Kremlin", "talks", ""),
    ("Osama Hamdan, a Hamas official in Beirut, said no list had been handed over.", "Osama Hamdan", "list", ""),
    ("On Tuesday the army's spokesman told reporters that the road was open.", "the army's spokesman", "road", ""),
    ("Zelenskyy later added: “We want them all back.”", "Zelenskyy", "back", ""),
    (
        "In Kinshasa, government spokesman Patrick Muyaya confirmed the meeting had failed.",
        "Patrick Muyaya",
        "meeting",
        "",
    ),
    ("Egypt and Qatar announced the lull would last a week.", "Egypt and Qatar", "lull", ""),
    ("A diplomat briefed on the talks told AFP the draft was thin.", "A diplomat briefed on the talks", "draft", ""),
    ("The rebels' chief negotiator insists there is no deadline.", "The rebels' chief negotiator", "deadline", ""),
]
AFTER = [
    ("“We will not leave,” said Bertrand Bisimwa, who leads the M23.", "Bertrand Bisimwa", "leave", "leads"),
    ("The bridge is down, the military said.", "the military", "bridge", "military"),
    ("At least 30 people died, according to the Red Cross.", "the Red Cross", "died", "Red"),
    ("“It is over,” the president told parliament on Monday.", "the president", "over", "parliament"),
    ("Two convoys were turned back, a U.N. spokesman said.", "a U.N. spokesman", "convoys", "spokesman"),
    ("“Nobody called us,” he said in a statement.", "he", "Nobody", "statement"),
    ("No deadline was set, officials in Juba say.", "officials in Juba", "deadline", "Juba"),
    ("“We are ready,” wrote Abiy Ahmed on X.", "Abiy Ahmed", "ready", "X"),
    ("The toll passed 300, per local doctors.", "local doctors", "toll", "doctors"),
]
MIDDLE = [
    ("“The draft,” she said, “is not serious.”", "she", "serious", ""),
    ("Hamas, he said, should take the framework.", "he", "framework", ""),
    ("According to the ministry, 12 people were hurt.", "the ministry", "hurt", ""),
    ("The plan, according to two officials, runs for six weeks.", "two officials", "plan", ""),
    ("“We want,” Petro told the crowd, “an end to this.”", "Petro", "want", ""),
    ("The road, the mayor said, was cut at dawn.", "the mayor", "dawn", ""),
    ("The army, Moscow says, has withdrawn.", "Moscow", "army", ""),
    ("“No one,” Lavrov added, “asked us.”", "Lavrov", "asked", ""),
]
TABLES = BEFORE + AFTER + MIDDLE
NOT_SPEECH = [
    "The United States and Israel rejected it.",
    "Two reports of shelling reached the capital.",
    "Its core demands are unchanged.",
    "Output fell by 3 per cent.",
    "He is believed to be alive.",
    "The reported pause never came.",
    "A deal announced by the mediators held.",
    "Israel has put forward a new draft.",
]


def read(text):
    return [(text[slice(*one.speaker)], text[slice(*one.scope)]) for one in sayings(text, Span(0, len(text)))]


@pytest.mark.parametrize(("text", "speaker", "inside", "outside"), TABLES, ids=[row[0][:40] for row in TABLES])
def test_speaker_and_scope(text, speaker, inside, outside):
    found = read(text)
    assert found and speaker in found[0][0], found
    assert inside in found[0][1]
    assert not outside or outside not in found[0][1].removesuffix(found[0][0])


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_words_that_only_look_like_speech(text):
    assert read(text) == []


def test_two_sayings_share_a_sentence():
    found = read("About 40 were freed, Hamas said, but Israel says that 38 came home.")
    assert found == [("Hamas", "About 40 were freed,"), ("Israel", "38 came home.")]


def test_a_pronoun_goes_back_to_who_was_named():
    text = "Hamas said no. It added that talks go on. The group said so twice."
    pronoun, group = Span(15, 17), Span(42, 51)
    assert resolve_speaker(text, pronoun, [Span(0, 5)]) == Span(0, 5)
    assert resolve_speaker(text, group, [Span(0, 5), pronoun]) == Span(0, 5)
    assert resolve_speaker(text, pronoun, []) is None
    assert resolve_speaker(text, Span(0, 5), []) == Span(0, 5)


def test_a_quotation_may_begin_in_an_earlier_sentence():
    text = "“We talked. It failed,” he said."
    second = list(sentences(text))[1]
    assert quoted_spans(text, second) == [(12, 23)]


HOSTILE = [
    "1" * 100_000,
    '"' * 50_000,
    "“ " * 50_000,
    "said " * 20_000,
    "x" * 1_000_000,
    "he said, " * 10_000,
    ", a b" * 20_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_gives_few_sayings(text):
    assert len(sayings(text, Span(0, len(text)))) <= 12


@given(st.text(alphabet=st.sampled_from('Hamas said “no”. "it" told, according to\n’x1—'), max_size=200))
@settings(max_examples=150, deadline=None)
def test_spans_lie_in_their_sentence(text):
    for sentence in sentences(text):
        for one in sayings(text, sentence):
            for start, end in (one.speaker, one.verb, one.scope):
                assert 0 <= start <= end <= len(text)
            assert text[slice(*one.speaker)].strip()
