"""How a list goes on: what an API says of its pages, as data."""

from __future__ import annotations

from typing import Any, Mapping

import attrs

#: What leads from one page to the next: a token that the answer has, the number of the page, how
#: many items came before, an address in the answer, or one in its ``Link`` header.
WAYS = ("token", "number", "offset", "url", "link")


@attrs.frozen(kw_only=True)
class Page:
    """How the pages of a list follow each other.

    ``items`` is where the items are in an answer, a path of keys like ``result.rows``; empty for an
    answer that is the list. ``param`` is what is sent to get the next page, in the query or, as
    ``body.cursor``, in the body; ``next`` is where the answer says it, or says the address:
    ``meta.cursor``, or of the last item ``rows.-1.id``. ``more`` is where the answer says whether
    there are more, ``total`` where it says how many items there are (of numbers: pages). ``start``
    is the number of the first page, by default 1.
    """

    by: str
    items: str = "data"
    param: str = ""
    next: str = ""
    more: str = ""
    total: str = ""
    start: int = 1

    def as_data(self) -> Mapping[str, Any]:
        """As JSON holds it, without what is not said."""
        usual = attrs.asdict(Page(by=""))
        return {k: v for k, v in attrs.asdict(self).items() if v != usual[k]}
