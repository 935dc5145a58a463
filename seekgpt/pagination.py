"""The pages of lists, one pair of classes for each way in which the API says where to go on."""

from __future__ import annotations

from typing import Any, List, Optional, TypeVar

from ._http.pages import (
    AsyncPaginator,
    BaseAsyncPage,
    BasePage,
    BaseSyncPage,
    PageInfo,
)
from ._model import guarded

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "PageInfo",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
]

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
        if not items:
            return None
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

    @guarded
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""
        return _after(self.next)


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
