"""What holds for every test: examples that stay the same, and an order that keeps every core busy.

Property tests draw the same examples every time: a run that is green stays green until the code changes.
`pytest --hypothesis-profile=search` draws new ones, to look for what nobody has thought of.
"""

import pytest
from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, database=None)
settings.register_profile("search", derandomize=False)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that drive a browser first: they are the longest, and at the end one core would wait for another.

    The tests of a file stay together, since one worker runs them all.
    """
    browser = {item.path for item in items if item.get_closest_marker("browser")}
    items.sort(key=lambda item: item.path not in browser)
