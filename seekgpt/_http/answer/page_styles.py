"""The ways in which the API says where a list goes on, with a pair of page classes for each."""

from __future__ import annotations

from typing import Any, ClassVar, List, Optional, Type, TypeVar

from ..._model.base import guarded
from .pages import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo

T = TypeVar("T")


def _after(cursor: Any) -> Optional[PageInfo]:
    return PageInfo(params={"after": cursor}) if cursor else None


class _Whole(BasePage[T]):
    """All of a list: the API does not divide it."""

    data: List[T]
    object: str


class _Cursor(BasePage[T]):
    """The next page begins after the last item of this."""

    data: List[T]
    has_more: Optional[bool] = None

    @guarded
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""
        items = self._get_page_items()
        if not items:  # some servers name the last item of what they left out
            return _after(self.__dict__.get("last_id"))
        last: Any = items[-1]
        return _after(last.get("id") if isinstance(last, dict) else getattr(last, "id", None))


class _ConversationCursor(BasePage[T]):
    """The page names its last item, after which the next begins."""

    data: List[T]
    has_more: Optional[bool] = None
    last_id: Optional[str] = None

    @guarded
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""
        return _after(self.last_id)


class _NextCursor(BasePage[T]):
    """The page says where the next begins."""

    data: List[T]
    has_more: Optional[bool] = None
    next: Optional[str] = None
    _names_next: ClassVar[bool] = True
    _next_is: ClassVar[str] = "after"

    @guarded
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""
        return PageInfo(params={self._next_is: self.next}) if self.next else None


class _Token(_NextCursor[T]):
    """The page says by which token the next is asked for."""

    _next_is: ClassVar[str] = "page"


class SyncPage(_Whole[T], BaseSyncPage[T]):
    """All of a list; there is never a next page."""


class AsyncPage(_Whole[T], BaseAsyncPage[T]):
    """All of a list; there is never a next page."""


class SyncCursorPage(_Cursor[T], BaseSyncPage[T]):
    """A page whose last item's ``id`` leads to the next."""


class AsyncCursorPage(_Cursor[T], BaseAsyncPage[T]):
    """A page whose last item's ``id`` leads to the next."""


class SyncConversationCursorPage(_ConversationCursor[T], BaseSyncPage[T]):
    """A page whose ``last_id`` leads to the next."""


class AsyncConversationCursorPage(_ConversationCursor[T], BaseAsyncPage[T]):
    """A page whose ``last_id`` leads to the next."""


class SyncNextCursorPage(_NextCursor[T], BaseSyncPage[T]):
    """A page whose ``next`` leads to the next."""


class AsyncNextCursorPage(_NextCursor[T], BaseAsyncPage[T]):
    """A page whose ``next`` leads to the next."""


class SyncTokenPage(_Token[T], BaseSyncPage[T]):
    """A page whose ``next`` is the token that leads to the next."""


class AsyncTokenPage(_Token[T], BaseAsyncPage[T]):
    """A page whose ``next`` is the token that leads to the next."""


for _cls in [*globals().values()]:  # where programs find them, and where pickles look for them
    if isinstance(_cls, type) and _cls.__module__ == __name__ and _cls.__name__[0] != "_":
        _cls.__module__ = "seekgpt.pagination"


def page_class(style: Any, asynchronous: bool) -> Type[BasePage[Any]]:
    """The pages of a style that declarations name, ``cursor_page``, ``next_cursor_page``, ..., or
    of a way that they describe."""
    if not isinstance(style, str):
        from .declared_pages import AsyncDeclaredPage, SyncDeclaredPage

        return AsyncDeclaredPage if asynchronous else SyncDeclaredPage
    name = "".join(word.capitalize() for word in style.split("_"))
    found: Type[BasePage[Any]] = globals()[f"{'Async' if asynchronous else 'Sync'}{name}"]
    return found
