from typing import Any, Callable, ClassVar, Dict, Mapping, Optional, TypeVar, Union
import httpx
from .._sentinels import NotGiven
from .drivers import AwaitedUpload, BlockingUpload
from .options import Body, FinalRequestOptions, RequestOptions
from .call import Call

T = TypeVar("T")
Timeout = Union[float, httpx.Timeout, None]
_WITH_KEY: frozenset[str]

class BaseClient:
    """What both clients know: where to send a call, with which headers, and how patiently."""

    _client: Any
    max_retries: int
    timeout: Timeout
    _upload_face: ClassVar[Callable[..., Any]]
    def __init__(
        self,
        *,
        version: str,
        base_url: Union[str, httpx.URL],
        http_client: Any = None,
        max_retries: int = ...,
        timeout: Union[Timeout, NotGiven] = ...,
        custom_headers: Optional[Mapping[str, Any]] = None,
        custom_query: Optional[Mapping[str, object]] = None,
        _strict_response_validation: bool = False,
    ) -> None: ...
    @property
    def base_url(self) -> httpx.URL:
        """Where relative paths start; it always ends in a slash."""
    @base_url.setter
    def base_url(self, url: Union[str, httpx.URL]) -> None: ...
    @property
    def user_agent(self) -> str: ...
    @property
    def default_headers(self) -> Dict[str, Any]:
        """What every request sends, the key aside; ``omit`` marks what is not sent."""
    @property
    def default_query(self) -> Dict[str, object]: ...
    @property
    def auth_headers(self) -> Dict[str, str]:
        """What identifies the caller by default."""
    def platform_headers(self) -> Dict[str, str]: ...
    def is_closed(self) -> bool: ...
    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Make a request described by options."""
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path; the answer is turned into ``cast_to``."""
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        options: RequestOptions = ...,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST to a path: ``body`` as JSON, or form fields beside ``files``, or raw ``content``."""
    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any:
        """PATCH a path."""
    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any:
        """PUT to a path."""
    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        options: RequestOptions = ...,
    ) -> Any:
        """DELETE a path."""
    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Body = None,
        options: RequestOptions = ...,
        method: str = "get",
    ) -> Any:
        """GET a page of ``model`` items; ``page`` is one of the page classes."""
    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
    def __copy__(self: T) -> T: ...
    def __deepcopy__(self: T, memo: object) -> T: ...
    def __reduce__(self) -> Any: ...
    def __repr__(self) -> str: ...

class SyncAPIClient(BaseClient):
    """A client that blocks."""

    _client: Any
    _upload_face = BlockingUpload
    def __init__(self, *, http_client: Optional[httpx.Client] = None, **settings: Any) -> None: ...
    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
    def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
    def __enter__(self: T) -> T: ...
    def __exit__(self, *_error: object) -> None: ...

class AsyncAPIClient(BaseClient):
    """A client that awaits, on asyncio or trio."""

    _client: Any
    _upload_face = AwaitedUpload
    def __init__(
        self,
        *,
        http_client: Optional[httpx.AsyncClient] = None,
        **settings: Any,
    ) -> None: ...
    def execute(self, call: Call) -> Any:
        """Make a call: something to await; to enter for streaming modes; to loop over for pages."""
    async def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
    async def __aenter__(self: T) -> T: ...
    async def __aexit__(self, *_error: object) -> None: ...
