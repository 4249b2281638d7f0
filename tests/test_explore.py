"""The explorer without a browser: what is chosen, shown, printed and saved; rows in a cell and in their paragraph."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pandas as pd
import pytest
from IPython.core.formatters import DisplayFormatter

import ceasefire
from ceasefire import (
    disagreements,
    display,
    evidence,
    explore,
    figures,
    load_articles,
    notebook,
    positions,
    shifts,
    show,
)
from ceasefire.display import DisplayError
from ceasefire.explore import CONTROLS, LIMIT, Explorer, Selection
from ceasefire.notebook import ParameterError
from ceasefire.panel import Panel
from ceasefire.tables import COLUMNS, frame

NOTEBOOK = Path(ceasefire.__file__).parents[2] / "notebooks/40-explore.ipynb"
NAMES = "articles codebook table start end save " + " ".join(control.parameter for control in CONTROLS)


@pytest.fixture(scope="module")
def articles() -> pd.DataFrame:
    return load_articles()


@pytest.fixture(scope="module")
def tables(articles) -> dict[str, pd.DataFrame]:
    return {"figures": figures(articles), "positions": positions(articles)}


@pytest.fixture
def explorer(articles, tables) -> Explorer:
    return Explorer(articles, tables, Selection())


@pytest.fixture
def panel(explorer) -> Panel:
    return Panel(explorer)


def made_up(texts: dict[str, str]) -> tuple[pd.DataFrame, dict[str, pd.DataFrame]]:
    """Articles of one's own, and what is read from them."""
    rows = [{"article": name, "text": text, "masked": []} for name, text in texts.items()]
    articles = frame("articles", rows, extra=("text", "masked")).assign(published=pd.Timestamp("2031-03-04"))
    return articles, {"figures": figures(articles), "positions": positions(articles)}


DAY = pd.Timestamp("2023-12-01")
CHOICES = [
    Selection(),
    Selection("positions"),
    Selection(wanted={"measure": ("killed", "held"), "attribution": ("Israel", "")}),
    Selection(wanted={"outlet": ("",), "status": ("reported",), "hedge": ("more_than",)}, start=DAY),
    Selection(wanted={"population": ("gaza",)}, end=DAY),
    Selection("positions", wanted={"actor": ("Hamas",), "action": ("demand", "reject")}, start=DAY, end=DAY),
    Selection("positions", wanted={"issue": ("hostage_release",), "outlet": ("",)}),
]


class TestSelection:
    """A choice, and the code and the command that make it again."""

    @pytest.mark.parametrize("choice", CHOICES, ids=Selection.words)
    def test_the_printed_code_picks_the_same_rows(self, choice, explorer):
        explorer.selection = choice
        scope: dict = {}
        exec(choice.code(), scope)
        pd.testing.assert_frame_equal(scope["rows"], explorer.rows)

    @pytest.mark.parametrize("choice", CHOICES, ids=Selection.words)
    def test_the_printed_command_makes_the_same_choice(self, choice, tables, articles):
        scope = dict.fromkeys(NAMES.split(), "") | {"table": "figures"}
        words = shlex.split(choice.command())
        assert words[:3] == ["papermill", "notebooks/40-explore.ipynb", "selection.ipynb"]
        for flag, name, value in zip(words[3::3], words[4::3], words[5::3], strict=True):
            assert flag == "-r"
            scope[name] = value
        chosen = notebook.parameters(scope, NAMES)
        assert explore.selection(chosen, tables, articles) == choice

    def test_a_name_that_holds_a_semicolon_goes_as_a_list(self):
        choice = Selection(wanted={"attribution": ("he; she",)})
        assert choice.parameters()["attributions"] == ["he; she"]
        assert shlex.split(choice.command())[-2:] == ["-y", "attributions: ['he; she']"]

    def test_names_are_written_so_that_python_reads_them(self, explorer):
        for name in ('say "no"', "it’s", "back\\slash", "two\nlines", "'"):
            code = Selection(wanted={"attribution": (name,)}).code()
            assert eval(re.search(r"isin\((\[.*\])\)", code)[1]) == [name]

    def test_own_articles_and_words_are_named(self):
        choice = Selection(articles="my/articles", codebook="my/words")
        assert "load_articles('my/articles', codebook=codebook)" in choice.code()
        assert "codebook = load_codebook('my/words')" in choice.code()
        assert "-r articles my/articles -r codebook my/words" in choice.command()

    def test_the_whole_table_when_nothing_is_chosen(self, explorer):
        assert explorer.rows.equals(explorer.tables["figures"])
        assert list(explorer.rows) == list(COLUMNS["figures"])

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"table": "figure"}, "table: 'figure' is not known; there are: figures and positions"),
            ({"measures": "kiled"}, "measures: 'kiled' is not known (did you mean 'killed'?); these articles have: "),
            ({"actors": "Hamas"}, "actors: figures have no actor; leave it empty"),
            ({"table": "positions", "hedges": "about"}, "hedges: positions have no hedge; leave it empty"),
            ({"outlets": "The Daily Planet"}, "outlets: 'The Daily Planet' is not known; these articles have: none"),
        ],
    )
    def test_a_wrong_choice_is_one_sentence(self, given, sentence, tables, articles):
        chosen = notebook.parameters(dict.fromkeys(NAMES.split(), "") | {"table": "figures"} | given, NAMES)
        with pytest.raises(ParameterError) as raised:
            explore.selection(chosen, tables, articles)
        assert str(raised.value).startswith(sentence) and "\n" not in str(raised.value)

    def test_a_known_value_without_rows_is_no_mistake(self, tables, articles):
        scope = dict.fromkeys(NAMES.split(), "") | {"table": "Figures", "measures": "MISSING"}
        chosen = explore.selection(notebook.parameters(scope, NAMES), tables, articles)
        assert chosen.wanted == {"measure": ("missing",)}

    def test_the_notebook_has_the_parameters_of_every_control(self):
        cells = nbformat.read(NOTEBOOK, 4).cells
        source = next(cell.source for cell in cells if "parameters" in cell.metadata.get("tags", ()))
        assert sorted(re.findall(r"^(\w+):", source, re.M)) == sorted(NAMES.split())


def label(control) -> str:
    return control.label


def other_than_all(box) -> object:
    """A value of a list that leaves some rows out, where there is one."""
    return min((option for option in box.options if option[1] is not None), key=lambda o: int(re.sub(r"\D", "", o[0])))[
        1
    ]


class TestControls:
    """Each control is followed by counts, chart, rows and code."""

    @pytest.mark.parametrize("control", CONTROLS, ids=label)
    def test_every_list_is_followed(self, panel, control):
        panel.table.value = control.tables[0]
        before = panel.code.value
        panel.filters[control].value = (other_than_all(panel.filters[control]),)
        chosen = panel.explorer.selection
        assert list(chosen.wanted) == [control.column]
        assert panel.code.value != before and control.column in panel.code.value
        assert f"{len(panel.explorer.rows):,} of " in panel.counts.value
        assert panel.listing.value.count("<li>") == min(len(panel.explorer.rows), LIMIT)
        assert panel.picture.value.count("<svg") == len(panel.explorer.charts)

    def test_the_table_is_followed(self, panel):
        panel.table.value = "positions"
        assert "positions" in panel.counts.value and "What each party" in panel.picture.value
        shown = {control.label for control, box in panel.helped.items() if box.layout.display != "none"}
        assert shown == {control.label for control in CONTROLS if "positions" in control.tables}

    def test_the_window_of_days_is_followed(self, panel):
        panel.start.value = DAY.date()
        assert (panel.explorer.rows["published"] >= DAY).all() and len(panel.explorer.rows)
        panel.end.value = pd.Timestamp("2023-12-31").date()
        assert panel.explorer.rows["published"].dt.year.eq(2023).all()
        assert "2023-12-31" in panel.code.value

    def test_a_window_that_ends_before_it_begins_says_so(self, panel):
        panel.start.value, panel.end.value = DAY.date(), pd.Timestamp("2023-11-01").date()
        assert "The last day lies before the first" in panel.counts.value

    def test_an_empty_choice_says_so(self, panel):
        boxes = {control.column: box for control, box in panel.filters.items()}
        boxes["measure"].value, boxes["population"].value = ("killed",), ("hostages",)
        assert "Nothing is left" in panel.counts.value and "Take one of them back" in panel.counts.value
        assert "<svg" not in panel.picture.value and "<li>" not in panel.listing.value

    def test_all_beside_a_value_is_all(self, panel):
        box = next(iter(panel.filters.values()))
        box.value = (None, "killed")
        assert panel.explorer.selection.wanted == {}

    def test_everything_comes_back_with_one_button(self, panel):
        whole = panel.counts.value
        panel.start.value = DAY.date()
        next(iter(panel.filters.values())).value = ("killed",)
        panel.everything.click()
        assert panel.counts.value == whole and panel.start.value is None

    def test_the_controls_begin_with_what_papermill_chose(self, articles, tables):
        panel = Panel(Explorer(articles, tables, Selection("positions", start=DAY, wanted={"actor": ("Hamas",)})))
        before = panel.counts.value
        panel._changed(None)
        assert panel.counts.value == before and panel.table.value == "positions"

    def test_every_control_has_a_label_and_a_help_text(self, panel):
        for control, box in panel.filters.items():
            assert box.description == control.label and box.tooltip == control.help
            assert control.help in panel.helped[control].children[1].value
        for button in (panel.everything, panel.save_csv, panel.save_svg, panel.mend.add):
            assert button.description and button.tooltip
        assert panel.start.description and panel.end.description and panel.name.description

    def test_every_mark_leads_to_a_row_of_the_list(self, panel):
        for table in ("figures", "positions"):
            panel.table.value = table
            doors = set(re.findall(r'<a [^>]*href="#([^"]*)"', panel.picture.value))
            assert doors and doors <= set(re.findall(r'id="(row-[^"]+)"', panel.listing.value))
            assert 'xlink:href="articles' not in panel.picture.value

    def test_too_many_rows_are_cut_and_said(self):
        texts = {f"a{n}": f"Officials in Rafah said {n + 2} people were killed on Monday." for n in range(LIMIT + 9)}
        articles, tables = made_up(texts)
        panel = Panel(Explorer(articles, tables, Selection()))
        total = len(tables["figures"])
        assert total > LIMIT and f"{total} of {total} figures" in panel.counts.value
        assert panel.listing.value.count("<li>") == LIMIT
        assert f"The first {LIMIT} of {total} rows" in panel.listing.value
        words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", panel.picture.value))
        assert f"Drawn: the first {LIMIT} of {total} rows by date" in words
        assert len(set(re.findall(r'href="#(row-[^"]+)"', panel.picture.value))) == LIMIT

    def test_nothing_of_a_hostile_article_gets_through(self):
        text = '<script>alert(1)</script> said 12 people <img src=x onerror="a()"> were killed in Gaza for $5 & $6.'
        articles, tables = made_up({'a"><script>b': text})
        panel = Panel(Explorer(articles, tables, Selection()))
        assert len(tables["figures"])
        for part in (panel.listing, panel.picture, panel.code, panel.counts, panel.mend.line):
            assert "<script" not in part.value and "<img" not in part.value
        assert "mathjax_ignore" in panel.listing.value

    def test_without_a_front_end_the_choice_is_printed(self, explorer):
        data = explorer._repr_mimebundle_()
        assert set(data) == {"text/plain", "application/vnd.jupyter.widget-view+json"}
        assert "Chosen: all figures." in data["text/plain"]


class TestSaving:
    """Rows as CSV, charts as SVG."""

    def test_rows_and_charts_are_written(self, explorer, tmp_path):
        explorer.choose(wanted={"measure": ("killed", "held")})
        files = explorer.save(tmp_path / "new", "my choice")
        assert [file.name for file in files] == ["my-choice.csv", "my-choice-casualties.svg", "my-choice-hostages.svg"]
        again = pd.read_csv(files[0])
        assert again["figure_id"].tolist() == explorer.rows["figure_id"].tolist()
        assert list(again) == list(COLUMNS["figures"])
        for file in files[1:]:
            assert ElementTree.parse(file).getroot().tag.endswith("svg")

    @pytest.mark.parametrize("name", ["../up", "/root", "a/b", "..", "", "x" * 9 + "\x00"])
    def test_no_name_leads_out_of_the_folder(self, explorer, tmp_path, name):
        for file in explorer.save(tmp_path, name, ["csv"]):
            assert file.resolve().parent == tmp_path.resolve()

    def test_the_buttons_write_and_say_where(self, panel, tmp_path, monkeypatch):
        monkeypatch.setattr("ceasefire.panel.SAVED", tmp_path / "selections")
        panel.name.value = "first"
        panel.save_csv.click()
        assert "Saved selections/first.csv." in panel.saved.value
        panel.save_svg.click()
        assert "selections/first-casualties.svg" in panel.saved.value
        assert sorted(p.suffix for p in (tmp_path / "selections").iterdir())[0] == ".csv"

    def test_a_folder_that_cannot_be_written_is_said(self, panel, tmp_path, monkeypatch):
        (tmp_path / "file").write_text("")
        monkeypatch.setattr("ceasefire.panel.SAVED", tmp_path / "file" / "selections")
        panel.save_csv.click()
        assert "Not saved: " in panel.saved.value


class TestCorrecting:
    """A correction written with the controls."""

    def test_it_needs_a_reason(self, panel):
        assert panel.mend.add.disabled and "reason is empty" in panel.mend.line.value

    def test_the_line_is_shown_and_then_added(self, tmp_path):
        articles, tables = made_up({"a": "Officials said 12 people were killed in Rafah."})
        articles.attrs["corrections"] = str(tmp_path / "corrections.csv")
        mend = Panel(Explorer(articles, tables, Selection())).mend
        mend.reason.value, mend.changes.value = "the text says wounded", "measure=injured; hedge=exact"
        assert "measure=injured" in mend.line.value and not mend.add.disabled
        mend.add.click()
        assert figures(articles)["measure"].tolist() == ["injured"]
        assert figures(articles)["rule"].tolist() == ["correction: the text says wounded"]

    def test_an_unknown_column_is_one_sentence(self, panel):
        panel.mend.reason.value, panel.mend.changes.value = "why", "mesure=injured"
        assert "is no column=value of figures" in panel.mend.line.value and panel.mend.add.disabled


class TestEvidence:
    """A row in its paragraph."""

    def test_a_row_is_taken_however_it_was_taken(self, articles, tables):
        rows = tables["figures"]
        first = evidence(rows.iloc[0], articles)
        for row in (rows.head(1), next(rows.itertuples()), rows.iloc[0].to_dict()):
            assert evidence(row, articles) == first
        assert evidence(rows.iloc[0]) == first

    def test_the_words_stand_marked_in_their_paragraph(self, articles, tables):
        texts = dict(zip(articles["article"], articles["text"], strict=True))
        for table in tables.values():
            for row in table.itertuples():
                shown = evidence(row, articles)
                paragraph = shown.before + shown.quote + shown.after
                assert shown.quote == row.quote and paragraph in texts[row.article]
                assert f"⟦{' '.join(row.quote.split())}⟧" in " ".join(repr(shown).split())
                assert shown._repr_html_().count("<mark>") == 1

    def test_a_shift_shows_both_of_its_sides(self, articles, tables):
        moved = shifts(tables["positions"])
        before, after = evidence(moved.iloc[0], articles)
        quotes = tables["positions"].set_index("position_id")["quote"]
        assert before.quote == quotes[moved.iloc[0]["from_position"]]
        assert after.quote == quotes[moved.iloc[0]["to_position"]]
        assert evidence(moved.iloc[0], articles)._repr_html_().count("<mark>") == 2

    def test_a_disagreement_shows_both_of_its_sides(self, articles, tables):
        pairs = disagreements(tables["figures"])
        assert len(evidence(pairs.iloc[0], articles)) == 2

    def test_what_an_article_carries_is_escaped(self):
        articles, tables = made_up({"a": "<b>Officials</b> said 12 people were killed <i>in</i> Rafah."})
        html = evidence(tables["figures"].iloc[0], articles)._repr_html_()
        assert "&lt;b&gt;" in html and "<i>" not in html

    @pytest.mark.parametrize(
        ("row", "sentence"),
        [
            ({"article": "b", "start": 0, "end": 1, "quote": "x"}, "b: is none of these articles; call evidence(row"),
            ({"article": "a", "start": 0, "end": 1, "quote": "x"}, "a: “x” does not stand at 0; read it anew"),
            ({"figure_a": "a#F9", "figure_b": "a#F8"}, "a#F9: there is no such row in these articles"),
            (pd.DataFrame({"quote": ["x", "y"]}), "evidence takes one row and was given 2"),
            ("a#F01", "evidence takes one row of figures, positions, shifts or disagreements"),
        ],
    )
    def test_a_wrong_row_is_one_sentence(self, row, sentence):
        articles, _ = made_up({"a": "Officials said nothing."})
        with pytest.raises(DisplayError) as raised:
            evidence(row, articles)
        assert str(raised.value).startswith(sentence)


class TestShow:
    """A table in a cell."""

    @pytest.mark.parametrize("table", ["articles", "figures", "positions", "shifts", "disagreements"])
    def test_every_table_is_shown_empty_too(self, table, articles, tables):
        made = tables | {"articles": articles, "shifts": shifts(tables["positions"])}
        made["disagreements"] = disagreements(tables["figures"])
        for rows in (made[table], frame(table)):
            shown = show(rows, rows=1000)
            assert shown.table == table and shown.caption.startswith(f"{table}: {len(rows)} row")
            assert shown._repr_html_().count("<tr>") == len(rows) + 1
            assert "NaT" not in repr(shown) and "<NA>" not in repr(shown) and "00:00:00" not in repr(shown)
            assert show(rows, "all").columns == list(COLUMNS[table])

    def test_the_dictionary_says_what_a_heading_and_an_empty_cell_mean(self, tables):
        html = show(tables["figures"])._repr_html_()
        assert 'title="the number printed, in people, never an estimate of ours; empty for' in html
        assert "low: the least the words allow, in people; empty when they set no floor" in html
        for table in COLUMNS:
            assert set(COLUMNS[table]) <= set(display.dictionary(table))

    def test_long_tables_are_cut_and_said(self, tables):
        shown = show(tables["positions"], rows=3)
        assert shown.shown == 3 and shown.caption.startswith(f"positions: 3 of {len(tables['positions'])} rows")

    def test_an_unknown_column_is_one_sentence(self, tables):
        with pytest.raises(DisplayError, match="columns: there is no column 'numbr'; there are: figure_id, article"):
            show(tables["figures"], "numbr")

    def test_what_an_article_carries_is_escaped(self):
        html = show(frame("figures", [{"quote": "<script>1</script> $5 & $6"}]))._repr_html_()
        assert "<script>" not in html and "mathjax_ignore" in html

    def test_whole_tables_print_so_by_themselves_and_others_as_before(self, tables):
        formatter = DisplayFormatter()
        assert display.install(formatter)
        as_html = formatter.formatters["text/html"]
        assert as_html(tables["figures"]) == show(tables["figures"])._repr_html_()
        for other in (pd.DataFrame({"a": [1]}), tables["figures"][["measure", "quote"]]):
            assert as_html(other) == other._repr_html_()


class TestPackage:
    """The way in."""

    def test_the_functions_stand_before_the_modules_of_their_names(self):
        code = (
            "import ceasefire.figures, ceasefire.site; from ceasefire import figures, positions, shifts, disagreements;"
        )
        code += "assert all(map(callable, (figures, positions, shifts, disagreements)))"
        subprocess.run([sys.executable, "-c", code], check=True)

    def test_the_import_leaves_what_is_slow_for_later(self):
        slow = ["matplotlib", "scipy", "ipywidgets", "trafilatura"]
        code = f"import ceasefire, sys; print([m for m in {slow} if m in sys.modules])"
        run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        assert run.stdout == "[]\n"

    @pytest.mark.parametrize("name", ceasefire.__all__)
    def test_every_function_answers_the_first_question(self, name):
        assert len(getattr(ceasefire, name).__doc__.split()) > 10


def test_papermill_makes_and_saves_the_same_choice(explorer, tmp_path):
    explorer.choose(wanted={"measure": ("held",), "attribution": ("Israel", "")})
    command = shlex.split(explorer.selection.command())
    command[1:3] = ["--no-progress-bar", str(NOTEBOOK), "out.ipynb"]
    saved = ["-r", "save", str(tmp_path / "kept")]
    result = subprocess.run([sys.executable, "-m", *command, *saved], cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    kept = pd.read_csv(tmp_path / "kept/selection.csv")
    assert kept["figure_id"].tolist() == explorer.rows["figure_id"].tolist()
    assert (tmp_path / "kept/selection-hostages.svg").exists()
    cells = nbformat.read(tmp_path / "out.ipynb", 4).cells
    printed = "".join(o.get("text", "") for cell in cells if cell.cell_type == "code" for o in cell.outputs)
    assert f"Chosen: {explorer.selection.words()}." in printed and explorer.selection.code() in printed


def test_papermill_stops_at_a_choice_that_the_table_does_not_have(tmp_path):
    command = [
        sys.executable,
        "-m",
        "papermill",
        "--no-progress-bar",
        str(NOTEBOOK),
        "out.ipynb",
        "-r",
        "actors",
        "Hamas",
    ]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 1 and "ParameterError: actors: figures have no actor; leave it empty" in result.stderr
