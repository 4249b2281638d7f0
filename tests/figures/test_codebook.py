"""The vocabulary of the five articles is no private vocabulary: what one of them needs, other sentences need too."""

from __future__ import annotations

import itertools
import re

import pytest
from figure_rows import Case, check, constructions, read, table

from ceasefire.articles import load_articles
from ceasefire.codebook import SHIPPED, Codebook, load_codebook
from ceasefire.figures import figures

# Sentences for entries that no construction calls for by itself.
DEVELOPED: dict[str, list[Case]] = {
    "entries": [
        (
            "The toll of the war in Tigray has surpassed 300,000, scholars in Ghent say.",
            "killed ethiopia >300000 | scholars in Ghent | 300,000",
        ),
        ("Approximately 300 herders were killed in Jonglei.", "killed south_sudan ~300 | | 300 herders"),
        ("The death toll in Cox’s Bazar is 12.", "killed bangladesh 12 | | death toll in Cox’s Bazar is 12"),
        (
            "Red Cross staff oversaw the handover of three hostages near Arauca.",
            "released hostages 3 | | three hostages",
        ),
        (
            "Seven individuals died in custody in Kandahar.",
            "killed afghanistan 7 | | Seven individuals | subgroup=none",
        ),
        ("Some 364 people lost their lives at the festival on October 7.", "killed israel ~364 | | 364 people"),
        ("Thirty-two Thais were seized on Oct. 7.", "taken hostages 32 | | Thirty-two Thais"),
        ("On October 7 some 370 soldiers and policemen were killed.", "killed israel ~370 | | 370 soldiers"),
        ("At least 60 police officers were killed on Oct. 7.", "killed israel ≥60 | | 60 police officers"),
        ("Israeli authorities list 77 people as still in captivity.", "held hostages 77 | Israel | 77 people"),
        ("Two divers were killed off Haifa, Israeli authorities said.", "killed israel 2 | Israel | Two divers"),
        ("The Israeli government says 41 hostages are dead.", "dead_hostages hostages 41 | Israel | 41 hostages"),
        (
            "An offer to free 20 hostages lay on the table in Zamfara. Withdrawn.",
            "released hostages 20 | | 20 hostages | withdrawn",
        ),
        ("The two sides exchanged prisoners and bodies near Taiz.",),
    ]
}
FILES = "hedges measures people places attributions counters status_words number_words things captivity".split()


@pytest.mark.parametrize("case", table(DEVELOPED))
def test_an_entry_is_used_outside_the_articles(case):
    check(case)


def test_an_alias_is_a_line_in_a_text_file(tmp_path):
    """A researcher copies attributions.csv, adds a name, and the canonical name stands in the table."""
    text = "Monitors of the Kivus said 12 people were killed in Goma, and the Kivu watch spoke of 30 wounded."
    assert read(text)["attribution"].tolist() == ["Monitors of the Kivus", "the Kivu watch"]
    shipped = (SHIPPED / "attributions.csv").read_text(encoding="utf-8")
    added = "Kivu Monitoring Group,monitors of the kivus,\nKivu Monitoring Group,kivu watch,\n"
    (tmp_path / "attributions.csv").write_text(shipped + added, encoding="utf-8")
    assert read(text, Codebook(tmp_path))["attribution"].tolist() == ["Kivu Monitoring Group"] * 2


class Without(Codebook):
    """The shipped codebook without some entries, each the name of a file and a term."""

    def __init__(self, entries: set[tuple[str, str]]):
        super().__init__()
        self.entries = entries

    def rows(self, name: str) -> list[dict[str, str]]:
        return [row for row in load_codebook().rows(name) if (name, row["term"].lower()) not in self.entries]


def word(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}(?!\w)")


def plain(text: str) -> str:
    return text.lower().replace("’", "'")


def private(articles, rows) -> dict[str, list[tuple[str, str]]]:
    """By article, the entries that stand near its figures and near no other article's."""
    near: dict[str, str] = {}
    for name, text in zip(articles["article"], articles["text"], strict=True):
        own = rows[rows["article"].eq(name)]
        spans = zip(own["sentence_start"], own["sentence_end"], strict=True)
        near[name] = plain(" ".join(text[max(0, start - 150) : end + 150] for start, end in spans))
    found: dict[str, list[tuple[str, str]]] = {name: [] for name in near}
    for file in FILES:
        for term in {row["term"].lower() for row in load_codebook().rows(file)}:
            users = [name for name, text in near.items() if term in text and word(term).search(text)]
            if len(users) == 1:
                found[users[0]].append((file, term))
    return found


def needed(articles) -> list[tuple[str, str]]:
    """The private entries without which the article's figures change; one of each article is left out at a time."""
    before, found = figures(articles).drop(columns="rule"), []
    by_article = private(articles, before)
    for entries in itertools.zip_longest(*by_article.values()):
        after = figures(articles, Without({entry for entry in entries if entry})).drop(columns="rule")
        for name, entry in zip(by_article, entries, strict=True):
            old, new = (rows[rows["article"].eq(name)].reset_index(drop=True) for rows in (before, after))
            if entry and not old.equals(new):
                found.append(entry)
    return found


def test_an_entry_that_one_article_needs_is_needed_by_another_sentence():
    cases = [case for cases in constructions().values() for case in cases]
    alone = []
    for entry in needed(load_articles()):
        codebook, users = Without({entry}), [case for case in cases if word(entry[1]).search(plain(case[0]))]
        if not any(fails(case, codebook) for case in users):
            alone.append(f"{entry[0]}.csv: {entry[1]}")
    assert alone == []


def fails(case: Case, codebook: Codebook) -> bool:
    try:
        check(case, codebook)
    except AssertionError:
        return True
    return False
