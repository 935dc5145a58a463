"""The clients' common half: from a call to a request, and from settings to the next client.

`BaseClient` does no I/O. Its two heirs add what differs between blocking and awaiting: sending a
flow to a driver, closing, and being a context manager.
"""

from __future__ import annotations

import os
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Coroutine,
    Dict,
    Mapping,
    Optional,
    Tuple,
    TypeVar,
    Union,
)

import httpx

from .. import errors
from .._sentinels import NotGiven, is_given, not_given
from . import faults
from . import headers as header_rules
from .answer import read
from .defaults import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    HTTPX_DEFAULT_TIMEOUT,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
)
from .drivers import AwaitedUpload, BlockingUpload, adrive, drive
from .flow import perform
from .options import (
    Body,
    FinalRequestOptions,
    RequestOptions,
    answer_for,
    page_answer,
)
from .outgoing import Outgoing, encode_body, join_query, parse_url
from .pages import AsyncPaginator
from .pools import current_library

if TYPE_CHECKING:
    from .call import Call
    from .effects import Flow
    from .flow import Outcome

T = TypeVar("T")

Timeout = Union[float, httpx.Timeout, None]

_BUILDERS = (httpx.Client.build_request, httpx.AsyncClient.build_request)
_WITH_KEY = frozenset(("POST", "PUT", "PATCH", "DELETE"))


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
        max_retries: int = DEFAULT_MAX_RETRIES,
        timeout: Union[Timeout, NotGiven] = not_given,
        custom_headers: Optional[Mapping[str, Any]] = None,
        custom_query: Optional[Mapping[str, object]] = None,
        _strict_response_validation: bool = False,
    ) -> None:
        if max_retries is None:
            raise TypeError(
                "max_retries cannot be None. Pass 0 to disable retries, math.inf to never give up, "
                "or seekgpt.DEFAULT_MAX_RETRIES for the default"
            )
        self._version = version
        self.base_url = base_url
        self.max_retries = max_retries
        self.timeout = _choose_timeout(timeout, http_client)
        self._custom_headers: Dict[str, Any] = dict(custom_headers or {})
        self._custom_query: Dict[str, object] = dict(custom_query or {})
        self._strict_response_validation = _strict_response_validation
        self._prepared: Tuple[Any, Dict[Any, httpx.Headers]] = (None, {})
        self._waits: Tuple[Any, Dict[str, Any], Optional[str]] = (not_given, {}, None)

    # Settings a caller may read, and change

    @property
    def base_url(self) -> httpx.URL:
        """Where relative paths start; it always ends in a slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, url: Union[str, httpx.URL]) -> None:
        parsed = httpx.URL(url)
        if not parsed.raw_path.endswith(b"/"):
            parsed = parsed.copy_with(raw_path=parsed.raw_path + b"/")
        self._base_url = parsed
        self._base_text = str(parsed).rstrip("/")

    @property
    def user_agent(self) -> str:
        return f"{type(self).__name__}/Python {self._version}"

    @property
    def default_headers(self) -> Dict[str, Any]:
        """What every request sends, the key aside; ``omit`` marks what is not sent."""
        return header_rules.merge(self._standard_headers(), self._custom_headers)

    @property
    def default_query(self) -> Dict[str, object]:
        return dict(self._custom_query)

    @property
    def auth_headers(self) -> Dict[str, str]:
        """What identifies the caller by default."""
        return self._auth_headers("bearer")

    def platform_headers(self) -> Dict[str, str]:
        return dict(header_rules.platform_headers(self._version))

    def is_closed(self) -> bool:
        return bool(getattr(self._client, "is_closed", False))

    # What heirs may say differently

    def _standard_headers(self) -> Dict[str, Any]:
        return {
            "Accept": "application/json",
            "User-Agent": self.user_agent,
            **header_rules.platform_headers(self._version),
            "X-Stainless-Async": self._flavour(),
        }

    def _flavour(self) -> str:
        """How the client waits, as the API's statistics call it."""
        return "false"

    def _auth_headers(self, security: str) -> Dict[str, str]:
        """The headers that prove who is calling, for one of the kinds of `Call.security`."""
        return {}

    def _auth_state(self) -> Tuple[Any, ...]:
        """All that `_auth_headers` and `_standard_headers` depend on: a change makes them anew."""
        return ()

    def _key_provider(self, call: Call) -> Optional[Callable[[], Any]]:
        """Whom to ask for a fresh key before each try of this call."""
        return None

    def _adopt_key(self, key: Any) -> None:
        """Take the key a provider gave."""

    def _route(self, call: Call) -> str:
        """The path of a call, or an absolute URL: a server with other paths translates here."""
        return call.path

    def _check_headers(self, headers: httpx.Headers, call: Call) -> None:
        """Refuse a request that cannot succeed for want of a header."""

    def _make_status_error(
        self, message: str, *, body: Any, response: httpx.Response
    ) -> errors.APIStatusError:
        return faults.status_error(message, body=body, response=response)

    def _structure_as(self, cast_to: Any, data: Any, strict: bool) -> Any:
        """Turn decoded JSON into a `cast_to`. Only what knows the types can."""
        return data

    # From a call to a request

    def _outgoing(self, call: Call) -> Outgoing:
        """Everything of a request that its retries share: body, URL, idempotency key."""
        content, content_type = encode_body(call)
        key = call.idempotency_key
        if key is None and call.method in _WITH_KEY:
            key = f"seekgpt-python-retry-{os.urandom(16).hex()}"
        return Outgoing(self._url(call), content, content_type, key)

    def _url(self, call: Call) -> httpx.URL:
        path = self._route(call)
        text = path if "://" in path[:10] else f"{self._base_text}/{path.lstrip('/')}"
        if call.query or call.extra_query or self._custom_query:
            text = join_query(text, self._custom_query, call.query, call.extra_query)
        url = parse_url(text)
        shared = getattr(self._client, "params", None)
        return url.copy_with(params=shared.merge(url.params)) if shared else url

    def _build_request(self, call: Call, outgoing: Outgoing, taken: int = 0) -> httpx.Request:
        """The request for one try."""
        waits, patience = self._patience(call.timeout)
        headers = httpx.Headers(self._prepared_headers(call.security, patience))
        if outgoing.content_type is not None:
            headers["Content-Type"] = outgoing.content_type
        if outgoing.idempotency_key is not None:
            headers["Idempotency-Key"] = outgoing.idempotency_key
        if taken:
            headers["X-Stainless-Retry-Count"] = str(taken)
        if call.headers:
            header_rules.apply(headers, call.headers)
        if call.extra_headers:
            header_rules.apply(headers, call.extra_headers)
            if outgoing.boundary_missing(headers):
                headers["Content-Type"] = outgoing.content_type or ""
        if "authorization" not in headers:
            self._check_headers(headers, call)
        extensions: Dict[str, Any] = {"timeout": dict(waits)}
        host = outgoing.url.host
        if "_" in host:  # TLS libraries refuse underscores in the name they ask for
            extensions["sni_hostname"] = host.replace("_", "-")
        return outgoing.request(
            call.method,
            headers,
            extensions,
            self._client,
            self._upload_face,
            self._custom_builder(),
        )

    def _custom_builder(self) -> Optional[Callable[..., httpx.Request]]:
        """The HTTP client's ``build_request`` if somebody made it do more than httpx's own."""
        builder = getattr(self._client, "build_request", None)
        if builder is None or getattr(builder, "__func__", None) in _BUILDERS:
            return None
        return builder  # type: ignore[no-any-return]

    def _prepared_headers(self, security: str, patience: Optional[str]) -> httpx.Headers:
        """The headers common to all calls of a kind, made once and copied for each."""
        base = getattr(self._client, "headers", None)
        state = (getattr(base, "raw", base), self._custom_headers, self._auth_state())
        known, made = self._prepared
        if known != state:
            made = {}
            self._prepared = (state, made)
        kind = (security, patience, self._flavour())
        found = made.get(kind)
        if found is None:
            found = made[kind] = header_rules.build(
                header_rules.merge(
                    base,
                    self._auth_headers(security),
                    {
                        "X-Stainless-Retry-Count": "0",
                        "X-Stainless-Read-Timeout": patience,
                    },
                    self.default_headers,
                )
            )
        return found

    def _patience(self, timeout: Any) -> Tuple[Dict[str, Any], Optional[str]]:
        """A call's timeouts as httpx takes them, and the one for reading as a header tells it."""
        if not is_given(timeout):
            timeout = self.timeout
        known, waits, patience = self._waits
        if known is not timeout:
            waits = httpx.Timeout(timeout).as_dict()
            read = waits["read"]
            patience = None if read is None else str(read)
            self._waits = (timeout, waits, patience)
        return waits, patience

    def _follows_redirects(self, call: Call) -> bool:
        if call.follow_redirects is not None:
            return call.follow_redirects
        return bool(getattr(self._client, "follow_redirects", False))

    def _max_redirects(self) -> int:
        return int(getattr(self._client, "max_redirects", 20))

    # Requests to endpoints that have no method

    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Make a request described by options."""
        answer = answer_for(self._structure_as, cast_to, stream_cls if stream else None)
        return self.execute(options.to_call(answer, stream=stream))

    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = {},  # noqa: B006
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path; the answer is turned into ``cast_to``."""
        final = FinalRequestOptions(method="GET", url=path, **options)
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        options: RequestOptions = {},  # noqa: B006
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST to a path: ``body`` as JSON, or form fields beside ``files``, or raw ``content``."""
        final = _with_body("POST", path, body, content, files, options)
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = {},  # noqa: B006
    ) -> Any:
        """PATCH a path."""
        return self.request(cast_to, _with_body("PATCH", path, body, content, files, options))

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = {},  # noqa: B006
    ) -> Any:
        """PUT to a path."""
        return self.request(cast_to, _with_body("PUT", path, body, content, files, options))

    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        options: RequestOptions = {},  # noqa: B006
    ) -> Any:
        """DELETE a path."""
        return self.request(cast_to, _with_body("DELETE", path, body, content, None, options))

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Body = None,
        options: RequestOptions = {},  # noqa: B006
        method: str = "get",
    ) -> Any:
        """GET a page of ``model`` items; ``page`` is one of the page classes."""
        final = FinalRequestOptions(method=method, url=path, json_data=body, **options)
        return self.execute(final.to_call(page_answer(self._structure_as, model, page)))

    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
        raise NotImplementedError

    # Copies

    def __copy__(self: T) -> T:
        return self.copy()  # type: ignore[attr-defined, no-any-return]

    def __deepcopy__(self: T, memo: object) -> T:
        return self.copy()  # type: ignore[attr-defined, no-any-return]

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} objects hold connections and keys and cannot be pickled; "
            "make a client in each process"
        )

    def __repr__(self) -> str:
        from .redact import redact_url

        return f"<{type(self).__name__} {redact_url(self._base_text)}>"


class SyncAPIClient(BaseClient):
    """A client that blocks."""

    _client: Any
    _upload_face = BlockingUpload

    def __init__(self, *, http_client: Optional[httpx.Client] = None, **settings: Any) -> None:
        if http_client is not None and not _can_send(http_client, "close"):
            raise _invalid_http_client("httpx.Client", http_client)
        super().__init__(http_client=http_client, **settings)
        self._client = http_client or DefaultHttpxClient(timeout=self.timeout)

    def _drive(self, flow: Flow[T]) -> T:
        """Perform a flow to its end."""
        return drive(flow, self._client)

    def _send(self, call: Call) -> Outcome:
        return self._drive(perform(self, call))

    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
        if call.mode == "streaming":
            from .response import ResponseContextManager

            return ResponseContextManager(self, call)
        response, retries_taken = self._send(call)
        return read(self, call, response, retries_taken)

    def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
        client = getattr(self, "_client", None)
        if client is not None:
            client.close()

    def __enter__(self: T) -> T:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


class AsyncAPIClient(BaseClient):
    """A client that awaits, on asyncio or trio."""

    _client: Any
    _upload_face = AwaitedUpload

    def __init__(self, *, http_client: Optional[httpx.AsyncClient] = None, **settings: Any) -> None:
        if http_client is not None and not _can_send(http_client, "aclose"):
            raise _invalid_http_client("httpx.AsyncClient", http_client)
        super().__init__(http_client=http_client, **settings)
        self._client = http_client or DefaultAsyncHttpxClient(timeout=self.timeout)

    def _flavour(self) -> str:
        library = current_library()
        return f"async:{library}" if library else "false"

    def _drive(self, flow: Flow[T]) -> Coroutine[Any, Any, T]:
        """Perform a flow to its end."""
        return adrive(flow, self._client)

    def _send(self, call: Call) -> Coroutine[Any, Any, Outcome]:
        return self._drive(perform(self, call))

    def execute(self, call: Call) -> Any:
        """Make a call: something to await; to enter for streaming modes; to loop over for pages."""
        if call.mode == "streaming":
            from .response import AsyncResponseContextManager

            return AsyncResponseContextManager(self, call)
        if call.mode == "parsed" and call.answer.kind == "page":
            return AsyncPaginator(self, call)
        return self._execute(call)

    async def _execute(self, call: Call) -> Any:
        response, retries_taken = await self._send(call)
        return read(self, call, response, retries_taken)

    async def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
        client = getattr(self, "_client", None)
        if client is not None:
            await client.aclose()

    async def __aenter__(self: T) -> T:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()


def _can_send(http_client: Any, close: str) -> bool:
    """Whether an object can do what this client needs of its HTTP client, whatever its class."""
    if close == "close" and hasattr(http_client, "aclose"):
        return False
    return hasattr(http_client, "send") and hasattr(http_client, close)


def _invalid_http_client(expected: str, given: object) -> TypeError:
    return TypeError(
        f"Invalid `http_client` argument; expected an `{expected}` or something like it, "
        f"but got {type(given)}"
    )


def _choose_timeout(timeout: Any, http_client: Any) -> Any:
    """The given timeout, or the one somebody chose for the HTTP client, or the default."""
    if is_given(timeout):
        return timeout
    chosen = getattr(http_client, "timeout", HTTPX_DEFAULT_TIMEOUT)
    return DEFAULT_TIMEOUT if chosen == HTTPX_DEFAULT_TIMEOUT else chosen


def _with_body(
    method: str, path: str, body: Any, content: Any, files: Any, options: Any
) -> FinalRequestOptions:
    if isinstance(body, bytes):
        import warnings

        warnings.warn(
            "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
            "Please pass raw bytes via the `content` parameter instead.",
            DeprecationWarning,
            stacklevel=3,
        )
    if body is not None and content is not None:
        raise TypeError("Passing both `body` and `content` is not supported")
    if files is not None and content is not None:
        raise TypeError("Passing both `files` and `content` is not supported")
    return FinalRequestOptions(
        method=method, url=path, json_data=body, content=content, files=files, **options
    )
