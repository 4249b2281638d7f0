"""The charts: nothing drawn without its source, no mark without its door, no label on another."""

import datetime as dt
import itertools
import json
import re
import xml.etree.ElementTree as ElementTree

import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch

from ceasefire import charts
from ceasefire.charts import grid, lines, marks, page, panels, scores, stances, words
from ceasefire.codebook import DATA
from ceasefire.tables import VALUES, frame

SOURCE = "5 articles (5 articles, not a series)."
GAZA = pd.read_csv(DATA / "reference" / "gaza_reported_toll.csv")
TIMELINE = pd.read_csv(DATA / "reference" / "hostage_timeline.csv")
MEASURES = ("killed", "injured", "taken", "held", "released", "dead_hostages", "displaced")


def coded_tables():
    """The four tables as the careful coding has them, so that charts do not wait for a grammar."""
    figures, positions, articles = [], [], []
    for article in json.loads((DATA / "gold" / "gold.json").read_text(encoding="utf-8")):
        name, published = article["id"], article["published"]
        articles.append({"article": name, "title": article["title"] or name, "date_basis": article["date_basis"]})
        articles[-1] |= {k: article[k] for k in ("published", "published_earliest", "published_latest")}
        ids = {row["id"]: f"{name}#F{at:02d}" for at, row in enumerate(article["figures"], 1)}
        for row in article["figures"]:
            if row["optional"] or row["measure"] not in VALUES["measure"]:
                continue
            times = row["as_of"].split("/")
            stock = row["population"] == "gaza" or row["measure"] in ("held", "dead_hostages")
            row = row | {"figure_id": ids[row["id"]], "article": name, "published": published}
            row |= {"as_of_start": times[0], "as_of_end": times[-1], "part_of": ids.get(row["part_of"])}
            figures.append(row | {"period": "cumulative" if stock else "event"})
        for at, row in enumerate(article["positions"], 1):
            if not row["optional"]:
                row = row | {"position_id": f"{name}#P{at:02d}", "article": name, "published": published}
                positions.append(row | {"date": row["date"] or published})
    return frame("articles", articles), frame("figures", figures), frame("positions", positions)


ARTICLES, FIGURES, POSITIONS = coded_tables()
LAST = "004_2dee00ce890550d2"
MAY = {"from_date": "2024-05-02", "to_date": "2024-05-02", "actor": "Israel"}
SHIFTS = frame(
    "shifts",
    [
        MAY
        | {"issue": "hostage_release", "from_position": f"{LAST}#P34", "to_position": f"{LAST}#P36"}
        | {"kind": "quantity", "from_value": "40 hostages", "to_value": "33"},
        MAY
        | {"issue": "return_of_displaced", "from_position": f"{LAST}#P31", "to_position": f"{LAST}#P30"}
        | {
            "kind": "soften",
            "from_value": "testing of returnees and entry restrictions",
            "to_value": "return en masse",
        },
        {"actor": "Israel", "issue": "ceasefire_pause", "kind": "soften", "from_date": "2023-11-09"}
        | {"from_position": "000_1cbd80394014bd32#P01", "to_position": "001_ba4e27dd51c8de91#P27"}
        | {"to_date": "2023-12-21"},
    ],
)
SCORES = pd.DataFrame(
    [("Figures, by measure", "killed", 5, 5, 5), ("Positions, by party", "Israeli coalition partners", 0, 0, 1)],
    columns=["group", "name", "right", "read", "coded"],
)


def crowd(days: int = 3, a_day: int = 9) -> pd.DataFrame:
    """Many figures on few days, with long speakers: more than any label placement likes."""
    hedges = itertools.cycle(["exact", "more_than", "about", "range", "at_most", "indefinite"])
    rows = []
    for day, at in itertools.product(range(days), range(a_day)):
        hedge, number = next(hedges), 100 + 37 * at
        low = None if hedge in ("about", "at_most", "indefinite") else number
        high = number + 60 if hedge == "range" else None if hedge in ("more_than", "about", "indefinite") else number
        best = None if hedge in ("range", "indefinite") else number
        rows.append(
            {"figure_id": f"a{day}#F{at:02d}", "article": f"a{day}", "published": dt.date(2023, 11, 1 + 9 * day)}
            | {"measure": "killed" if at % 2 else "released", "population": "gaza" if at % 2 else "hostages"}
            | {"low": low, "best": best, "high": high, "hedge": hedge, "start": at, "quote": "dozens"}
            | {"status": "reported" if at % 3 else "proposed", "period": "cumulative"}
            | {"attribution": f"a spokesperson of the ministry number {at % 4} in a long name"}
        )
    return frame("figures", rows)


def crowded_stances() -> pd.DataFrame:
    """Every act on the same issues by parties with long names, over two years: more than a column likes."""
    acts = itertools.cycle(sorted(stances.SHAPES))
    rows = [
        {"position_id": f"b#P{at:03d}", "article": "b", "actor": f"Partners in the coalition, wing {at % 3}"}
        | {"issue": ("ceasefire_permanence", "negotiation_itself")[at % 2], "action": next(acts), "start": at}
        | {"date": dt.date(2023, 10, 28) + dt.timedelta(days=at * at)}
        for at in range(27)
    ]
    return frame("positions", [row | {"published": row["date"]} for row in rows])


LONG = "a-folder-with-a-name/that-goes-on/" * 4
LATE = frame(
    "articles",
    [
        {"article": LONG + str(at), "title": "", "published": dt.date(2024, 5 * at + 1, 2), "date_basis": "person"}
        | {"captured": dt.date(2024, 5 * at + 1, 3)}
        for at in range(3)
    ],
)
DRAWN = {
    "casualties": lambda **kw: charts.casualties(FIGURES, reference=GAZA, **{"source": SOURCE, **kw}),
    "hostages": lambda **kw: charts.hostages(FIGURES, timeline=TIMELINE, **{"source": SOURCE, **kw}),
    "demands": lambda **kw: charts.demands(POSITIONS, SHIFTS, **{"source": SOURCE, **kw}),
    "corpus": lambda **kw: charts.corpus(ARTICLES, **{"source": SOURCE, **kw}),
    "accuracy": lambda **kw: charts.accuracy(SCORES, **{"source": SOURCE, **kw}),
    "crowded panels": lambda **kw: charts.casualties(crowd(), **{"source": SOURCE, **kw}),
    "crowded lines": lambda **kw: charts.hostages(crowd(), **{"source": SOURCE, **kw}),
    "crowded stances": lambda **kw: charts.demands(crowded_stances(), SHIFTS[:0], **{"source": SOURCE, **kw}),
    "long names": lambda **kw: charts.corpus(LATE, **{"source": f"5 articles in {LONG}.", **kw}),
    "no figures": lambda **kw: charts.casualties(FIGURES[:0], reference=GAZA, **{"source": SOURCE, **kw}),
    "no hostages": lambda **kw: charts.hostages(FIGURES[:0], timeline=TIMELINE, **{"source": SOURCE, **kw}),
    "no stances": lambda **kw: charts.demands(POSITIONS[:0], SHIFTS[:0], **{"source": SOURCE, **kw}),
}


@pytest.fixture(scope="module")
def drawn():
    """Every chart of the list, drawn once."""
    return {name: draw() for name, draw in DRAWN.items()}


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("missing", ["source", "note"])
def test_no_chart_without_source_or_note(name, missing):
    with pytest.raises(charts.ChartError, match=f"has no {missing}"):
        DRAWN[name](**{missing: " " if missing == "source" else ""})


@pytest.mark.parametrize("name", DRAWN)
def test_same_rows_give_same_bytes(name, drawn):
    again = DRAWN[name]()
    assert again.svg == drawn[name].svg
    assert again.png == drawn[name].png


def texts_of(figure) -> list:
    """Every text of a drawing, those inside a map included."""
    inside = (text for axes in figure.axes for text in axes.texts)
    return [text for text in (*figure.texts, *inside) if text.get_text().strip()]


@pytest.mark.parametrize("name", DRAWN)
def test_no_text_lies_on_another(name, drawn):
    figure = drawn[name].figure
    figure.set_dpi(288)  # fine enough that hinting does not widen the letters
    renderer = FigureCanvasAgg(figure).get_renderer()
    boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in texts_of(figure)]
    for (one, a), (other, b) in itertools.combinations(boxes, 2):
        wide = min(a.x1, b.x1) - max(a.x0, b.x0)
        tall = min(a.y1, b.y1) - max(a.y0, b.y0)
        assert wide < 4 or tall < 8, f"{one!r} lies on {other!r}"
    for text, box in boxes:
        assert box.x0 >= 0 and box.x1 <= figure.bbox.width + 4, f"{text!r} leaves the sheet"
        assert box.y0 >= 0 and box.y1 <= figure.bbox.height + 4, f"{text!r} leaves the sheet"


@pytest.mark.parametrize("name", DRAWN)
def test_no_text_lies_on_a_mark(name, drawn):
    figure = drawn[name].figure
    figure.set_dpi(288)
    renderer = FigureCanvasAgg(figure).get_renderer()
    texts = [(t.get_text(), t.get_window_extent(renderer)) for t in figure.texts if t.get_text().strip(" ~")]
    shapes = [a.get_window_extent(renderer) for a in figure.artists if isinstance(a, PathPatch)]
    for (text, a), b in itertools.product(texts, shapes):
        wide, tall = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
        assert wide < 4 or tall < 8, f"{text!r} lies on a mark"


@pytest.mark.parametrize("name", DRAWN)
def test_words_are_large_enough_on_a_phone(name, drawn):
    root = ElementTree.fromstring(drawn[name].svg)
    wide = float(root.get("width").removesuffix("pt")) * 96 / 72
    assert wide == 480
    for text in texts_of(drawn[name].figure):
        pixels = text.get_fontsize() * 96 / 72
        assert pixels >= 13 and pixels * 336 / wide >= 9, text.get_text()


def doors_of(chart) -> list:
    """The doors of a drawing, in the order in which they lie on each other."""
    return [artist for artist in chart.figure.artists if artist.get_url()]


@pytest.mark.parametrize("name", DRAWN)
def test_a_mark_opens_its_own_door(name, drawn):
    spots = [(door, door.get_window_extent()) for door in doors_of(drawn[name])]
    for at, (door, box) in enumerate(spots):
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        over = [other.get_url() for other, there in spots[at + 1 :] if there.padded(-1).contains(x, y)]
        assert set(over) <= {door.get_url()}, f"{door.get_url()} lies under {over}"


@pytest.mark.parametrize("name", ["casualties", "hostages", "demands", "corpus"])
def test_a_door_is_large_enough_to_hit(name, drawn):
    figure = drawn[name].figure
    figure.set_dpi(96 * 336 / 480)  # a phone: the sheet is 336 pixels wide
    for door in doors_of(drawn[name]):
        box = door.get_window_extent()
        assert min(box.width, box.height) >= 14 - 0.01, door.get_url()


@pytest.mark.parametrize("name", DRAWN)
def test_svg_is_whole_and_its_ids_are_its_own(name, drawn):
    svg = drawn[name].svg
    root = ElementTree.fromstring(svg)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(value.startswith(f"{drawn[name].name}-") for value in ids)
    targets = set(re.findall(r"url\(#([^)]+)\)", svg)) | set(re.findall(r'href="#([^"]+)"', svg))
    assert targets <= set(ids)
    assert root.find("{http://www.w3.org/2000/svg}desc").text == drawn[name].alt
    assert "matplotlib v" not in svg.lower()
    assert "<dc:date>" not in svg


def links(chart) -> dict[str, str]:
    """Address and spoken name of each link."""
    return dict(re.findall(r'<a xlink:href="([^"]+)" href="[^"]+" aria-label="([^"]+)">', chart.svg))


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("casualties", FIGURES[FIGURES["measure"].isin(["killed", "injured"])]["figure_id"]),
        ("hostages", FIGURES[FIGURES["population"] == "hostages"]["figure_id"]),
        ("demands", POSITIONS["position_id"]),
    ],
)
def test_every_row_is_a_door(name, rows, drawn):
    assert set(links(drawn[name])) == {page.evidence_url(row) for row in rows}
    assert all(text.endswith("open its sentence") for text in links(drawn[name]).values())
    assert drawn[name].svg.count("<a ") == drawn[name].svg.count("aria-label=")


def test_links_follow_the_base():
    chart = charts.casualties(FIGURES, source=SOURCE, base="../articles/")
    assert all(url.startswith("../articles/") for url in links(chart))


@pytest.mark.filterwarnings("error")
def test_hostile_words_stay_words():
    bad = "</svg><script>alert(1)</script>\"'& \x0b\x00 \u202e 停戦 הפסקת אש"
    rows = FIGURES.assign(attribution=bad)
    for chart in (charts.casualties(rows, source=bad), charts.hostages(rows, source=bad)):
        ElementTree.fromstring(chart.svg)
        assert "<script" not in chart.svg


@pytest.mark.parametrize("name", ["casualties", "hostages"])
def test_alt_text_says_what_is_drawn(name, drawn):
    kinds = ["killed"] if name == "casualties" else ["taken", "held", "released", "dead_hostages"]
    for row in FIGURES[FIGURES["measure"].isin(kinds)].itertuples():
        assert words.citation(row) in drawn[name].alt


def test_rows_go_along_as_csv(drawn, tmp_path):
    for name in ("casualties", "hostages", "demands"):
        folder = drawn[name].save(tmp_path / name)
        table = pd.read_csv(folder / f"{drawn[name].name}.csv")
        assert len(table) == len(drawn[name].rows) > 0
        assert {"quote", "article"} <= set(table)
        assert (folder / f"{drawn[name].name}.txt").read_text(encoding="utf-8").strip() == drawn[name].alt


def test_a_notebook_gets_drawing_picture_words_and_rows(drawn):
    data, metadata = drawn["casualties"]._repr_mimebundle_()
    assert set(data) == {"image/svg+xml", "image/png", "text/plain", "text/csv"}
    assert data["text/plain"] == metadata["image/png"]["alt"] == drawn["casualties"].alt


# ---- the form of a mark is its wording


def draw_one(hedge, values, **kw):
    """One mark on an empty sheet: its shapes, its lines, its texts."""
    with page.house_style():
        sheet = page.Page("one", "title", "subtitle", "source", "note", 300)
        before = len(sheet.figure.texts), len(sheet.figure.artists)
        mark = marks.draw_mark(sheet, values, 100.0, hedge, marks.CIRCLE, **kw)
    new = sheet.figure.artists[before[1] :]
    shapes = [artist for artist in new if isinstance(artist, PathPatch)]
    strokes = [artist for artist in new if isinstance(artist, Line2D)]
    return mark, shapes, strokes, [text.get_text() for text in sheet.figure.texts[before[0] :]]


@pytest.mark.parametrize(
    ("hedge", "filled", "strokes", "tilde"),
    [
        ("exact", True, 0, False),
        ("about", True, 0, True),
        ("more_than", False, 2, False),
        ("at_least", False, 2, False),
        ("at_most", False, 2, False),
    ],
)
def test_wording_gives_the_form(hedge, filled, strokes, tilde):
    _, shapes, found, texts = draw_one(hedge, [150.0])
    assert len(shapes) == 1
    assert (shapes[0].get_facecolor()[:3] == to_rgb(page.PLUM)) == filled
    assert (len(found), "~" in texts) == (strokes, tilde)


def test_a_range_is_a_bar_with_caps_and_no_midpoint():
    _, shapes, strokes, _ = draw_one("range", [120.0, 160.0])
    assert not shapes
    assert [line.get_ydata() for line in strokes] == [(120.0, 160.0), (120.0, 120.0), (160.0, 160.0)]


@pytest.mark.parametrize("value", [50.0, 150.0, 250.0])
def test_arrows_have_one_length_and_point_where_the_number_may_lie(value):
    up, down = (draw_one(hedge, [value])[0].box for hedge in ("at_least", "at_most"))
    assert up.top - value == pytest.approx(value - down.bottom) == pytest.approx(marks.ARROW + marks.SIZE / 2 + 1)


@pytest.mark.parametrize("hedge", ["exact", "about", "more_than", "at_most"])
def test_what_has_not_happened_is_never_filled(hedge):
    _, shapes, _, _ = draw_one(hedge, [150.0], happened=False)
    assert shapes[0].get_facecolor()[:3] == to_rgb(page.PAPER)
    assert shapes[0].get_linestyle() != "solid"


def test_two_speakers_never_share_shape_and_hue_unless_they_are_diamonds():
    look = marks.styles(["Israel", "Gaza Health Ministry", "", "United Nations", "United Nations"])
    assert look["Israel"] == marks.SQUARE and look["Gaza Health Ministry"] == marks.CIRCLE
    kept = [style for style in look.values() if style != marks.DIAMOND]
    assert len({style.marker for style in kept}) == len({style.color for style in kept}) == len(kept)


def contrast(one, other) -> float:
    """How far two colours are apart for a reader, as WCAG measures it."""

    def light(color):
        parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color)]
        return 0.05 + 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    return max(light(one), light(other)) / min(light(one), light(other))


@pytest.mark.parametrize("color", [page.INK, page.PLUM, page.OCHRE, page.SLATE_TEXT])
def test_text_has_contrast(color):
    assert min(contrast(color, page.PAPER), contrast(color, lines.TINT)) >= 4.5


# ---- the sheet


@pytest.mark.parametrize("text", ["see " + "one/folder/after/another/" * 9, "x" * 200, "停戦" * 90, "a b c", ""])
def test_no_line_is_wider_than_asked(text):
    with page.house_style():
        wrapped = page.wrap(text, 90, page.SMALL)
        assert all(page.text_width(line, page.SMALL) <= 90 for line in wrapped)
    assert "".join(wrapped).replace(" ", "") == text.replace(" ", "")


# ---- wording and citation


@pytest.mark.parametrize(
    ("quote", "hedge", "low", "best", "high", "words_"),
    [
        ("the loss of over 1,400 lives", "more_than", 1400, 1400, None, "over 1,400"),
        ("as many as 40 hostages", "at_most", None, 40, 40, "as many as 40"),
        ("10-15 hostages", "range", 10, None, 15, "10-15"),
        ("a dozen hostages", "exact", 12, 12, 12, "a dozen"),
        ("dozens were killed", "indefinite", None, None, None, "dozens"),
        ("no number in here", "about", None, 1200, None, "about 1,200"),
    ],
)
def test_wording_is_the_text_s_own(quote, hedge, low, best, high, words_):
    row = frame("figures", [{"quote": quote, "hedge": hedge, "low": low, "best": best, "high": high}]).iloc[0]
    assert words.wording(row) == words_


# ---- the casualty chart


def test_event_and_running_total_never_share_a_panel_or_a_scale():
    found = panels._specs(FIGURES.assign(population="gaza", measure="killed"), "killed", "gaza", None)
    assert {spec.scale for spec in found} == {("killed", "event"), ("killed", "cumulative")}
    for spec in found:
        assert set(spec.rows["period"]) == {spec.scale[1]}


def test_populations_share_the_scale_of_one_kind_of_count():
    rows = frame("figures", [{"population": who, "measure": "killed", "period": "event", "best": n, "hedge": "exact"}
                             for who, n in (("gaza", 65), ("israel", 1200))])  # fmt: skip
    scales = {spec.scale for who in ("gaza", "israel") for spec in panels._specs(rows, "killed", who, None)}
    assert len(scales) == 1


def test_reported_series_ends_with_the_articles():
    series = panels._series(GAZA, "killed", FIGURES["published"])
    assert series["date"].min() == FIGURES["published"].min()
    assert series["date"].max() == FIGURES["published"].max()


def test_a_revision_is_a_new_mark_that_names_the_old_number(drawn):
    texts = [text.get_text() for text in drawn["casualties"].figure.texts]
    assert "over 1,400" in texts and "about 1,200" in texts
    assert any("earlier: over 1,400" in text.replace("\u00a0", " ") for text in texts)


def test_silence_is_not_zero(drawn):
    assert f"Injured in Israel: {panels.EMPTY}" in drawn["casualties"].alt


def test_rows_without_a_date_are_counted():
    rows = FIGURES.assign(published=pd.NaT).astype({"published": "datetime64[s]"})
    chart = charts.casualties(rows, source=SOURCE)
    assert any("a date not drawn" in text.get_text() for text in chart.figure.texts)


# ---- the hostage chart


def test_both_numbers_of_one_day_stand(drawn):
    assert "129 hostages held" in drawn["hostages"].alt and "128 hostages held" in drawn["hostages"].alt


def test_hindsight_is_explained_where_it_shows(drawn):
    assert "Timeline, compiled later: 130 on 21 Dec 2023 (still held)." in drawn["hostages"].alt.replace("\u00a0", " ")


def test_only_proposed_stands_apart(drawn):
    before, _, after = drawn["hostages"].alt.partition(lines.PROPOSED)
    assert "proposed)" not in before and "withdrawn)" not in before
    assert after.count("(proposed)") == 7 and after.count("(withdrawn)") == 1


def test_a_repeat_is_a_line_of_its_own_and_says_so():
    first, again = FIGURES[FIGURES["population"] == "hostages"]["figure_id"].iloc[[0, 2]]
    rows = FIGURES.assign(repeat_of=FIGURES["figure_id"].map({again: first}).fillna(""))
    chart = charts.hostages(rows, source=SOURCE)
    assert len(links(chart)) == int((FIGURES["population"] == "hostages").sum())
    assert sum(text.get_text().startswith("again;") for text in chart.figure.texts) == 1


@pytest.mark.parametrize(
    ("measure", "day", "count"),
    [("taken", "2023-11-09", 251), ("held", "2023-12-21", 130), ("released", "2023-12-21", 110)],
)
def test_timeline_is_read_on_the_day(measure, day, count):
    assert lines.known_later(TIMELINE, measure, pd.Series([pd.Timestamp(day)])) == {pd.Timestamp(day): count}


# ---- the demands chart


def test_same_act_same_shape_whoever_does_it(drawn):
    swap = {"Israel": "Hamas", "Hamas": "Israel"}
    swapped = POSITIONS.assign(actor=POSITIONS["actor"].replace(swap))
    chart = charts.demands(swapped, SHIFTS[:0], source=SOURCE)
    again = charts.demands(POSITIONS, SHIFTS[:0], source=SOURCE)
    assert sorted(re.findall(r'<path d="([^"]+)"', chart.svg)) != []
    assert len(chart.svg) == pytest.approx(len(again.svg), rel=0.02)


def test_every_action_has_a_shape():
    assert set(stances.SHAPES) == set(VALUES["action"])
    assert len(set(stances.SHAPES.values())) == len(stances.SHAPES)


def test_shifts_show_before_and_after(drawn):
    assert "quantity: “40 hostages” → “33”" in drawn["demands"].alt
    assert "soften: demand “testing of returnees and entry restrictions” → concede" in drawn["demands"].alt
    assert "soften: reject → offer" in drawn["demands"].alt


def test_parties_stand_in_alphabetical_order_mediators_last():
    order = grid.party_order(POSITIONS)
    active = [actor for actor in order if actor != "Egypt"]
    assert order[-1] == "Egypt" and active == sorted(active)


def test_days_never_make_more_columns_than_fit():
    days = [dt.date(2023, 10, 7) + dt.timedelta(days=11 * at) for at in range(60)]
    columns = grid.date_columns(days)
    assert len(columns) == grid.COLUMNS
    assert columns[0].first == days[0] and columns[-1].last == days[-1]


@pytest.mark.parametrize(
    ("first", "last"), [("2023-11-09", "2023-11-09"), ("2024-04-30", "2024-05-02"), ("2023-12-21", "2024-05-22")]
)
def test_the_days_of_a_column_stay_in_it(first, last):
    column = grid.place_columns([grid.Column(dt.date.fromisoformat(first), dt.date.fromisoformat(last))] * grid.COLUMNS)
    for line in grid.heading(column[0]):
        assert page.text_width(line, page.SMALL) <= column[0].right - column[0].left - 2


# ---- the accuracy chart


def test_each_share_stands_in_words(drawn):
    texts = [text.get_text() for text in texts_of(drawn["accuracy"].figure)]
    assert texts.count("100 %, 5 of 5") == 2
    assert texts.count("0 %, 0 of 1") == 1 and texts.count("none read") == 1


def test_words_on_a_share_have_contrast():
    for share in (0.0, 0.5, 1.0):
        assert contrast(page.INK, scores.SHADES(share)[:3]) >= 4.5


def test_darker_is_a_larger_share_without_colour():
    greys = [sum(scores.SHADES(share / 10)[:3]) for share in range(11)]
    assert greys == sorted(greys, reverse=True) and greys[0] - greys[-1] > 0.9


@pytest.mark.filterwarnings("error")
def test_the_map_is_drawn_without_a_warning():
    assert charts.accuracy(SCORES, source=SOURCE).png
    assert charts.accuracy(SCORES[:0], source=SOURCE).svg


# ---- the chart of the articles


def test_the_day_of_capture_never_hides_the_day_of_publication(drawn):
    shapes = [artist for artist in drawn["long names"].figure.artists if isinstance(artist, PathPatch)]
    for ring, dot in zip(shapes[::2], shapes[1::2], strict=True):
        assert ring.get_linestyle() != "solid" and dot.get_facecolor()[:3] == to_rgb(page.INK)
        assert ring.get_window_extent().width > dot.get_window_extent().width
