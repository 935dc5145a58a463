from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import (
    Any,
    AsyncIterator,
    ClassVar,
    Generator,
    Generic,
    Iterator,
    List,
    Mapping,
    Optional,
    TypeVar,
    Union,
)
from ..._model.base import BaseModel
from ..._sentinels import NotGiven
from typing_extensions import Self
from ..call import Call, Structure

T = TypeVar("T")

class PageInfo:
    url: Union[HttpxURL, NotGiven]
    params: Union[Mapping[str, object], NotGiven]
    json: Union[Mapping[str, object], NotGiven]
    def __init__(
        self,
        *,
        url: Union[HttpxURL, NotGiven] = ...,
        json: Union[Mapping[str, object], NotGiven] = ...,
        params: Union[Mapping[str, object], NotGiven] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...

class BasePage(BaseModel, Generic[T]):
    _client: Any
    _call: Any
    _names_next: ClassVar[bool]
    @classmethod
    def build(
        cls,
        data: Any,
        item: Optional[Structure],
        strict: bool,
        client: Any,
        call: Call,
    ) -> Self: ...
    def heard(self, response: HttpxResponse) -> None: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> Optional[PageInfo]: ...
    def _get_page_items(self) -> List[T]: ...

def items_of(items: List[Any], item: Structure, strict: bool) -> List[Any]: ...
def following(call: Call, info: PageInfo) -> Call: ...

class BaseSyncPage(BasePage[T]):
    def __iter__(self) -> Iterator[T]: ...
    def iter_pages(self) -> Iterator[Self]: ...
    def get_next_page(self) -> Self: ...

class BaseAsyncPage(BasePage[T]):
    def __aiter__(self) -> AsyncIterator[T]: ...
    def iter_pages(self) -> AsyncIterator[Self]: ...
    async def get_next_page(self) -> Self: ...

PageT = TypeVar("PageT", bound=BaseAsyncPage[Any])

class AsyncPages(Generic[PageT]):
    def __init__(
        self,
        *,
        first: Optional[PageT] = None,
        paginator: Optional[AsyncPaginator[Any, PageT]] = None,
    ) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> PageT: ...

class AsyncItems(Generic[T]):
    def __init__(self, pages: AsyncPages[Any]) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> T: ...

class AsyncPaginator(Generic[T, PageT]):
    def __init__(self, client: Any, call: Call) -> None: ...
    def __await__(self) -> Generator[Any, None, PageT]: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def __repr__(self) -> str: ...
