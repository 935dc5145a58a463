"""The clients' common half: settings, and from a call to a request.

`BaseClient` does no I/O. What makes a request differ from server to server, such as who is calling
and where each call goes, heirs say in the methods listed under "What heirs may say differently".
"""

from __future__ import annotations

import os
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Dict,
    Mapping,
    Optional,
    Tuple,
    TypeVar,
    Union,
)

import httpx

from .. import errors
from .._httpx_family import is_a, plain, seconds
from .._sentinels import NotGiven, is_given, not_given
from .exchange import failures
from .request import headers as header_rules
from .request.outgoing import Outgoing, encode_body, join_query, parse_url
from .transport.defaults import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, HTTPX_DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from .call import Call
    from .exchange.authority import Authority

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
        parsed = httpx.URL(plain(url))
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

    def _auth_headers(self, security: Any) -> Dict[str, str]:
        """The headers that prove who is calling, for one of the kinds of `Call.security`."""
        return {}

    def _auth_query(self, security: Any) -> Mapping[str, object]:
        """What proves the same in the query."""
        return {}

    def _auth_state(self) -> Tuple[Any, ...]:
        """All that `_auth_headers` and `_standard_headers` depend on: a change makes them anew."""
        return ()

    def _authority_for(self, call: Call) -> Optional[Authority]:
        """Who proves that a call is this client's, if that takes more than constant headers."""
        return None

    def _route(self, call: Call) -> str:
        """The path of a call, or an absolute URL: a server with other paths translates here."""
        return call.path

    def _check_headers(self, headers: httpx.Headers, call: Call) -> None:
        """Refuse a request that cannot succeed for want of a header."""

    def _make_status_error(
        self, message: str, *, body: Any, response: httpx.Response
    ) -> errors.APIStatusError:
        return failures.status_error(message, body=body, response=response)

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
        keys = None if type(call.security) is str else self._auth_query(call.security)
        if call.query or call.extra_query or self._custom_query or keys:
            text = join_query(text, keys, self._custom_query, call.query, call.extra_query)
        url = parse_url(text)
        shared = getattr(self._client, "params", None)
        return url.copy_with(params=str(shared.merge(str(url.params)))) if shared else url

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
        if "authorization" not in headers and self._authority_for(call) is None:
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

    def _prepared_headers(self, security: Any, patience: Optional[str]) -> httpx.Headers:
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
            waits = seconds(timeout)
            read = waits["read"]
            patience = None if read is None else str(read)
            self._waits = (timeout, waits, patience)
        return waits, patience

    def _follows_redirects(self, call: Call, authority: Optional[Authority]) -> bool:
        if authority is not None and not authority.redirects:
            if call.follow_redirects:
                raise errors.SeekGPTError(
                    "Requests of this client are not redirected automatically, because of how they "
                    "prove who is calling. Make a new request to the address that is answered"
                )
            return False
        if call.follow_redirects is not None:
            return call.follow_redirects
        return bool(getattr(self._client, "follow_redirects", False))

    def _max_redirects(self) -> int:
        return int(getattr(self._client, "max_redirects", 20))

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
        from .._redact import redact_url

        return f"<{type(self).__name__} {redact_url(self._base_text)}>"


def _choose_timeout(timeout: Any, http_client: Any) -> Any:
    """The given timeout, or the one somebody chose for the HTTP client, or the default."""
    if is_given(timeout):
        return timeout
    chosen = getattr(http_client, "timeout", HTTPX_DEFAULT_TIMEOUT)
    if is_a(chosen, "Timeout") and chosen.as_dict() == HTTPX_DEFAULT_TIMEOUT.as_dict():
        return DEFAULT_TIMEOUT
    return chosen
