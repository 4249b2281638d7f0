"""The charts of the notebooks: table rows in, a `Chart` out; each mark a door to its sentence."""

from ceasefire.charts.lines import hostages
from ceasefire.charts.overview import corpus
from ceasefire.charts.page import Chart, ChartError
from ceasefire.charts.panels import casualties
from ceasefire.charts.scores import accuracy
from ceasefire.charts.stances import demands
from ceasefire.charts.words import citation, wording

__all__ = ["Chart", "ChartError", "accuracy", "casualties", "citation", "corpus", "demands", "hostages", "wording"]
