from typing import Any, ClassVar, List, Optional, Type, TypeVar
from .pages import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo

T = TypeVar("T")

class _Whole(BasePage[T]):
    """All of a list: the API does not divide it."""

    data: List[T]
    object: str

class _Cursor(BasePage[T]):
    """The next page begins after the last item of this."""

    data: List[T]
    has_more: Optional[bool]
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""

class _ConversationCursor(BasePage[T]):
    """The page names its last item, after which the next begins."""

    data: List[T]
    has_more: Optional[bool]
    last_id: Optional[str]
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""

class _NextCursor(BasePage[T]):
    """The page says where the next begins."""

    data: List[T]
    has_more: Optional[bool]
    next: Optional[str]
    _names_next: ClassVar[bool]
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""

class _Token(BasePage[T]):
    """The page says by which token the next is asked for."""

    data: List[T]
    has_more: Optional[bool]
    next: Optional[str]
    _names_next: ClassVar[bool]
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""

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

def page_class(style: Any, asynchronous: bool) -> Type[BasePage[Any]]:
    """The pages of a style that declarations name, ``cursor_page``, ``next_cursor_page``, ..., or
    of a way that they describe.
    """
