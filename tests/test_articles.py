"""The articles table: the shipped five, a person's register, duplicates, languages, mixed collections."""

from __future__ import annotations

import hashlib
import json
import random
import re
import warnings
from pathlib import Path

import pandas as pd
import pytest

from ceasefire.articles import ARTICLES, ArticlesError, article_batches, load_articles, public
from ceasefire.articles.duplicates import Duplicates
from ceasefire.articles.registers import read_register
from ceasefire.codebook import DATA
from ceasefire.tables import COLUMNS, VALUES
from ceasefire.text import mask

GOLD = json.loads((DATA / "gold" / "gold.json").read_text(encoding="utf-8"))
STORY = "Envoys met in Jeddah on Saturday.\n\nAt least 30 people were killed in Khartoum, medics said.\n"


@pytest.fixture(scope="module")
def five():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_articles()


def quiet(*arguments, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_articles(*arguments, **options)


def problems(articles):
    return [str(problem) for problem in articles.attrs["problems"]]


def test_columns_and_dtypes(five):
    assert list(five.columns) == [*COLUMNS["articles"], "text", "masked"]
    assert public(five).dtypes.astype(str).to_dict() == COLUMNS["articles"]
    assert set(five["date_basis"]) <= set(VALUES["date_basis"])


@pytest.mark.parametrize("gold", GOLD, ids=[row["id"] for row in GOLD])
def test_the_shipped_dates_are_the_coded_ones(five, gold):
    row = five.set_index("article").loc[gold["id"]]
    for column in ("published", "published_earliest", "published_latest"):
        assert str(row[column].date()) == gold[column]


def test_the_capture_date_is_kept_apart(five):
    assert str(five.loc[1, "captured"].date()) == "2024-11-22"
    assert five["captured"].isna().sum() == 4


@pytest.mark.parametrize("gold", GOLD, ids=[row["id"] for row in GOLD])
def test_all_furniture_is_masked_and_no_evidence_is(five, gold):
    row = five.set_index("article").loc[gold["id"]]
    visible = mask(row.text, row.masked)
    assert [piece for piece in gold["boilerplate"] if re.search(rf"(?<!\w){re.escape(piece)}", visible)] == []
    assert [one["quote"] for one in gold["figures"] + gold["positions"] if one["quote"] not in visible] == []


def test_texts_and_hashes_are_those_of_the_files(five):
    for row in five.itertuples():
        data = (ARTICLES / f"{row.article}.txt").read_bytes()
        assert row.text == data.decode("utf-8")
        assert row.sha256 == hashlib.sha256(data).hexdigest()


def test_titles_only_where_a_headline_is_plain(five):
    assert [title[:20] for title in five["title"]] == ["", "Hamas asserts no hos", "", "", "Israel-Hamas War Cea"]


def test_the_shipped_register_speaks_for_a_copy(tmp_path):
    source = ARTICLES / "003_b858b2864f2e0c72.txt"
    (tmp_path / "renamed.txt").write_bytes(source.read_bytes())
    row = load_articles(tmp_path).iloc[0]
    assert (str(row.published.date()), row.date_basis) == ("2023-12-21", "person")


def collection(folder: Path, register: str = "", **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    if register:
        (folder / "articles.csv").write_text(register, encoding="utf-8")
    return folder


HEAD = "article,published,published_earliest,published_latest,reason\n"
# (register, the sentence, articles left)
REGISTERS = [
    (HEAD + "a,2023-13-01,,,x\n", "articles.csv line 2: published '2023-13-01' is not a date (YYYY-MM-DD)", ["b"]),
    (
        HEAD + "a,2024-01-02,2024-01-03,,x\n",
        "articles.csv line 2: the dates 2024-01-03, 2024-01-02 are not in order",
        ["b"],
    ),
    (HEAD + "# gone\nz,2024-01-02,,,x\n", "articles.csv line 3: there is no article 'z' in the collection", ["a", "b"]),
    (HEAD + "a,2024-01-02,,,x\n", "b.txt: articles.csv has no line for 'b'", ["a", "b"]),
    (
        HEAD + "a,2024-01-02,,,x\na,2024-01-03,,,y\n",
        "line 3: article 'a' stands on line 2 already; keep one line",
        ["b"],
    ),
]


@pytest.mark.parametrize(("register", "sentence", "left"), REGISTERS, ids=[row[1][:50] for row in REGISTERS])
def test_a_register_that_does_not_fit_is_told(tmp_path, register, sentence, left):
    articles = quiet(collection(tmp_path, register, a=STORY, b="Another text about the talks in Doha."))
    assert any(sentence in problem for problem in problems(articles))
    assert articles["article"].tolist() == left


def test_a_register_line_with_too_few_cells_stops(tmp_path):
    with pytest.raises(ArticlesError, match=r"articles.csv line 2: 2 cells where the header has 5"):
        load_articles(collection(tmp_path, HEAD + "a,2024-01-02\n", a=STORY))


def test_a_line_made_for_another_text_is_told(tmp_path):
    register = "article,published,sha256\na,2024-01-02,0000\n"
    assert "not the one this line was made for" in problems(quiet(collection(tmp_path, register, a=STORY)))[0]


def test_a_person_stands_above_the_header(tmp_path):
    articles = quiet(collection(tmp_path, HEAD + "a,2024-01-02,,,it says so\n", a="date 2024-03-12 " + STORY))
    row = articles.iloc[0]
    assert (str(row.published.date()), row.date_basis, row.date_note) == ("2024-01-02", "person", "it says so")


def test_the_shipped_register_has_a_line_and_a_reason_for_each_article():
    rows = {row["article"]: row for row in read_register(DATA / "articles.csv")}
    files = {file.stem: file for file in ARTICLES.iterdir()}
    assert set(rows) == set(files)
    for name, row in rows.items():
        assert len(row["reason"]) > 60
        assert row["sha256"] == hashlib.sha256(files[name].read_bytes()).hexdigest()
        text = files[name].read_text(encoding="utf-8")
        assert all(row[column] in text for column in ("title", "outlet", "url"))


@pytest.mark.parametrize("kind", ["missing", "empty", "unknown"])
def test_a_collection_that_is_none_stops(tmp_path, kind):
    path = {"missing": tmp_path / "no", "empty": tmp_path, "unknown": tmp_path / "a.md"}[kind]
    if kind == "unknown":
        path.write_text("x")
    with pytest.raises(ArticlesError, match=str(path)):
        load_articles(path)


def test_two_documents_with_one_id(tmp_path):
    collection(tmp_path, a=STORY)
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": "a", "text": "Another text."}), encoding="utf-8")
    articles = quiet(tmp_path)
    assert articles["article"].tolist() == ["a"]
    assert any("b.jsonl line 1: has the id 'a' of" in problem for problem in problems(articles))


def test_files_of_other_kinds_are_told_when_they_hold_text(tmp_path):
    collection(tmp_path, a=STORY)
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    (tmp_path / "logo.png").write_bytes(b"x")
    assert [p for p in problems(quiet(tmp_path)) if "is no format" in p] == [
        f"{tmp_path / 'b.pdf'}: is no format that can be read; save its text as .txt or .html"
    ]


def test_an_article_in_another_language_is_listed_and_masked(tmp_path):
    french = (
        "Les négociateurs sont revenus à la table dans la nuit. Au moins 30 personnes ont été tuées, selon la ville."
    )
    row = quiet(collection(tmp_path, a=french)).iloc[0]
    assert (row.language, row.masked) == ("fr", [(0, len(french), "not in English")])


LANGUAGES = [
    (
        "de",
        "Der Unterhändler hat nach Angaben der Regierung einen Plan vorgelegt, und die Gespräche gehen weiter.",
    ),
    (
        "es",
        "Los negociadores volvieron a la mesa tras una noche de bombardeos y el gobierno rechazó la propuesta.",
    ),
    ("ar", "عاد المفاوضون إلى الطاولة بعد ليلة من القصف في المدينة، وقال مسؤول إن المحادثات قد تستمر"),
    ("he", "המשלחת יצאה אל השיחות אחרי לילה של הפגזות, אבל לא היה הסכם בין הצדדים כי הם לא דיברו"),
    (
        "ru",
        "Переговоры продолжились в Каире после обстрелов, но стороны не пришли к соглашению, как сообщили в пятницу",
    ),
    ("uk", "Переговори тривали в Каїрі після обстрілів, але сторони не дійшли згоди, як повідомили у п'ятницю"),
    ("und", "停火谈判在开罗继续进行，以色列代表团已经抵达。双方没有达成协议。"),
    ("en", "OCHA flash update: 12 killed, 40 injured, Khan Younis"),
    ("en", "Haniyeh: “Nous sommes prêts”. The delegation said that it was ready for talks in the French capital."),
]


@pytest.mark.parametrize(("language", "text"), LANGUAGES)
def test_languages(tmp_path, language, text):
    assert quiet(collection(tmp_path, a=text)).iloc[0].language == language


def words(first: int, last: int) -> str:
    return " ".join(f"word{number}" for number in range(first, last))


# (earlier text, later text, whether the later repeats the earlier)
PAIRS = [
    (words(0, 300), words(0, 300), True),
    (words(0, 300), "UPDATE 2: " + words(0, 300) + " More to follow.", True),
    (words(0, 300), words(0, 150), True),  # cut to half its length
    (words(0, 300), words(0, 230) + words(400, 470), True),  # rewritten at its end
    (words(0, 300), words(280, 600), False),  # a shared quotation
    (words(0, 300), words(300, 600), False),
    (words(0, 20), words(0, 20), False),  # too short to tell
    (words(0, 60), words(300, 500) + words(0, 60), True),  # a story inside a longer one
    (words(0, 600), words(500, 640), False),  # most of a short text, little of it new
]


@pytest.mark.parametrize(("earlier", "later", "same"), PAIRS)
def test_duplicates(earlier, later, same):
    known = Duplicates()
    known.add("a", earlier)
    assert known.add("b", later) == ("a" if same else "")


def runs(text: str) -> set[str]:
    """The runs of five words of a text, as they stand."""
    each = text.split()
    return {" ".join(each[at : at + 5]) for at in range(len(each) - 4)}


def enough(a: set[str], b: set[str]) -> bool:
    common = len(a & b)
    return common >= 0.4 * len(a | b) or common >= 0.8 * min(len(a), len(b))


def test_duplicates_are_those_that_share_enough_runs():
    """Every text that shares enough with an earlier one is found, and nothing else, by comparing all with all."""
    chance, known, first = random.Random(1), Duplicates(), {}
    for number in range(200):
        story = [f"w{chance.randrange(3000)}" for _ in range(250)]
        if number % 4 == 3:  # an update of an earlier story, more or less of it rewritten
            kept = chance.choice((60, 190, 220, 245))
            story = chance.choice(list(first.values())).split()[:kept] + story[kept:]
        text = " ".join(story)
        due = [name for name, other in first.items() if enough(runs(text), runs(other))]
        assert known.add(str(number), text) == (due[0] if due else ""), number
        if not due:
            first[str(number)] = text


def test_duplicates_are_linked_and_listed(tmp_path):
    story = words(0, 200)
    articles = quiet(collection(tmp_path, a=story, b="Storm\n\n" + words(300, 500), c="date 2024-03-12 " + story))
    assert articles["duplicate_of"].tolist() == ["", "", "a"]


def test_batches_hold_the_same_as_the_whole(tmp_path):
    collection(tmp_path, **{f"a{n}": words(n * 100, n * 100 + 90) for n in range(7)}, x=words(0, 90))
    whole = quiet(tmp_path)
    pieces = list(article_batches(tmp_path, size=3))
    assert [len(piece) for piece in pieces] == [3, 3, 2]
    pd.testing.assert_frame_equal(whole, pd.concat(pieces, ignore_index=True))
    assert whole.set_index("article").loc["x", "duplicate_of"] == "a0"


def test_an_outlet_that_is_only_an_address_gets_its_name(tmp_path):
    rows = [
        ("reuters.com", "https://www.reuters.com/world/1"),
        ("herald.example", "https://herald.example/2"),
        ("", ""),
    ]
    lines = (json.dumps({"text": f"Talks {n} went on.", "site": s, "url": u}) for n, (s, u) in enumerate(rows))
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with pytest.warns(UserWarning, match="its date is not known"):
        assert load_articles(tmp_path)["outlet"].tolist() == ["Reuters", "herald.example", ""]


def test_the_register_beside_a_collection_has_its_name(tmp_path):
    mine, other = tmp_path / "mine", tmp_path / "other"
    for folder in (mine, other):
        folder.mkdir()
        collection(folder, a="The talks in Doha went on for a third day, officials said.")
    (tmp_path / "mine.csv").write_text(HEAD + "a,2024-01-02,,,it says so\n", encoding="utf-8")
    assert load_articles(mine).loc[0, "date_basis"] == "person"
    assert quiet(other).loc[0, "date_basis"] == "unknown"
