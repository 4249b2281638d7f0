"""Dates worked out by the library: order of trust, bounds, contradictions."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from ceasefire.articles import ARTICLES, load_articles
from ceasefire.articles.dating import address_date, date_article, metadata_date
from ceasefire.codebook import DATA, CodebookError, load_codebook

CODEBOOK = load_codebook()
GOLD = {row["id"]: row for row in json.loads((DATA / "gold" / "gold.json").read_text(encoding="utf-8"))}


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """The five articles without what a person established (a line more, so that the sha256 differs)."""
    folder = tmp_path_factory.mktemp("alone")
    for file in ARTICLES.glob("*.txt"):
        (folder / file.name).write_bytes(file.read_bytes() + b"\n")
    with pytest.warns(UserWarning, match="2024-11-22 is after"):
        return load_articles(folder).set_index("article")


@pytest.mark.parametrize("article", sorted(GOLD))
def test_the_library_alone_keeps_each_true_date_inside_its_bounds(alone, article):
    row, true = alone.loc[article], GOLD[article]["published"]
    assert str(row.published_earliest.date()) <= true <= str(row.published_latest.date())
    assert row.date_basis != "person"


def test_the_capture_date_is_not_accepted_and_kept_as_such(alone):
    row = alone.loc["001_ba4e27dd51c8de91"]
    assert str(row.published_latest.date()) < "2024-11-22"
    assert str(row.captured.date()) == "2024-11-22"
    assert "not accepted: 2024-11-22" in row.date_note


def dated(text, header="", basis="stated", partial=""):
    found = metadata_date(header) if header else None
    return date_article(text, [(basis, "published", found)] if found else [], CODEBOOK, partial)


# (text, earliest, latest) with None for an open side; the series says which days.
BOUNDS = [
    ("The war has killed 10,569 people in Gaza, the ministry said.", "2023-11-08", "2023-11-10"),
    ("Israeli strikes have left 26,475 wounded in Gaza.", "2023-11-08", "2023-11-10"),
    ("The death toll in Gaza has surpassed 20,000.", "2023-12-20", "2024-01-03"),
    ("Gaza officials put the number of dead at more than 34,000.", "2024-04-19", "2024-06-21"),
    ("The 105 were freed last month during the weeklong truce between Israel and Hamas.", "2023-12-01", "2023-12-31"),
    ("Seven months into the war in Gaza, talks go on.", "2024-04-22", "2024-06-10"),
    ("Hamas still holds some of those seized in the October 7 attack.", "2023-10-07", None),
    ("The remaining 129 hostages must come home, he said.", "2023-12-15", "2024-06-09"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), BOUNDS, ids=[row[0][:40] for row in BOUNDS])
def test_bounds(text, earliest, latest):
    found = dated(text)
    assert (str(found.earliest), found.latest and str(found.latest)) == (earliest, latest)


# Numbers and words that say nothing about the day.
SILENT = [
    "In 2014, some 2,251 Palestinians were killed in Gaza.",
    "The army said 10,569 shells had been fired at Gaza.",
    "More than 13,000 people have been killed in Sudan since April, the United Nations said.",
    "Nearly seven months of war have emptied Khartoum.",
    "The ministry in Kyiv said that 10,569 people had been killed.",
    "Aid worth $20,000 reached Gaza, and one person died.",
    "About 40 per cent of the 10,569 homes in Gaza were hit.",
    "Talks on a truce went on last month.",
]


@pytest.mark.parametrize("text", SILENT, ids=[text[:40] for text in SILENT])
def test_no_evidence(text):
    assert dated(text).basis == "unknown"


TOLL = "The toll in Gaza stands at 10,569 dead."
STATED = [
    (TOLL, "2023-11-09", "2023-11-09", "stated"),
    (TOLL, "2023-11-12", "2023-11-12", "stated"),  # a total may be some days old
    (TOLL, "2023-11-30", "2023-11-09", "reference"),
    (TOLL, "2023-11-01", "2023-11-09", "reference"),
    (TOLL, "2024-11-22", "2023-11-09", "reference"),
    ("The toll in Gaza, 10,569 on Nov. 8, 2023, has doubled since.", "2024-11-22", "2024-11-22", "stated"),
    ("The army in Sudan said 10,569 people had been killed.", "2023-05-06", "2023-05-06", "stated"),
    ("Since October 7, 2023, 10,569 people have been killed in Gaza.", "2024-11-22", "2023-11-09", "reference"),
    (
        "More than 20,000 people have been killed in Gaza.",
        "2024-11-22",
        "2024-11-22",
        "stated",
    ),  # long past is no contradiction
    ("More than 20,000 people have been killed in Gaza.", "2023-10-30", "None", "reference"),
    ("Talks went on.", "2024-03-12", "2024-03-12", "stated"),
    # a toll that the sentence puts into the past is not that of publication; one since the war began is
    ("A year ago, the toll in Gaza stood at 10,569.", "2024-11-09", "2024-11-09", "stated"),
    ("Twelve months earlier 10,569 people had been killed in Gaza.", "2024-11-09", "2024-11-09", "stated"),
    ("In November the ministry counted 10,569 dead in Gaza.", "2024-02-09", "2024-02-09", "stated"),
    ("Gaza had buried 10,569 dead by late November, doctors said.", "2024-02-09", "2024-02-09", "stated"),
    (
        "Since the war began in October, 10,569 people have been killed in Gaza.",
        "2024-11-22",
        "2023-11-09",
        "reference",
    ),
    ("The offensive launched last month has killed 10,569 in Gaza.", "2024-11-22", "2023-11-09", "reference"),
]


@pytest.mark.parametrize(("text", "header", "published", "basis"), STATED)
def test_stated_dates_are_checked_against_the_text(text, header, published, basis):
    found = dated(text, header)
    assert (str(found.published), found.basis) == (published, basis)
    assert (header in found.note) == (basis != "stated")


def test_metadata_is_trusted_before_the_header_but_not_against_the_text():
    stated = [
        ("metadata", "published", metadata_date("2024-11-22")),
        ("stated", "published", metadata_date("2023-11-09")),
    ]
    found = date_article(TOLL, stated, CODEBOOK)
    assert (str(found.published), found.basis, str(found.captured)) == ("2023-11-09", "stated", "2024-11-22")
    assert "set aside: 2024-11-22" in found.note


def test_a_header_that_prints_another_day_than_the_metadata_is_told():
    stated = [
        ("metadata", "published", metadata_date("2024-11-22")),
        ("stated", "published", metadata_date("4 January 2024")),
    ]
    found = date_article("Talks went on.", stated, CODEBOOK)
    assert (str(found.published), found.basis) == ("2024-11-22", "metadata")
    assert found.contradicted == "2024-01-04, printed in the header, is another day than 2024-11-22 in the metadata"
    near = [stated[0], ("stated", "published", metadata_date("23 November 2024"))]
    assert not date_article("Talks went on.", near, CODEBOOK).contradicted


def test_a_dateline_without_a_year_falls_between_the_bounds():
    found = dated("More than 20,000 people have been killed in Gaza.", partial="Dec 22")
    assert (str(found.published), found.basis) == ("2023-12-22", "stated")


def test_days_and_months_that_may_be_swapped_stay_open():
    found = dated("Talks went on.", "03/05/2024")
    assert (found.published, str(found.earliest), str(found.latest)) == (None, "2024-03-05", "2024-05-03")


@pytest.mark.parametrize("value", ["no date", "", "12345", "2024-13-45", "yesterday"])
def test_what_is_no_date_is_none(value):
    assert metadata_date(value) is None


def test_addresses():
    assert address_date("https://news.example/world/2024/05/02/talks.html").earliest == dt.date(2024, 5, 2)
    assert address_date("https://news.example/talks-2024") is None


FAULTS = [
    ("2023-10-07,232\nsoon,300\n", r"toll.csv line 3: Invalid isoformat"),
    ("2023-10-07,232\n2023-10-08,many\n", r"toll.csv line 3: invalid literal"),
    ("2023-10-09,232\n2023-10-08,300\n", r"toll.csv line 3: 2023-10-08 comes after 2023-10-09"),
]


def own_series(folder, rows):
    header = "term,file,column,column_high,kind,places,near,from,slack\n"
    (folder / "series.csv").write_text(header + "Toll,toll.csv,killed,,rises,omdurman,killed,100,0\n")
    (folder / "toll.csv").write_text("date,killed\n" + rows)
    return load_codebook(folder)


@pytest.mark.parametrize(("rows", "message"), FAULTS)
def test_a_bad_series_names_file_and_line(tmp_path, rows, message):
    with pytest.raises(CodebookError, match=message):
        date_article("In Omdurman 1,232 people were killed.", [], own_series(tmp_path, rows))


def test_a_gap_in_a_series_widens_the_bounds_and_is_said(tmp_path):
    codebook = own_series(tmp_path, "2023-10-07,1232\n2023-10-08,\n2023-10-20,1300\n")
    found = date_article("In Omdurman 1,232 people were killed.", [], codebook)
    assert (str(found.earliest), str(found.latest)) == ("2023-10-07", "2023-10-21")
    assert "no report until 2023-10-20" in found.note


@pytest.mark.parametrize(
    "text", ["10,569 " * 50_000, "gaza killed " + "1" * 100_000, "gaza " + "war " * 100_000, "\x00\ud800 gaza"]
)
def test_no_text_makes_it_slow_or_fail(text):
    date_article(text, [], CODEBOOK)
