"""Property tests draw the same examples every time: a run that is green stays green until the code changes.

`pytest --hypothesis-profile=search` draws new ones, to look for what nobody has thought of.
"""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, database=None)
settings.register_profile("search", derandomize=False)
settings.load_profile("repeatable")
