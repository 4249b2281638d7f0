"""One reader per format: the text exactly as stored, and one sentence for each thing that is wrong."""

from __future__ import annotations

import json

import pyarrow
import pyarrow.parquet
import pytest

from ceasefire.articles import readers
from ceasefire.articles.readers import Document, Problem, names_of, read_file
from ceasefire.codebook import load_codebook

NAMES = names_of(load_codebook(), {})
STORY = "Envoys met in Jeddah.\nAt least 30 people were killed in Khartoum, medics said."


def read(path, names=NAMES):
    return list(read_file(path, path.stem, names))


def written(folder, name, data):
    file = folder / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return file


def test_txt_keeps_every_character(tmp_path):
    text = "\ufeffOne.\r\n\r\nTwo.\u2028Three.\n"
    (document,) = read(written(tmp_path, "a.txt", text))
    assert document.text == text and document.article == "a"


def test_jsonl_names_its_keys_and_ids(tmp_path):
    lines = [{"id": "wire/7", "Headline": "Talks", "body": STORY, "pub_date": "2024-05-02"}, {"text": STORY, "n": 1}]
    file = written(tmp_path, "a.jsonl", "\n".join(map(json.dumps, lines)) + "\n\n")
    first, second = read(file)
    assert (first.article, first.text) == ("wire/7", STORY)
    assert first.fields == {"title": "Talks", "published": "2024-05-02"}
    assert second.article == "a/2"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_in_its_common_dialects(tmp_path, separator):
    rows = separator.join(["id", "Title", "Full Text"]), separator.join(["7", "Talks", f'"{STORY}"'])
    (document,) = read(written(tmp_path, "a.csv", "\ufeff" + "\r\n".join(rows)))
    assert (document.article, document.text, document.fields) == ("7", STORY, {"title": "Talks"})
    assert document.place.endswith("a.csv line 2")


def test_parquet_names_its_columns(tmp_path):
    file = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"content": [STORY, None], "source": ["Daily", "Daily"]}), file)
    first, second = read(file)
    assert first == Document("a/1", STORY, {"outlet": "Daily"}, f"{file} row 1")
    assert str(second) == f"{file} row 2: column 'content' holds no text; fill it or take the row out"


def test_columns_can_be_mapped(tmp_path):
    file = written(tmp_path, "a.csv", f'Wortlaut,Tag\n"{STORY}",2024-05-02\n')
    names = names_of(load_codebook(), {"text": "Wortlaut", "published": "Tag"})
    assert read(file, names)[0].fields == {"published": "2024-05-02"}


def test_an_id_cannot_leave_the_collection(tmp_path):
    file = written(tmp_path, "a.jsonl", json.dumps({"id": "../../etc/x y\n<b>", "text": STORY}))
    assert read(file)[0].article == "etc/x y_b_"


PAGE = """<!DOCTYPE html><html><head><meta charset="{charset}"><title>Talks go on | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example"><meta property="og:title" content="Talks go on">
<meta property="article:published_time" content="2024-05-02T08:15:00Z"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Talks go on</h1><p>Envoys met in Jeddah on Saturday – for the
third time this week – to discuss a pause in the fighting.</p><p>At least 30 people were killed in Khartoum
overnight, medics said, and
hundreds of families left the city for the east.</p></article><aside>Most read: storm closes the port</aside>{end}"""


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "utf-16"])
def test_html_gives_text_and_metadata(tmp_path, charset):
    page = PAGE.format(charset=charset, end="</body></html>").encode(charset)
    (document,) = read(written(tmp_path, "a.html", page))
    assert "At least 30 people were killed" in document.text and "Saturday – for" in document.text
    assert "storm" not in document.text and "Home" not in document.text
    assert document.fields["published"] == "2024-05-02"
    assert (document.fields["title"], document.fields["outlet"]) == ("Talks go on", "The Daily Example")


# What a page has of days, and the day or the words that come out of it; None for no day at all.
OWN = '<time datetime="2024-01-04">4 Jan</time>'
OTHER = '<ul><li>Older story <time datetime="2022-05-05">5 May 2022</time></li></ul>'
PAGE_DAYS = [
    (f"{OWN}<aside>{OTHER}</aside>", "2024-01-04"),
    (f'<div class="related-stories">{OTHER}</div>{OWN}', "2024-01-04"),
    (f"<aside>{OTHER}</aside>", None),
    ('<section id="comments"><p>Nice. <time datetime="2024-01-09">9 Jan</time></p></section>', None),
    ('<div class="date">05/02/2024</div>', "05/02/2024"),
    ('<div class="date">4 January 2024</div>', "2024-01-04"),
    ('<meta name="date" content="2024-05-02"><div class="date">05/02/2024</div>', "2024-05-02"),
]


@pytest.mark.parametrize(("days", "published"), PAGE_DAYS)
def test_a_page_s_day_is_its_article_s(tmp_path, days, published):
    page = PAGE.format(charset="utf-8", end="</body></html>").replace("</h1>", f"</h1>{days}")
    page = page.replace('<meta property="article:published_time" content="2024-05-02T08:15:00Z">', "")
    (document,) = read(written(tmp_path, "a.html", page))
    assert document.fields.get("published") == published


def test_a_page_cut_off_goes_through_and_is_told(tmp_path):
    note, document = read(written(tmp_path, "a.html", PAGE.format(charset="utf-8", end="")))
    assert note.kind == "note" and "ends before </html>" in note.message
    assert "At least 30" in document.text


# (file name, bytes, the sentence)
FAULTS = [
    ("a.txt", b"", "is an empty file; fill it or take it out"),
    ("a.txt", b" \r\n\t\n", "holds no text; fill it or take it out"),
    ("a.txt", b"One.\nTwo caf\xe9.\n", "a.txt line 2: byte 0xe9 is not UTF-8; save the file as UTF-8"),
    ("a.txt", "One.".encode("utf-16"), "a.txt line 1: byte 0xff is not UTF-8; save the file as UTF-8"),
    ("a.html", b"<html><body><p>", "ends before </html>; save the page again, or paste its text into a .txt file"),
    ("a.html", b"<html><body></body></html>", "holds no article text that could be found; save the page again"),
    ("a.html", b'<meta charset="utf-8"><p>caf\xe9</p>', "its bytes fit neither UTF-8 nor the encoding it declares"),
    ("a.jsonl", b'{"text": "One."\n', "a.jsonl line 1: is not a JSON object"),
    ("a.jsonl", b'["One."]\n', "a.jsonl line 1: is not a JSON object; write one object with a 'text' per line"),
    ("a.jsonl", b'{"text": "caf\xe9"}\n', "a.jsonl line 1: byte 0xe9 is not UTF-8"),
    (
        "a.jsonl",
        b'{"tekst": "One."}\n',
        "none of its columns ('tekst') is known to hold the text; name it with --columns",
    ),
    ("a.jsonl", b'{"text": 7}\n', "column 'text' holds no text"),
    ("a.csv", b"x,y\n1,2\n", "a.csv: none of its columns ('x', 'y') is known to hold the text"),
    ("a.csv", b"id,text\n1,One.\n2,\n", "a.csv line 3: holds no text"),
    ("a.csv", b"id,text\n1,One.\n,\n", "a.csv line 3: is an empty row; take it out"),
    ("a.csv", b"id,text\n1,One, two\n", "a.csv line 2: has 3 cells where the header has 2"),
    ("a.csv", b"id,text\n1,caf\xe9\n", "a.csv line 2: is not UTF-8; save the file as UTF-8"),
    ("a.csv", b"id,text\n", "a.csv: holds no article; fill it or take it out"),
    ("a.csv", b'id,text\n1,"One went.\n2,"Two went."\n', "a.csv line 2: is not a CSV row"),
    ("a.jsonl", b"\n\n", "a.jsonl: holds no article; fill it or take it out"),
    ("a.parquet", b"PAR1 no table", "is not a readable parquet file"),
]


@pytest.mark.parametrize(("name", "data", "sentence"), FAULTS, ids=[row[2][:50] for row in FAULTS])
def test_one_sentence_for_each_fault(tmp_path, name, data, sentence):
    (problem,) = [item for item in read(written(tmp_path, name, data)) if isinstance(item, Problem)]
    assert sentence in str(problem)
    assert "\n" not in str(problem)


def test_good_rows_between_bad_ones_go_through(tmp_path):
    data = b'id,text\n1,One went.\n2,caf\xe9\n,\n3,"Three went."\n'
    items = read(written(tmp_path, "a.csv", data))
    assert [item.article for item in items if isinstance(item, Document)] == ["1", "3"]
    assert len(items) == 4


def test_too_large_for_one_article(tmp_path, monkeypatch):
    monkeypatch.setattr(readers, "LARGEST", 1000)
    long = "word " * 400
    (whole,) = read(written(tmp_path, "a.txt", long))
    assert "too large for one article; split it" in whole.message
    lines = "\n".join(json.dumps({"text": text}) for text in ("One.", long, "Three."))
    items = read(written(tmp_path, "b.jsonl", lines))
    assert [isinstance(item, Document) for item in items] == [True, False, True]
    assert "b.jsonl line 2: is longer than" in str(items[1])


def test_a_huge_file_is_refused_without_being_read(tmp_path):
    file = tmp_path / "a.txt"
    with file.open("wb") as out:
        out.truncate(200_000_000)
    (problem,) = read(file)
    assert "200 MB is too large for one article" in str(problem)
