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


def page_of(method: Method, query: Mapping[str, Any], path: Mapping[str, str]) -> Any:
    """The page that a query asks for. Items are numbered, so a cursor says where it stands."""
    if not isinstance(method.page, str):
        return _declared_page(method, method.page, query, path)
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


def _declared_page(
    method: Method, rule: Mapping[str, Any], query: Mapping[str, Any], path: Mapping[str, str]
) -> Any:
    """A page of a list that goes on as its declaration says; where that is an address, the last."""
    by, key = rule["by"], rule.get("param", "").rpartition(".")[2]
    start = rule.get("start", 1) if by == "number" else 0
    number = _NUMBER.search(str(query.get(key, start)))
    asked = int(number[1]) if number else start
    before = asked if by == "offset" else (asked - start) * _SIZE
    left = max(0, min(_SIZE, PAGES * _SIZE - before))
    last = before + left >= PAGES * _SIZE
    items = _items(method, before + 1, before + left, path)
    if not rule.get("items", "data"):
        return items
    page: Dict[str, Any] = {}
    _put(page, rule.get("items", "data"), items)
    if by == "token" and not last and ".-1." not in f".{rule['next']}":
        _put(page, rule["next"], f"cursor_{before // _SIZE + 1}")
    if rule.get("more"):
        _put(page, rule["more"], not last and by in ("token", "number", "offset"))
    if rule.get("total"):
        _put(page, rule["total"], PAGES if by == "number" else PAGES * _SIZE)
    return page


def _put(data: Dict[str, Any], path: str, value: Any) -> None:
    """Let a value stand at a path of keys."""
    *above, key = path.split(".")
    for step in above:
        data = data.setdefault(step, {})
    data[key] = value


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
