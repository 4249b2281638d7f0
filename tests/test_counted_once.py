"""A wire story printed by two outlets: both are listed, its numbers are counted once."""

from types import SimpleNamespace

import pytest

from ceasefire import explore, figures, notebook
from ceasefire.site.findings import findings, totals
from ceasefire.tables import frame

STORY = """Date: 2024-03-0{day}

Shelling kills 14 in the market of Tawila

At least 14 people were killed and 30 wounded when shells hit the market of Tawila in North Darfur, medics said.
Traders had come from four villages for the first market day in a month, and many had brought their families along.
The army and the Rapid Support Forces blamed each other. Aid workers said the clinic had run out of blood and dressings,
and that the road to the capital of the state had been closed since the rains began in the hills west of the town.
"""


def test_a_story_printed_twice_is_listed_twice_and_counted_once(tmp_path, capsys):
    for name, day in (("first", 4), ("second", 5)):
        (tmp_path / f"{name}.txt").write_text(STORY.format(day=day), encoding="utf-8")
    loaded = notebook.load(SimpleNamespace(articles=str(tmp_path), codebook=None))
    assert len(loaded) == 2 and loaded["duplicate_of"].tolist().count("") == 1
    assert "repeat another, listed and not counted again: 1." in capsys.readouterr().out
    found = figures(loaded)
    assert found["article"].nunique() == 1
    assert found.query("measure == 'injured'")["best"].tolist() == [30]
    scope = {}
    exec(explore.Selection(articles=str(tmp_path), once=True).code(), scope)  # what the explorer prints
    assert scope["rows"].equals(found)


def test_the_findings_count_it_once_too():
    same = {"published": "2024-03-04", "measure": "killed", "population": "sudan", "hedge": "exact"}
    same |= {"status": "reported", "period": "event"}
    rows = [
        same | {"figure_id": f"{name}#F01", "article": name, "low": n, "best": n, "high": n, "quote": f"{n} people"}
        for name, n in (("first", 14), ("second", 15))
    ]
    listed = [{"article": "first"}, {"article": "second", "duplicate_of": "first"}]
    tables = {name: frame(name) for name in ("positions", "shifts")}
    tables |= {"articles": frame("articles", listed), "figures": frame("figures", rows)}
    words = " ".join(findings(tables)["10-casualties"])
    assert "first.html#F01" in words and "second.html#F01" not in words


@pytest.mark.filterwarnings("error")
def test_a_toll_with_and_one_without_a_place_give_no_warning():
    same = {"measure": "killed", "population": "sudan", "hedge": "exact", "status": "reported", "low": 3, "best": 3}
    rows = [same | {"figure_id": f"a#F0{n}", "article": "a", "place": place} for n, place in ((1, "Tawila"), (2, ""))]
    assert totals(frame("figures", rows), "killed")["figure_id"].tolist() == ["a#F02"]
