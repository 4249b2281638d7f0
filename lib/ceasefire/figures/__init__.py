"""Figures: stated numbers of people, read from articles with the words that say so.

`table` makes the table. A sentence becomes a `reading` with its `mentions` (numbers of people);
`events` finds what happened to them by the `rules`; then each question has its module: whose
`captives` and `populations` they are, the `status`, the `periods`, and the `attribution`.
"""

from ceasefire.figures.table import figures, read_figures

__all__ = ["figures", "read_figures"]
