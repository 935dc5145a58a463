"""A module that cannot be imported; see `test_mistakes`."""

raise RuntimeError("not today")
