"""The explorer's controls: labelled, helped and reachable by keyboard; everything shown follows them at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import ipywidgets as widgets
import pandas as pd

from ceasefire.articles.corrections import CORRECTIONS, IDS, CorrectionsError, add_correction, correction_line
from ceasefire.charts.words import listed
from ceasefire.display import safe
from ceasefire.explore import CONTROLS, NOT_STATED, SAVED, Control, Explorer, Selection, earliest
from ceasefire.tables import VALUES

ALL = "(all)"
OPTIONS = 300  # names in one control at most, the most frequent first
HOW = "In a list choose one value, or several with Ctrl or Shift; the arrow keys and the space bar do the same."
HOW_TABLE = "A figure is a stated number of people; a position is what a party demands, rejects, accepts or offers."
HOW_DAYS = "Days of publication, both included; an empty day sets no limit."
HOW_SAVE = "Files go into the folder selections of the project; a file of the same name is replaced."
HOW_MEND = (
    "A line for data/corrections.csv, which is applied whenever the articles are read again. "
    "Changes are written as column=value, parted by semicolons: measure=injured; hedge=about."
)


# JupyterLab takes arrow keys and letters for commands on cells, "d d" deletes one; what has the focus can forbid that.
QUIET = """
const waiting = setInterval(() => {
  const box = element.closest(".ceasefire-explorer");
  if (!box) return;
  clearInterval(waiting);
  box.addEventListener("focusin", event => { event.target.dataset.lmSuppressShortcuts = "true"; });
}, 50);
"""


class Panel:
    """The controls of an explorer, and what follows them."""

    def __init__(self, explorer: Explorer):
        self.explorer = explorer
        chosen = explorer.selection
        self.table = widgets.ToggleButtons(
            options=[("Figures", "figures"), ("Positions", "positions")],
            value=chosen.table,
            description="Look at",
            tooltips=["Stated numbers of people", "What a party demands, rejects, accepts, offers"],
        )
        self.filters = {control: self._filter(control) for control in CONTROLS}
        self.start = widgets.DatePicker(value=chosen.start and chosen.start.date(), description="From")
        self.end = widgets.DatePicker(value=chosen.end and chosen.end.date(), description="Until")
        self.everything = widgets.Button(description="Show everything", tooltip="Take back every choice", icon="undo")
        self.name = widgets.Text(value="selection", description="Name")
        self.save_csv = widgets.Button(description="Save rows (CSV)", tooltip="Write the chosen rows, all of them")
        self.save_svg = widgets.Button(description="Save chart (SVG)", tooltip="Write what is drawn")
        self.counts, self.picture, self.listing, self.code, self.saved = (widgets.HTML() for _ in range(5))
        self.mend = Mend(explorer)
        self.box = self._laid_out()
        for control in (self.table, self.start, self.end, *self.filters.values()):
            control.observe(self._changed, "value")
        self.everything.on_click(self._reset)
        self.save_csv.on_click(lambda _: self._save("csv"))
        self.save_svg.on_click(lambda _: self._save("svg"))
        self._follow()

    def _filter(self, control: Control) -> widgets.SelectMultiple:
        """A list of the values that the rows hold, with their numbers of rows."""
        table = self.explorer.tables[control.tables[0]]
        cells = self.explorer.outlets if control.column == "outlet" else table[control.column]
        numbers = cells.value_counts()
        order = VALUES.get(control.column, ())
        names = [name for name in order if name in numbers] or list(numbers.index[:OPTIONS])
        chosen = self.explorer.selection.wanted.get(control.column, ())
        names += [name for name in chosen if name not in names]
        options = [(ALL, None), *((f"{name or NOT_STATED} ({numbers.get(name, 0):,})", name) for name in names)]
        layout = widgets.Layout(width="auto")
        return widgets.SelectMultiple(
            options=options,
            value=chosen or (None,),
            rows=min(len(options), 6),
            description=control.label,
            tooltip=control.help,
            layout=layout,
        )

    def _laid_out(self) -> widgets.VBox:
        """Everything in its place, each control above its help."""
        self.helped = {control: _helped(box, control.help) for control, box in self.filters.items()}
        days = _helped(widgets.VBox([self.start, self.end]), HOW_DAYS)
        grid = widgets.Layout(grid_template_columns="repeat(auto-fill, minmax(270px, 1fr))", grid_gap="6px 14px")
        filters = widgets.GridBox([*self.helped.values(), days], layout=grid)
        follows = widgets.Box(
            [self.picture, self.listing], layout=widgets.Layout(flex_flow="row wrap", align_items="flex-start")
        )
        self.listing.layout = widgets.Layout(flex="1 1 380px", min_width="300px", max_height="900px", overflow="auto")
        self.picture.layout = widgets.Layout(flex="0 1 auto")
        saving = widgets.HBox([self.name, self.save_csv, self.save_svg], layout=widgets.Layout(flex_flow="row wrap"))
        top = widgets.HBox([self.table, self.everything], layout=widgets.Layout(flex_flow="row wrap"))
        rows = [
            top,
            _help(f"{HOW_TABLE} {HOW}"),
            filters,
            self.counts,
            follows,
            _helped(saving, HOW_SAVE),
            self.saved,
            self.code,
        ]
        quiet = {"output_type": "display_data", "data": {"application/javascript": QUIET}, "metadata": {}}
        box = widgets.VBox([*rows, self.mend.box, widgets.Output(outputs=(quiet,))])
        box.add_class("ceasefire-explorer")
        for name, part in (
            ("counts", self.counts),
            ("chart", self.picture),
            ("rows", self.listing),
            ("code", self.code),
        ):
            part.add_class(f"ceasefire-{name}")
        return box

    def _selection(self) -> Selection:
        """What the controls say."""
        table = self.table.value
        wanted = {}
        for control, box in self.filters.items():
            if table in control.tables and box.value and None not in box.value:
                wanted[control.column] = tuple(box.value)
        days = {
            name: None if box.value is None else pd.Timestamp(box.value)
            for name, box in (("start", self.start), ("end", self.end))
        }
        return replace(self.explorer.selection, table=table, wanted=wanted, **days)

    def _changed(self, _change: object) -> None:
        """A control was moved."""
        self.explorer.selection = self._selection()
        self._follow()

    def _follow(self) -> None:
        """Bring counts, chart, rows and code up to what is chosen."""
        explorer, chosen = self.explorer, self.explorer.selection
        for control, box in self.helped.items():
            box.layout.display = None if chosen.table in control.tables else "none"
        rows = explorer.rows
        wrong = chosen.start is not None and chosen.end is not None and chosen.end < chosen.start
        said = "The last day lies before the first, so nothing can be left." if wrong else explorer.count()
        self.counts.value = f'<div role="status" aria-live="polite"><b>{safe(said)}</b></div>'
        self.picture.value = explorer.pictures()
        self.listing.value = explorer.listing(rows)
        said = {"The same choice in pandas:": chosen.code(), "By papermill, in the project's folder:": chosen.command()}
        self.code.value = "".join(f"<p>{what}</p><pre tabindex=0>{safe(text)}</pre>" for what, text in said.items())
        self.mend.offer(earliest(rows))

    def _reset(self, _button: object) -> None:
        """Take back every choice but the table."""
        controls = (self.start, self.end, *self.filters.values())
        for control in controls:
            control.unobserve(self._changed, "value")
        for control in controls:
            control.value = (None,) if isinstance(control, widgets.SelectMultiple) else None
            control.observe(self._changed, "value")
        self._changed(None)

    def _save(self, kind: str) -> None:
        """Write the rows or the charts, and say where they are."""
        try:
            files = self.explorer.save(SAVED, self.name.value, [kind])
        except OSError as error:
            self.saved.value = f'<div role="status">Not saved: {safe(error)}.</div>'
            return
        where = listed(f"{file.parent.name}/{file.name}" for file in files)
        self.saved.value = f'<div role="status">{safe(f"Saved {where}." if files else "Nothing to save.")}</div>'


def _help(text: str) -> widgets.HTML:
    """A help text below its control."""
    return widgets.HTML(f'<small class="ceasefire-help" style="display:block;line-height:1.3">{safe(text)}</small>')


def _helped(control: widgets.Widget, text: str) -> widgets.VBox:
    """A control above its help text."""
    return widgets.VBox([control, _help(text)])


class Mend:
    """Controls that write a person's correction of one row."""

    def __init__(self, explorer: Explorer):
        self.explorer, self.rows = explorer, pd.DataFrame()
        wide = widgets.Layout(width="min(100%, 46em)")
        self.row = widgets.Dropdown(description="Row", layout=wide, tooltip="The row that is wrong")
        self.action = widgets.Dropdown(
            options=["change", "remove"], description="What to do", tooltip="Change or remove"
        )
        self.changes = widgets.Text(description="Changes", layout=wide, placeholder="measure=injured; hedge=about")
        self.reason = widgets.Text(description="Reason", layout=wide, placeholder="what the text says, and where")
        self.add = widgets.Button(description="Add to corrections", tooltip="Write the line below into corrections.csv")
        self.line = widgets.HTML()
        parts = [_help(HOW_MEND), self.row, self.action, self.changes, self.reason, self.line, self.add]
        self.box = widgets.Accordion([widgets.VBox(parts)], titles=("A row is wrong? Correct it",), selected_index=None)
        for control in (self.row, self.action, self.changes, self.reason):
            control.observe(lambda _: self._preview(), "value")
        self.add.on_click(lambda _: self._write())

    def offer(self, rows: pd.DataFrame) -> None:
        """Let these rows be chosen."""
        self.rows = rows.set_index(IDS["figures" if "figure_id" in rows else "positions"], drop=False)
        kept = self.row.value
        self.row.options = [(f"{row_id}: {quote[:60]}", row_id) for row_id, quote in self.rows["quote"].items()]
        self.row.value = kept if kept in self.rows.index else next(iter(self.rows.index), None)
        self._preview()

    def text(self) -> str:
        """The line of corrections.csv; raises CorrectionsError when it says too little."""
        if self.row.value is None:
            raise CorrectionsError("no row is chosen")
        pairs = [piece.partition("=") for piece in self.changes.value.split(";") if piece.strip()]
        changes = {column.strip(): value.strip() for column, _, value in pairs}
        return correction_line(
            self.rows.loc[self.row.value].to_dict(), self.action.value, self.reason.value.strip(), changes
        )

    def _preview(self) -> None:
        """Show the line, or what it lacks."""
        try:
            self.line.value = f"<pre tabindex=0>{safe(self.text())}</pre>"
        except CorrectionsError as error:
            self.line.value = f"<small>{safe(error)}</small>"
        self.add.disabled = not self.line.value.startswith("<pre")

    def _write(self) -> None:
        """Append the line to the collection's corrections."""
        path = Path(self.explorer.articles.attrs.get("corrections", CORRECTIONS))
        add_correction(self.text(), path)
        self.line.value = f'<div role="status">Added to {safe(path.name)}; run the notebook again to read it.</div>'
