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
    """What to change in a request to get the next page: its query, its JSON body, or its URL."""

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
    """One page of a list: an object of the API like others, that knows how it was asked for."""

    _client: Any
    _call: Any
    _names_next: ClassVar[bool]
    """Whether a page says where the next begins, so that it may do so with nothing on it."""
    @classmethod
    def build(
        cls,
        data: Any,
        item: Optional[Structure],
        strict: bool,
        client: Any,
        call: Call,
    ) -> Self:
        """A page of decoded JSON; ``item`` makes objects of what is on it.

        Even without strict validation something else than a page is refused, since a caller who
        loops over the result would not notice.
        """
    def heard(self, response: HttpxResponse) -> None:
        """Take note of what the headers of an answer say."""
    def has_next_page(self) -> bool:
        """Whether there is another page, as far as this one tells."""
    def next_page_info(self) -> Optional[PageInfo]:
        """How the request for the next page differs from the one for this, if there is a next."""
    def _get_page_items(self) -> List[T]: ...

def items_of(items: List[Any], item: Structure, strict: bool) -> List[Any]:
    """What is on a page, as objects.

    Raises:
        StructureFault: an item is none, in strict validation.
    """

def following(call: Call, info: PageInfo) -> Call:
    """The call for the page that ``info`` leads to."""

class BaseSyncPage(BasePage[T]):
    """A page of the blocking client: iterating over it goes on to the pages that follow."""
    def __iter__(self) -> Iterator[T]: ...
    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow."""
    def get_next_page(self) -> Self:
        """Ask for the next page."""

class BaseAsyncPage(BasePage[T]):
    """A page of the async client: ``async for`` over it goes on to the pages that follow."""
    def __aiter__(self) -> AsyncIterator[T]: ...
    def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
    async def get_next_page(self) -> Self:
        """Ask for the next page."""

PageT = TypeVar("PageT", bound=BaseAsyncPage[Any])

class AsyncPages(Generic[PageT]):
    """Walks from page to page. No generator: those trouble the event loop when left early."""
    def __init__(
        self,
        *,
        first: Optional[PageT] = None,
        paginator: Optional[AsyncPaginator[Any, PageT]] = None,
    ) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> PageT: ...

class AsyncItems(Generic[T]):
    """Walks over what is on the pages."""
    def __init__(self, pages: AsyncPages[Any]) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> T: ...

class AsyncPaginator(Generic[T, PageT]):
    """What list methods of the async client return.

    Await it for the first page, or use ``async for`` to get every item of every page.
    """
    def __init__(self, client: Any, call: Call) -> None: ...
    def __await__(self) -> Generator[Any, None, PageT]: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def __repr__(self) -> str: ...
