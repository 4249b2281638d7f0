"""The codebook folder: every file is explained, every file parses, and a bad line names file and line."""

import pytest

from ceasefire.codebook import SHIPPED, Codebook, CodebookError, load_codebook, roles


def test_every_file_is_explained():
    page = (SHIPPED / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in sorted(SHIPPED.glob("*.csv")) if f"`{path.name}`" not in page] == []


@pytest.mark.parametrize("name", [path.stem for path in sorted(SHIPPED.glob("*.csv"))])
def test_every_file_parses_and_no_term_stands_twice_alike(name):
    rows = load_codebook().rows(name)
    lines = [tuple(value for key, value in row.items() if key != "line") for row in rows]
    assert lines and len(set(lines)) == len(lines)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("over", "hedges.csv line 3: 1 cells where the header has 3 (hedge, term, side)"),
        (",over,before", "hedges.csv line 3: the first cell (hedge) is empty"),
        ('more_than,"over, well",before,', "hedges.csv line 3: 4 cells where the header has 3"),
    ],
)
def test_a_bad_line_names_file_and_line(tmp_path, line, said):
    (tmp_path / "hedges.csv").write_text(f"hedge,term,side\n# a remark\n{line}\n", encoding="utf-8")
    with pytest.raises(CodebookError, match="line 3") as error:
        Codebook(tmp_path).rows("hedges")
    assert said in str(error.value)


def test_a_file_that_a_folder_lacks_is_read_from_the_shipped_one(tmp_path):
    (tmp_path / "roles.csv").write_text("term,role\nmonitor,body\n", encoding="utf-8")
    own = Codebook(tmp_path)
    assert roles(own, "body") == {"monitor"}
    assert own.rows("hedges") == load_codebook().rows("hedges")


@pytest.mark.parametrize("content", [b"", b"# only a remark\n", "term,role\né,body\n".encode("latin-1")])
def test_a_file_without_a_header_or_not_in_utf8_is_told(tmp_path, content):
    (tmp_path / "roles.csv").write_bytes(content)
    with pytest.raises(CodebookError, match=r"roles\.csv: "):
        Codebook(tmp_path).rows("roles")
