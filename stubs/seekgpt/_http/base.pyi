from httpx._models import Headers as HttpxHeaders
from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import Any, Callable, ClassVar, Dict, FrozenSet, Mapping, Optional, TypeVar, Union
from .. import errors
from .._sentinels import NotGiven
from .._types import TimeoutTypes
from .options import FinalRequestOptions

T = TypeVar("T")
_WITH_KEY: frozenset[str]

class BaseClient:
    _client: Any
    max_retries: int
    timeout: TimeoutTypes
    _body_face: ClassVar[Callable[..., Any]]
    _rewritten: ClassVar[FrozenSet[str]]
    _key_header: str
    _tells_tries: ClassVar[bool]
    def __init_subclass__(cls, **options: Any) -> None: ...
    def __init__(
        self,
        *,
        version: str,
        base_url: Union[str, HttpxURL],
        http_client: Any = None,
        max_retries: int = ...,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        custom_headers: Optional[Mapping[str, Any]] = None,
        custom_query: Optional[Mapping[str, object]] = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        _strict_response_validation: bool = False,
    ) -> None: ...
    @property
    def base_url(self) -> HttpxURL: ...
    @base_url.setter
    def base_url(self, url: Union[str, HttpxURL]) -> None: ...
    @property
    def user_agent(self) -> str: ...
    @property
    def default_headers(self) -> Dict[str, Any]: ...
    @property
    def default_query(self) -> Dict[str, object]: ...
    @property
    def auth_headers(self) -> Dict[str, str]: ...
    @property
    def max_response_bytes(self) -> Optional[int]: ...
    @property
    def max_decompressed_bytes(self) -> Optional[int]: ...
    def platform_headers(self) -> Dict[str, str]: ...
    def is_closed(self) -> bool: ...
    def _validate_headers(
        self,
        headers: HttpxHeaders,
        custom_headers: Mapping[str, Any],
    ) -> None: ...
    def _make_status_error(
        self,
        message: str,
        *,
        body: Any,
        response: HttpxResponse,
    ) -> errors.APIStatusError: ...
    def _prepare_url(self, url: str) -> HttpxURL: ...
    def _build_headers(
        self,
        options: FinalRequestOptions,
        *,
        retries_taken: int = 0,
    ) -> HttpxHeaders: ...
    def _build_request(
        self,
        options: FinalRequestOptions,
        *,
        retries_taken: int = 0,
    ) -> HttpxRequest: ...
    def _should_retry(self, response: HttpxResponse) -> bool: ...
    def _calculate_retry_timeout(
        self,
        remaining_retries: float,
        options: FinalRequestOptions,
        response_headers: Optional[HttpxHeaders] = None,
    ) -> float: ...
    def _idempotency_key(self) -> str: ...
    def __copy__(self: T) -> T: ...
    def __deepcopy__(self: T, memo: object) -> T: ...
    def __reduce__(self) -> Any: ...
    def __repr__(self) -> str: ...
