"""Pages of a list: what is on them, which page is next, and walking from one to the next."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    ClassVar,
    Dict,
    Generator,
    Generic,
    Iterator,
    List,
    Mapping,
    Optional,
    Set,
    TypeVar,
    Union,
    cast,
)

from ..._hints import on_demand
from ..._model.base import BaseModel, guarded
from ..._model.structure_fault import StructureFault
from ..._sentinels import NotGiven, not_given

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ..call import Call, Structure

T = TypeVar("T")


class PageInfo:
    """What to change in a request to get the next page: its query, its JSON body, or its URL."""

    url: Union[httpx.URL, NotGiven]
    params: Union[Mapping[str, object], NotGiven]
    json: Union[Mapping[str, object], NotGiven]

    def __init__(
        self,
        *,
        url: Union[httpx.URL, NotGiven] = not_given,
        json: Union[Mapping[str, object], NotGiven] = not_given,
        params: Union[Mapping[str, object], NotGiven] = not_given,
    ) -> None:
        self.url = url
        self.json = json
        self.params = params

    def __repr__(self) -> str:
        given = {k: v for k, v in self.__dict__.items() if v is not not_given}
        return f"PageInfo({', '.join(f'{key}={value!r}' for key, value in given.items())})"


class BasePage(BaseModel, Generic[T]):
    """One page of a list: an object of the API like others, that knows how it was asked for."""

    __slots__ = ("_call", "_client")

    _client: Any
    _call: Any
    _names_next: ClassVar[bool] = False
    """Whether a page says where the next begins, so that it may do so with nothing on it."""

    @classmethod
    def build(
        cls, data: Any, item: Optional[Structure], strict: bool, client: Any, call: Call
    ) -> Self:
        """A page of decoded JSON; ``item`` makes objects of what is on it.

        Even without strict validation something else than a page is refused, since a caller who
        loops over the result would not notice.
        """
        if isinstance(data, list):
            data = {"data": data}
        if not isinstance(data, dict):
            raise StructureFault("$", "a page", data)
        items = data.get("data")
        if isinstance(items, list):
            if item is not None:
                data["data"] = items_of(items, item, strict)
        elif strict:
            raise StructureFault("$.data", "list", items)
        page = cls.adopt(data)
        page._client = client
        page._call = call
        return page

    def heard(self, response: httpx.Response) -> None:
        """Take note of what the headers of an answer say."""

    @guarded
    def has_next_page(self) -> bool:
        """Whether there is another page, as far as this one tells."""
        more = self.__dict__.get("has_more")
        if more is False or not (more or self._names_next or self._get_page_items()):
            return False
        info = self.next_page_info()
        return info is not None and not self._was_asked_with(info)

    @guarded
    def next_page_info(self) -> Optional[PageInfo]:
        """How the request for the next page differs from the one for this, if there is a next."""
        return None

    @guarded
    def _get_page_items(self) -> List[T]:
        items = self.__dict__.get("data")
        return cast("List[T]", items) if isinstance(items, list) else []

    def _was_asked_with(self, info: PageInfo) -> bool:
        """Whether the next page would be this one again."""
        call = getattr(self, "_call", None)
        if call is None or not isinstance(info.params, Mapping) or not info.params:
            return False
        asked = {**(call.query or {}), **(call.extra_query or {})}
        return all(key in asked and asked[key] == value for key, value in info.params.items())

    def _next_call(self) -> Call:
        """The call for the next page."""
        call: Optional[Call] = getattr(self, "_call", None)
        info: Optional[PageInfo] = self.next_page_info()
        if info is None:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling "
                "`.get_next_page()`."
            )
        if call is None:
            raise RuntimeError("This page did not come from a client, so it cannot get the next.")
        return following(call, info)


def items_of(items: List[Any], item: Structure, strict: bool) -> List[Any]:
    """What is on a page, as objects; what is none stays as it is.

    Raises:
        StructureFault: an item is none, in strict validation.
    """
    made: List[Any] = []
    for each in items:
        try:
            made.append(item(each, strict))
        except StructureFault as fault:
            if strict:
                path = f"$.data[{len(made)}]{fault.path[1:]}"
                raise StructureFault(path, fault.expected, fault.got) from None
            made.append(each)
    return made


def following(call: Call, info: PageInfo) -> Call:
    """The call for the page that ``info`` leads to."""
    changes: Dict[str, Any] = {"mode": "parsed", "idempotency_key": None}
    if isinstance(info.params, Mapping):
        changes["query"] = {**(call.query or {}), **info.params}
        # What a caller added to the query would win over the query.
        extra = {k: v for k, v in (call.extra_query or {}).items() if k not in info.params}
        changes["extra_query"] = extra or None
    elif isinstance(info.json, Mapping):
        body = call.body if isinstance(call.body, Mapping) else {}
        changes["body"] = {**body, **info.json}
    elif not isinstance(info.url, NotGiven):
        import httpx

        # The client joins a call's query to its path, so what both have is the URL's.
        url = httpx.URL(info.url)
        changes["path"] = str(url)
        for part, query in (("query", call.query), ("extra_query", call.extra_query)):
            changes[part] = {k: v for k, v in (query or {}).items() if k not in url.params} or None
    else:
        raise ValueError("A PageInfo needs `params`, `json` or `url`")
    return call.evolve(**changes)


class _Walk:
    """Remembers where a walk over pages has been: it ends when the server goes in circles."""

    def __init__(self) -> None:
        self._been: Set[str] = set()

    def goes_on(self, page: BasePage[Any]) -> bool:
        if not page.has_next_page():
            return False
        place = repr(page.next_page_info())
        if place in self._been:
            return False
        self._been.add(place)
        return True


class BaseSyncPage(BasePage[T]):
    """A page of the blocking client: iterating over it goes on to the pages that follow."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page._get_page_items()

    @guarded
    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        walk, page = _Walk(), self
        yield page
        while walk.goes_on(page):
            page = page.get_next_page()
            yield page

    @guarded
    def get_next_page(self) -> Self:
        """Ask for the next page."""
        call = self._next_call()
        page: Self = self._client._fetch(call)
        return page


class BaseAsyncPage(BasePage[T]):
    """A page of the async client: ``async for`` over it goes on to the pages that follow."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncItems(AsyncPages(first=self))

    @guarded
    def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
        return AsyncPages(first=self)

    @guarded
    async def get_next_page(self) -> Self:
        """Ask for the next page."""
        call = self._next_call()
        page: Self = await self._client._fetch(call)
        return page


PageT = TypeVar("PageT", bound=BaseAsyncPage[Any])


class AsyncPages(Generic[PageT]):
    """Walks from page to page. No generator: those trouble the event loop when left early."""

    def __init__(
        self,
        *,
        first: Optional[PageT] = None,
        paginator: Optional[AsyncPaginator[Any, PageT]] = None,
    ) -> None:
        self._first = first
        self._paginator = paginator
        self._page: Optional[PageT] = None
        self._walk = _Walk()
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PageT:
        if self._over:
            raise StopAsyncIteration
        page = self._page
        if page is None:
            page = self._first if self._paginator is None else await self._paginator
        elif self._walk.goes_on(page):
            page = await page.get_next_page()
        else:
            self._over = True
            raise StopAsyncIteration
        self._page = page
        return cast(PageT, page)


class AsyncItems(Generic[T]):
    """Walks over what is on the pages."""

    def __init__(self, pages: AsyncPages[Any]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            page = await self._pages.__anext__()
            self._items = iter(page._get_page_items())


class AsyncPaginator(Generic[T, PageT]):
    """What list methods of the async client return.

    Await it for the first page, or use ``async for`` to get every item of every page.
    """

    def __init__(self, client: Any, call: Call) -> None:
        self._client = client
        self._call = call

    def __await__(self) -> Generator[Any, None, PageT]:
        page: Generator[Any, None, PageT] = self._client._fetch(self._call).__await__()
        return page

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncItems(AsyncPages(paginator=self))

    def __repr__(self) -> str:
        return f"<AsyncPaginator {self._call.method} {self._call.path}>"


on_demand(__name__)
