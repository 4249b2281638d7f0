"""The command line: tables written whole or not at all, problems on stderr, exit status."""

from __future__ import annotations

import csv
import errno
import functools
import gc
import importlib.util
import json
import sqlite3
import tracemalloc
import warnings

import pandas as pd
import pytest

from ceasefire import cli, disagreements, extract, figures, load_articles, positions, shifts
from ceasefire.articles import ARTICLES, article_batches, public
from ceasefire.tables import COLUMNS

_place = importlib.util.spec_from_file_location("collection", __file__.replace("test_cli", "collection"))
collection = importlib.util.module_from_spec(_place)
_place.loader.exec_module(collection)
TABLES = ("articles", "figures", "positions", "shifts", "disagreements")


def run(*arguments):
    return cli.main([str(argument) for argument in arguments])


def header(file):
    with file.open(encoding="utf-8", newline="") as lines:
        return next(csv.reader(lines))


def test_extract_writes_the_five_tables(tmp_path, capsys):
    assert run("extract", ARTICLES, "--out", tmp_path / "out") == 0
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(f"{name}.csv" for name in TABLES)
    for name in TABLES:
        assert header(tmp_path / "out" / f"{name}.csv") == list(COLUMNS[name])
    articles = pd.read_csv(tmp_path / "out" / "articles.csv")
    assert articles["published"].tolist() == ["2023-11-09", "2023-12-21", "2024-02-07", "2023-12-21", "2024-05-02"]
    assert "5 articles" in capsys.readouterr().out
    assert not list(tmp_path.glob(".*"))


def test_extract_takes_one_file_and_writes_parquet(tmp_path):
    file = ARTICLES / "003_b858b2864f2e0c72.txt"
    assert run("extract", file, "--out", tmp_path / "out", "--format", "parquet") == 0
    articles = pd.read_parquet(tmp_path / "out" / "articles.parquet")
    assert articles["article"].tolist() == ["003_b858b2864f2e0c72"]
    assert list(articles.columns) == list(COLUMNS["articles"])


def test_every_span_of_the_written_tables_cuts_its_quote(tmp_path):
    run("extract", ARTICLES, "--out", tmp_path / "out")
    for name in ("figures", "positions"):
        for row in pd.read_csv(tmp_path / "out" / f"{name}.csv").itertuples():
            text = (ARTICLES / f"{row.article}.txt").read_bytes().decode("utf-8")
            assert text[row.start : row.end] == row.quote


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(tmp_path, capsys):
    source = tmp_path / "in"
    source.mkdir()
    (source / "good.txt").write_text("date 2024-03-12 Two people were killed in Goma, the army said.", encoding="utf-8")
    (source / "bad.txt").write_bytes(b"caf\xe9")
    assert run("extract", source, "--out", tmp_path / "out") == 1
    assert "bad.txt line 1: byte 0xe9 is not UTF-8" in capsys.readouterr().err
    assert pd.read_csv(tmp_path / "out" / "articles.csv")["article"].tolist() == ["good"]


def test_nothing_readable_leaves_earlier_tables_alone(tmp_path, capsys):
    run("extract", ARTICLES, "--out", tmp_path / "out")
    (tmp_path / "empty.txt").write_text("")
    assert run("extract", tmp_path / "empty.txt", "--out", tmp_path / "out") == 1
    assert len(pd.read_csv(tmp_path / "out" / "articles.csv")) == 5
    assert "nothing was written" in capsys.readouterr().err


def test_a_stop_while_writing_leaves_earlier_tables_alone(tmp_path, monkeypatch):
    run("extract", ARTICLES, "--out", tmp_path / "out")
    before = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    monkeypatch.setattr(pd.DataFrame, "to_csv", lambda *_, **__: (_ for _ in ()).throw(OSError("No space left")))
    assert run("extract", ARTICLES, "--out", tmp_path / "out") == 1
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_no_room_for_the_tables_is_one_sentence(tmp_path, monkeypatch, capsys, number):
    full = OSError(number, "No space left on device")
    monkeypatch.setattr(pd.DataFrame, "to_csv", lambda *_, **__: (_ for _ in ()).throw(full))
    assert run("extract", ARTICLES, "--out", tmp_path / "out") == 1
    shown = capsys.readouterr().err
    assert f"{tmp_path / 'out'}: its disk is full and nothing was written; make room there" in shown
    assert shown.count("\n") == 1 and not list(tmp_path.iterdir())


@pytest.mark.parametrize("error", [sqlite3.OperationalError, pd.errors.DatabaseError])
def test_no_room_for_temporary_files_is_one_sentence(tmp_path, monkeypatch, capsys, error):
    monkeypatch.setattr(extract, "_keep", lambda *_: (_ for _ in ()).throw(error("database or disk is full")))
    assert run("extract", ARTICLES, "--out", tmp_path / "out") == 1
    shown = capsys.readouterr().err
    assert "temporary files: database or disk is full; make room, or name another" in shown and shown.count("\n") == 1
    assert not list(tmp_path.iterdir())


REFUSED = [
    (["extract", "no/such", "--out", "OUT"], "no/such: no such file or folder"),
    (["extract", str(ARTICLES), "--out", str(ARTICLES)], "is the collection itself"),
    (["extract", str(ARTICLES), "--out", str(ARTICLES.parent)], "holds dates a person established"),
    (["extract", str(ARTICLES), "--out", "OUT", "--codebook", "no/such"], "codebook no/such: no such folder"),
    (["extract", str(ARTICLES), "--out", "OUT", "--columns", "txt=body"], "--columns: 'txt' is none of article, text"),
    (["extract", str(ARTICLES), "--out", "OUT", "--columns", "text"], "'text' names no column; write it as text=body"),
]


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED, ids=[row[1][:40] for row in REFUSED])
def test_one_sentence_and_no_traceback(tmp_path, capsys, arguments, sentence):
    assert run(*[argument.replace("OUT", str(tmp_path / "out")) for argument in arguments]) == 1
    shown = capsys.readouterr().err
    assert sentence in shown and shown.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("arguments", [[], ["extract", "x"], ["extract", "x", "--out", "y", "--format", "xls"]])
def test_a_wrong_call_is_2(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        run(*arguments)
    assert stop.value.code == 2


def test_check_of_the_shipped_articles_asks_for_nobody(capsys):
    assert run("check", ARTICLES) == 0
    shown = capsys.readouterr()
    assert "5 articles" in shown.out and shown.err == ""
    assert "captured: 2024-11-22" in shown.out and "8 advert" in shown.out


def test_check_says_when_a_person_is_needed(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("The envoys met in Doha, and talks went on for a third day.", encoding="utf-8")
    assert run("check", tmp_path) == 1
    assert "its date is not known; enter that of 'a' in articles.csv" in capsys.readouterr().err


def test_check_tells_a_correction_that_does_not_fit(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("2024-05-02\n\nThe envoys met in Doha, and talks went on.", encoding="utf-8")
    head = "article,table,action,start,end,quote,which,changes,reason\n"
    (tmp_path / "corrections.csv").write_text(head + "a,figures,remove,0,6,12 men,,,no\n", encoding="utf-8")
    assert run("check", tmp_path) == 1
    assert (
        "corrections.csv line 2: the article's characters 0 to 6 are not “12 men” any more" in capsys.readouterr().err
    )


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mixed")
    return folder, collection.make(folder, 200)


def test_two_hundred_mixed_files(mixed, tmp_path, capsys):
    folder, made = mixed
    assert run("extract", folder, "--out", tmp_path / "out") == 1
    articles = pd.read_csv(tmp_path / "out" / "articles.csv", keep_default_na=False)
    assert len(articles) == made["good"]
    assert (articles["language"] != "en").sum() == made["foreign"]
    assert (articles["duplicate_of"] != "").sum() == made["duplicates"]
    told = [line for line in capsys.readouterr().err.splitlines() if "is not known" not in line]
    assert len(told) == made["left out"] + made["foreign"]


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_its_own_tables_are_never_read_as_articles(tmp_path, form):
    (tmp_path / "a.txt").write_text("date 2024-03-12 Two people were killed in Goma.", encoding="utf-8")
    for _ in range(2):
        assert run("extract", tmp_path, "--out", tmp_path / "out", "--format", form) == 0


@pytest.mark.parametrize("form", extract.FORMATS)
def test_the_tables_are_what_the_functions_give(mixed, tmp_path, monkeypatch, form):
    """However small the pieces in which they are made."""
    monkeypatch.setattr(extract, "_PIECE", 7)
    monkeypatch.setattr(extract, "article_batches", functools.partial(article_batches, size=3))
    folder = mixed[0] / "web" / "2025"
    run("extract", folder, "--out", tmp_path, "--format", form)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        articles = load_articles(folder)
    made = {"articles": public(articles), "figures": figures(articles), "positions": positions(articles)}
    made |= {"shifts": shifts(made["positions"]), "disagreements": disagreements(made["figures"])}
    for name, table in made.items():
        file = tmp_path / f"{name}.{form}"
        if form == "csv":
            shown = table.to_csv(index=False, lineterminator="\n", date_format="%Y-%m-%d")
            assert file.read_text(encoding="utf-8") == shown
        else:
            pd.testing.assert_frame_equal(pd.read_parquet(file).astype(COLUMNS[name]), table)
    assert len(made["disagreements"]) > 50 and len(made["shifts"]) > 0


def test_what_is_kept_of_an_article_is_on_disk(tmp_path, monkeypatch):
    said = "At least {} people were killed in Goma, the army said. Israel rejected a ceasefire in Tyre, page {}."
    rows = ({"text": said.format(number % 90 + 2, number), "date": "2024-03-12"} for number in range(160))
    (tmp_path / "wire.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    held = []

    def batches(*arguments):
        for batch in article_batches(*arguments, size=10):
            gc.collect()
            held.append(tracemalloc.get_traced_memory()[0])
            yield batch

    run("extract", tmp_path / "wire.jsonl", "--out", tmp_path / "first")  # imports, codebook and known words
    monkeypatch.setattr(extract, "article_batches", batches)
    tracemalloc.start()
    run("extract", tmp_path / "wire.jsonl", "--out", tmp_path / "out")
    tracemalloc.stop()
    assert len(held) == 16 and held[-1] - held[5] < 100 * 1000  # articles, bytes


def test_memory_does_not_grow_with_the_texts(tmp_path):
    def peak(count):
        folder = tmp_path / str(count)
        folder.mkdir()
        for number in range(count):
            (folder / f"{number}.txt").write_text(f"{number} envoys met. " * 2500, encoding="utf-8")
        tracemalloc.start()
        for _ in article_batches(folder, size=2):
            pass
        reached = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return reached

    list(article_batches(ARTICLES))  # imports and codebook are not what is measured
    assert peak(16) < 1.6 * peak(4)
