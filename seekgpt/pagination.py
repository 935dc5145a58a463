"""The pages of lists, one pair of classes for each way in which the API says where to go on."""

from __future__ import annotations

from ._http.answer.declared_pages import AsyncDeclaredPage as AsyncDeclaredPage
from ._http.answer.declared_pages import SyncDeclaredPage as SyncDeclaredPage
from ._http.answer.page_styles import AsyncConversationCursorPage as AsyncConversationCursorPage
from ._http.answer.page_styles import AsyncCursorPage as AsyncCursorPage
from ._http.answer.page_styles import AsyncNextCursorPage as AsyncNextCursorPage
from ._http.answer.page_styles import AsyncPage as AsyncPage
from ._http.answer.page_styles import AsyncTokenPage as AsyncTokenPage
from ._http.answer.page_styles import SyncConversationCursorPage as SyncConversationCursorPage
from ._http.answer.page_styles import SyncCursorPage as SyncCursorPage
from ._http.answer.page_styles import SyncNextCursorPage as SyncNextCursorPage
from ._http.answer.page_styles import SyncPage as SyncPage
from ._http.answer.page_styles import SyncTokenPage as SyncTokenPage
from ._http.answer.pages import AsyncPaginator as AsyncPaginator
from ._http.answer.pages import PageInfo as PageInfo
from ._runtime import types as _types  # noqa: F401 - it makes pages able to validate

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncDeclaredPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "PageInfo",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncDeclaredPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]
