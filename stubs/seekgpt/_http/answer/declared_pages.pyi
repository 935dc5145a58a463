from httpx._models import Response as HttpxResponse
from typing import Any, List, Mapping, Optional, Tuple, TypeVar
from .pages import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo

T = TypeVar("T")

class _Declared(BasePage[T]):
    """A page whose declaration says where its items are, and what leads to the next."""

    _link: str
    @classmethod
    def build(cls, data: Any, item: Any, strict: bool, client: Any, call: Any) -> Any:
        """A page of decoded JSON; ``item`` makes objects of what is on it."""
    def heard(self, response: HttpxResponse) -> None:
        """Take note of what the headers of an answer say."""
    @property
    def _rule(self) -> Mapping[str, Any]: ...
    def _get_page_items(self) -> List[T]: ...
    def has_next_page(self) -> bool:
        """Whether there is another page, as far as this one tells."""
    def next_page_info(self) -> Optional[PageInfo]:
        """How to ask for the next page."""
    @property
    def _param(self) -> Tuple[str, str]: ...

class SyncDeclaredPage(_Declared[T], BaseSyncPage[T]):
    """A page of a list that goes on as its API says."""

class AsyncDeclaredPage(_Declared[T], BaseAsyncPage[T]):
    """A page of a list that goes on as its API says."""
