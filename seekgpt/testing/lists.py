"""Lists that end: three pages, walked as each page style says."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping

from .._runtime import library
from .._spec.model import Method
from .examples import TEXT, Examples

PAGES = 3
_SIZE = 2
_LARGEST = 100
_NUMBER = re.compile(r"(\d+)\Z")


def page_of(method: Method, query: Mapping[str, Any], path: Mapping[str, str]) -> Dict[str, Any]:
    """The page that a query asks for. Items are numbered, so a cursor says where it stands."""
    size = max(1, min(int(query.get("limit") or _SIZE), _LARGEST))
    last = PAGES * size
    if method.page == "page":
        return {"object": "list", "data": _items(method, 1, size, path), "has_more": False}
    asked = query.get("page" if method.page == "token_page" else "after", "")
    number = _NUMBER.search(str(asked))
    first = int(number[1]) + 1 if number else 1
    end = min(first + size - 1, last)
    page: Dict[str, Any] = {
        "object": "list",
        "data": _items(method, first, end, path),
        "has_more": end < last,
    }
    if method.page in ("next_cursor_page", "token_page"):
        page["next"] = f"cursor_{end}" if end < last else None
    else:
        ids = [_id(item, first + place) for place, item in enumerate(page["data"])]
        page.update(first_id=ids[0] if ids else None, last_id=ids[-1] if ids else None)
    return page


def _items(method: Method, first: int, last: int, path: Mapping[str, str]) -> List[Any]:
    items = []
    for number in range(first, last + 1):
        item = Examples(library.lookup, TEXT, number).make(method.returns, path)
        if method.page == "cursor_page" and isinstance(item, dict):
            item.setdefault("id", f"item_{number}")  # what leads to the next page is always there
        items.append(item)
    return items


def _id(item: Any, number: int) -> str:
    known = item.get("id") if isinstance(item, dict) else None
    return str(known or f"cursor_{number}")
