"""How the pages of a list follow each other, as far as an operation shows it.

No document says it in so many words. What the parameters are called and what stands around the
items tells it all the same, and only what is told by both, or by a name that means nothing else, is
taken; of other lists that look like pages it is said that a person has to look.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import attrs

from . import naming_rules as calling
from .schemas import Shapes
from .shape import DictOf, ListOf, Object, Property, Scalar, Shape

#: Parameters that take a token, a number of a page, how many items to leave out.
_TOKENS = frozenset(
    ("cursor", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken", "startcursor")
    + ("nextcursor", "pagecursor", "aftercursor", "after", "pageafter", "marker", "continue")
    + ("startingtoken", "paginationtoken", "scrollid", "paginationcursor")
)
_NUMBERS = frozenset(("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage"))
_OFFSETS = frozenset(("offset", "skip", "startat", "pageoffset"))
#: Fields that hold the next token, the next address, and whether there is more.
_NEXT = frozenset(
    ("nextcursor", "nextpagetoken", "nexttoken", "nextcontinuationtoken", "continuationtoken")
    + ("paginationtoken", "continue", "nextmarker", "nextpagecursor", "cursornext", "endcursor")
    + ("nextafter", "cursorsafter", "cursorafter", "nextstartcursor", "scrollid")
)
_ADDRESSES = frozenset(
    ("nexturl", "nextlink", "nextpageurl", "nextpageuri", "nexturi", "nextpagelink", "nexthref")
    + ("odatanextlink", "linksnext", "linksnexthref", "linksnexturl", "linknext")
)
_MORE = frozenset(("hasmore", "hasnext", "hasnextpage", "hasmoreitems", "istruncated", "morepages"))
_ITEM_COUNTS = ("total", "totalcount", "totalresults", "totalitems", "totalrecords", "odatacount")
_PAGE_COUNTS = ("totalpages", "pagecount", "numpages", "lastpage", "totalpagecount")
#: What a thing has, and a page has not.
_IDENTITY = frozenset(("id", "uuid", "gid", "nodeid", "sid"))
#: Where items are, if there are several lists; and objects that hold them, or what is said of them.
_ITEMS = ("data", "items", "results", "value", "values", "records", "entries", "list", "rows")
_HOLDERS = frozenset(("data", "result", "results", "response", "embedded", "collection", "list"))
_AROUND = _HOLDERS.union(
    ("meta", "metadata", "pagination", "paging", "page", "pageinfo", "pages", "links", "link")
    + ("cursor", "cursors", "next", "nextpage", "responsemetadata", "paginationinfo", "resultinfo")
)


@attrs.frozen(eq=False)
class Listing:
    """A list: where its items are, of what they are, and how its pages follow each other; or what
    a person should look at, because they seem to."""

    items: str
    item: Shape
    page: Any = ""
    doubt: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it is nothing but a list, so that its method is called after that."""
        return bool(self.page) or self.items.rpartition(".")[2].lower() in ("", *_ITEMS)


@attrs.frozen(eq=False)
class _Said:
    """One thing in an answer: its place, how that reads, and what stands there."""

    path: str
    words: str
    last: str
    field: Property


def items_at(shapes: Shapes, answer: Optional[Shape], path: str) -> Optional[Shape]:
    """What the items of a list are, at a place in an answer."""
    found = answer
    for step in path.split(".") if path else ():
        end = None if found is None else shapes.end(found)
        field = end.field(step) if isinstance(end, Object) else None
        found = None if field is None else field.shape
    held = None if found is None else shapes.end(found)
    return held.item if isinstance(held, ListOf) else None


def listing_of(
    shapes: Shapes,
    verb: str,
    groups: Mapping[str, Sequence[Property]],
    answer: Optional[Shape],
    said: Mapping[str, Any],
) -> Optional[Listing]:
    """The list that an operation answers with, if it does."""
    end = None if answer is None else shapes.end(answer)
    if isinstance(end, ListOf):
        path: Optional[str] = ""
    else:
        path = _items(shapes, end) if isinstance(end, Object) else None
    item = None if path is None else items_at(shapes, answer, path)
    if path is None or item is None or verb not in ("GET", "POST"):
        return None
    if isinstance(end, Object) and any(_plain(field.key) in _IDENTITY for field in end.fields):
        return None  # a thing that has a list among others
    around = [] if not isinstance(end, Object) else list(_around(shapes, end))
    sent = {_plain(field.key): field.key for field in groups["query"]}
    if verb == "POST":
        sent = {_plain(field.key): f"body.{field.key}" for field in groups["body"]}
    table = _by_last_item(shapes, sent, item, path, around) or _by_token(sent, around)
    style = _style(shapes, verb, groups, end, item, around) if table is None else ""
    if style:
        return Listing(path, item, style)
    if table is None and verb == "GET":
        table = _by_address(sent, around) or _by_link(said) or _by_count(sent, around, said)
    if table is not None:
        where = {} if path == "data" else {"items": path}
        return Listing(path, item, {**table, **where})
    return Listing(path, item, doubt=_doubt(sent, around) if verb == "GET" else "")


def _style(
    shapes: Shapes,
    verb: str,
    groups: Mapping[str, Sequence[Property]],
    end: Any,
    item: Shape,
    around: List[_Said],
) -> str:
    """One of the styles that have names."""
    if not isinstance(end, Object) or end.field("data") is None:
        return ""
    members = shapes.variants_of(item)
    if not any(isinstance(member, (Object, DictOf)) for member in members):
        return ""  # a list of texts is a value
    has_id = all(isinstance(m, Object) and m.field("id") is not None for m in members)
    query = {field.key for field in groups["query"]}
    fields = {field.key for field in end.fields}
    style = calling.page_style(fields, query, has_id and bool(members), verb)
    plain = {_plain(key) for key in query}
    unsure = any(said.last in _MORE for said in around) or plain & (_TOKENS | _NUMBERS | _OFFSETS)
    return "" if style == "page" and unsure else style


def _items(shapes: Shapes, end: Object) -> Optional[str]:
    """Where the items of a list are in an answer; None where no place is the likely one."""
    lists = [f.key for f in end.fields if isinstance(shapes.end(f.shape), ListOf)]
    best = [key for name in _ITEMS for key in lists if key.lower() == name]
    if best or len(lists) == 1:
        return (best or lists)[0]
    for field in () if lists else end.fields:
        inner = shapes.end(field.shape)
        if _plain(field.key) in _HOLDERS and isinstance(inner, Object):
            further = _items(shapes, inner)
            if further is not None and "." not in field.key:
                return f"{field.key}.{further}"
    return None


def _around(shapes: Shapes, end: Object, path: Tuple[str, ...] = ()) -> Iterator[_Said]:
    """What an answer says beside its items."""
    for field in end.fields:
        steps = (*path, field.key)
        words = "".join(map(_plain, steps))
        yield _Said(".".join(steps), words, _plain(field.key), field)
        inner = next((v for v in shapes.variants_of(field.shape) if isinstance(v, Object)), None)
        if inner is not None and len(steps) < 3 and steps[-1] and _plain(steps[-1]) in _AROUND:
            yield from _around(shapes, inner, steps)


def _by_token(sent: Mapping[str, str], around: List[_Said]) -> Optional[Dict[str, Any]]:
    """A parameter that takes what an answer has for it."""
    found = []
    for said in around:
        before = said.words[: -len(said.last) or None]
        echoed = said.last in sent and "next" in before
        named = said.last in _NEXT or said.words in _NEXT or said.words[-11:] == "cursorsnext"
        if echoed and "url" not in said.last:
            found.append((sent[said.last], said))
        elif named and not _is_address(said):
            found += [(key, said) for name, key in sent.items() if name in _TOKENS]
    if len({(key, said.path) for key, said in found}) != 1:
        return None
    key, said = found[0]
    return {"by": "token", "param": key, "next": said.path, **_more(around)}


def _by_last_item(
    shapes: Shapes, sent: Mapping[str, str], item: Shape, path: str, around: List[_Said]
) -> Optional[Dict[str, Any]]:
    """A parameter that takes the id of the last item that came."""
    members = shapes.variants_of(item)
    ids = members and all(isinstance(m, Object) and m.field("id") is not None for m in members)
    if not ids or not path or "startingafter" not in sent:
        return None
    return {
        "by": "token",
        "param": sent["startingafter"],
        "next": f"{path}.-1.id",
        **_more(around),
    }


def _is_address(said: _Said) -> bool:
    return said.last.endswith(("url", "uri", "link", "href"))


def _by_address(sent: Mapping[str, str], around: List[_Said]) -> Optional[Dict[str, Any]]:
    """The address of the next page in the answer."""
    found = [said for said in around if said.words in _ADDRESSES or said.last in _ADDRESSES]
    if not found and not _TOKENS.intersection(sent):
        words = {said.words for said in around}
        if words & {"previous", "prev", "href", "previouspage"}:
            found = [said for said in around if said.words in ("next", "nextpage")]
    found = [said for said in found if not isinstance(said.field.shape, Object)]
    if len(found) != 1:
        return None
    return {"by": "url", "next": found[0].path, **_more(around)}


def _by_link(said: Mapping[str, Any]) -> Optional[Dict[str, Any]]:
    """The address of the next page in a header."""
    for status, answer in said.get("responses", {}).items():
        headers = answer.get("headers") if status[:1] == "2" else None
        if isinstance(headers, dict) and any(str(name).lower() == "link" for name in headers):
            return {"by": "link"}
    return None


def _by_count(
    sent: Mapping[str, str], around: List[_Said], said: Mapping[str, Any]
) -> Optional[Dict[str, Any]]:
    """The number of the page, or how many items came before it."""
    for names, by, counts in (
        (_OFFSETS, "offset", _ITEM_COUNTS),
        (_NUMBERS, "number", _PAGE_COUNTS),
    ):
        keys = [key for name, key in sent.items() if name in names]
        if len(keys) != 1:
            continue
        first = _first(said, keys[0], by)
        if first is None:
            continue
        table: Dict[str, Any] = {"by": by, "param": keys[0], **_more(around)}
        count = [s.path for name in counts for s in around if name in (s.last, s.words)]
        if count:
            table["total"] = count[0]
        return table if first == (1 if by == "number" else 0) else {**table, "start": first}
    return None


def _first(said: Mapping[str, Any], key: str, by: str) -> Optional[int]:
    """What the first page is asked for with; None where that is not said."""
    schema: Any = next((p["schema"] for p in said["parameters"] if p["name"] == key), {})
    kinds = schema.get("type")
    if "integer" not in (kinds if isinstance(kinds, list) else [kinds]):
        return None
    default, least = schema.get("default"), schema.get("minimum")
    if by == "offset":
        return 0 if default in (None, 0) and least in (None, 0) else None
    told = least if default is None else default
    return int(told) if told in (0, 1) and not isinstance(told, bool) else None


def _more(around: List[_Said]) -> Dict[str, str]:
    found = [s.path for s in around if s.last in _MORE and s.field.shape == Scalar("bool")]
    return {"more": found[0]} if len(found) == 1 else {}


def _doubt(sent: Mapping[str, str], around: List[_Said]) -> str:
    """Why a list looks like pages; empty if it does not."""
    keys = [key for name, key in sent.items() if name in _TOKENS | _NUMBERS | _OFFSETS]
    marks = _NEXT | _ADDRESSES | _MORE | {"nextpage"}
    places = [said.path for said in around if said.last in marks or said.words in marks]
    if not keys and not places:
        return ""
    sent_as = f"the parameter {' or '.join(map(repr, keys))}" if keys else ""
    told_at = f"{' and '.join(map(repr, places))} in the answer" if places else ""
    return " and ".join(filter(None, (sent_as, told_at)))


def _plain(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.lower())
