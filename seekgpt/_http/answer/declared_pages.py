"""Pages that follow each other as their API says: by a token, a number, an address, ..."""

from __future__ import annotations

import re
from typing import Any, List, Mapping, Optional, Tuple, TypeVar, cast

import httpx

from ..._at import at
from ..._model.base import guarded
from ..._model.structure_fault import StructureFault
from ...errors import SeekGPTError
from ..exchange.redirect import origin
from .pages import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo, items_of

T = TypeVar("T")

_LINK = re.compile(r"<([^<>]*)>([^<]*)")


class _Declared(BasePage[T]):
    """A page whose declaration says where its items are, and what leads to the next."""

    __slots__ = ("_link",)

    _link: str

    @classmethod
    def build(cls, data: Any, item: Any, strict: bool, client: Any, call: Any) -> Any:
        """A page of decoded JSON; ``item`` makes objects of what is on it."""
        path = call.answer.page.get("items", "data")
        if isinstance(data, list):
            data, path = {"data": data}, "data"
        if not isinstance(data, dict):
            raise StructureFault("$", "a page", data)
        holder, key = _holder(data, path)
        items = None if holder is None else holder.get(key)
        if isinstance(items, list) and holder is not None:
            if item is not None:
                holder[key] = items_of(items, item, strict)
        elif strict:
            raise StructureFault(f"$.{path}", "list", items)
        page = cls.adopt(data)
        page._client, page._call, page._link = client, call, ""
        return page

    def heard(self, response: httpx.Response) -> None:
        """Take note of what the headers of an answer say."""
        self._link = response.headers.get("link", "")

    @property
    def _rule(self) -> Mapping[str, Any]:
        return self._call.answer.page  # type: ignore[no-any-return]

    @guarded
    def _get_page_items(self) -> List[T]:
        items = at(self, self._rule.get("items", "data"))
        if items is None and "data" in self.__dict__:
            items = self.__dict__["data"]
        return cast("List[T]", items) if isinstance(items, list) else []

    @guarded
    def has_next_page(self) -> bool:
        """Whether there is another page, as far as this one tells."""
        rule, by = self._rule, self._rule["by"]
        more = at(self, rule["more"]) if rule.get("more") else None
        if more is False or (by in ("number", "offset") and not self._get_page_items()):
            return False
        total = at(self, rule["total"]) if rule.get("total") else None
        if isinstance(total, int) and by in ("number", "offset") and self._seen() >= total:
            return False
        info = self.next_page_info()
        return info is not None and not self._was_asked_with(info)

    def _seen(self) -> int:
        """How many items there were up to here, or by number how many pages."""
        if self._rule["by"] == "offset":
            return self._asked(0) + len(self._get_page_items())
        start = self._rule.get("start", 1)
        return int(self._asked(start) - start + 1)

    @guarded
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""
        rule, by = self._rule, self._rule["by"]
        if by == "number":
            return self._with(self._asked(rule.get("start", 1)) + 1)
        if by == "offset":
            return self._with(self._seen())
        said = _linked(self._link) if by == "link" else at(self, rule.get("next", ""))
        if said is None or said == "" or isinstance(said, (dict, list, bool)):
            return None
        return self._with(said) if by == "token" else PageInfo(url=self._near(str(said)))

    def _with(self, value: Any) -> PageInfo:
        place, key = self._param
        return PageInfo(json={key: value}) if place == "body" else PageInfo(params={key: value})

    @property
    def _param(self) -> Tuple[str, str]:
        place, _, key = self._rule["param"].rpartition(".")
        return place, key

    def _asked(self, start: int) -> int:
        """What this page was asked for with."""
        place, key = self._param
        call = self._call
        asked = call.body if place == "body" else {**(call.query or {}), **(call.extra_query or {})}
        try:
            return int(asked.get(key, start))
        except (AttributeError, TypeError, ValueError):
            return start

    def _was_asked_with(self, info: PageInfo) -> bool:
        place, key = ("", "") if self._rule["by"] in ("url", "link") else self._param
        if place == "body" and isinstance(info.json, Mapping):
            body = self._call.body
            return isinstance(body, Mapping) and body.get(key) == info.json[key]
        return super()._was_asked_with(info)

    def _near(self, address: str) -> httpx.URL:
        """An address as an answer has it: only at the same server does it lead on."""
        base = self._client._url(self._call)
        url = base.join(address)
        if origin(url) != origin(base):
            raise SeekGPTError(
                f"The next page is said to be at another server, {url.host}, where this client's "
                "keys do not belong"
            )
        return url  # type: ignore[no-any-return]


class SyncDeclaredPage(_Declared[T], BaseSyncPage[T]):
    """A page of a list that goes on as its API says."""


class AsyncDeclaredPage(_Declared[T], BaseAsyncPage[T]):
    """A page of a list that goes on as its API says."""


for _cls in (SyncDeclaredPage, AsyncDeclaredPage):
    _cls.__module__ = "seekgpt.pagination"


def _holder(data: Any, path: str) -> Tuple[Optional[Any], str]:
    """The object that has the items, and their key in it."""
    if isinstance(data, dict) and path in data:
        return data, path
    *above, key = path.split(".")
    for step in above:
        data = data.get(step) if isinstance(data, dict) else None
    return (data if isinstance(data, dict) else None), key


def _linked(header: str) -> Optional[str]:
    """The address of the next page in a ``Link`` header."""
    for address, about in _LINK.findall(header):
        for part in about.split(";"):
            name, _, value = part.strip(" ,").partition("=")
            words = value.strip(' ,"').lower().split()
            if name.strip().lower() == "rel" and "next" in words:
                return str(address)
    return None
