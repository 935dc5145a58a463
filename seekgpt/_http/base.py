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
    Collection,
    Dict,
    FrozenSet,
    Mapping,
    Optional,
    Tuple,
    TypeVar,
    Union,
)

import httpx

from .. import errors
from .._hints import on_demand
from .._httpx_family import given_headers, is_a, plain, seconds
from .._sentinels import NotGiven, is_given, not_given
from .._timeout import BOUNDS, Deadline, Timeout
from .exchange import failures, retry
from .exchange.content import MAX_DECOMPRESSED_BYTES, MAX_RESPONSE_BYTES, Limits
from .overridden import for_heirs
from .request import headers as header_rules
from .request.outgoing import Outgoing, encode_body, join_query, parse_url, under_query
from .security import Key, proof_of
from .transport.defaults import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, HTTPX_DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from .._types import TimeoutTypes
    from .call import Call
    from .exchange.authority import Authority
    from .options import FinalRequestOptions

T = TypeVar("T")


_BUILDERS = (httpx.Client.build_request, httpx.AsyncClient.build_request)
_WITH_KEY = frozenset(("POST", "PUT", "PATCH", "DELETE"))
_DESCRIBING = (
    "auth_headers",
    "default_headers",
    "default_query",
    "platform_headers",
    "user_agent",
    "_auth_headers",
    "_validate_headers",
)
_MEDIA_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}


class BaseClient:
    """What both clients know: where to send a call, with which headers, and how patiently."""

    _client: Any
    max_retries: int
    timeout: TimeoutTypes

    _body_face: ClassVar[Callable[..., Any]]
    _rewritten: ClassVar[FrozenSet[str]] = frozenset()
    """What describes every request and is not said here, but by an heir."""

    _key_header: str = "Idempotency-Key"
    """The header that tells another try from another call."""
    _tells_tries: ClassVar[bool] = True
    """Whether the server is told how often and how long a client tries."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._rewritten = frozenset(name for name in _DESCRIBING if _is_foreign(cls, name))

    def __init__(
        self,
        *,
        version: str,
        base_url: Union[str, httpx.URL],
        http_client: Any = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        timeout: Union[TimeoutTypes, NotGiven] = not_given,
        custom_headers: Optional[Mapping[str, Any]] = None,
        custom_query: Optional[Mapping[str, object]] = None,
        max_response_bytes: Optional[int] = MAX_RESPONSE_BYTES,
        max_decompressed_bytes: Optional[int] = MAX_DECOMPRESSED_BYTES,
        _strict_response_validation: bool = False,
    ) -> None:
        self._version = version
        self.base_url = base_url
        self.max_retries = retry.checked(max_retries)
        self.timeout = _choose_timeout(timeout, http_client)
        self._custom_headers: Dict[str, Any] = dict(custom_headers or {})
        self._custom_query: Dict[str, object] = dict(custom_query or {})
        self._limits = Limits(
            _size("max_response_bytes", max_response_bytes),
            _size("max_decompressed_bytes", max_decompressed_bytes),
        )
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
        try:
            parsed = httpx.URL(str(plain(url)).strip())
        except httpx.InvalidURL as error:
            what = str(error).partition(":")[0]  # behind it may stand a password
            raise ValueError(f"The `base_url` is no URL: {what}") from None
        if not parsed.host:
            raise ValueError("The `base_url` has no host; expected such as https://host/v1")
        path, mark, query = parsed.raw_path.partition(b"?")
        whole = path.rstrip(b"/") + b"/"
        self._base_url = parsed.copy_with(raw_path=whole + mark + query, fragment=None)
        self._base_text = str(self._base_url.copy_with(raw_path=whole)).rstrip("/")
        self._base_query = query.decode("ascii")

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

    @property
    def max_response_bytes(self) -> Optional[int]:
        """How large an answer may be that is read into memory."""
        return self._limits.response

    @property
    def max_decompressed_bytes(self) -> Optional[int]:
        """How large it may be if it comes compressed."""
        return self._limits.decompressed

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
        """The headers that prove who is calling, for one of the kinds of `Call.security`; here
        for keys that an API declares."""
        proof = None if isinstance(security, str) else proof_of(security, self._value_of)
        return {} if proof is None else proof.headers

    def _auth_query(self, security: Any) -> Mapping[str, object]:
        """What proves the same in the query."""
        proof = proof_of(security, self._value_of)
        return {} if proof is None else proof.query

    def _value_of(self, key: Key, alone: bool) -> Any:
        """The value of a key that an API declares, which may be the only one that is wanted."""
        return None

    def _auth_state(self) -> Tuple[Any, ...]:
        """All that `_auth_headers` and `_standard_headers` depend on: a change makes them anew."""
        return ()

    def _authority_for(self, call: Call) -> Optional[Authority]:
        """Who proves that a call is this client's, if that takes more than constant headers."""
        return None

    def _route(self, call: Call) -> str:
        """The path of a call, or an absolute URL: a server with other paths translates here."""
        return self._below(call.base_url, call.path) if call.base_url else call.path

    def _below(self, base: str, path: str) -> str:
        """A path below another address than the client's; that is for those to say who know that
        the client's own is the API's."""
        return path

    def _check_proof(self, security: Any) -> None:
        """Refuse a request that cannot succeed for want of a key that its API declares."""

    @for_heirs
    def _validate_headers(self, headers: httpx.Headers, custom_headers: Mapping[str, Any]) -> None:
        """Refuse a request that cannot succeed for want of a header; some are the call's own."""

    @for_heirs
    def _make_status_error(
        self, message: str, *, body: Any, response: httpx.Response
    ) -> errors.APIStatusError:
        return failures.status_error(message, body=body, response=response)

    def _structure_as(self, cast_to: Any, data: Any, strict: bool) -> Any:
        """Turn decoded JSON into a `cast_to`. Only what knows the types can."""
        return data

    # The same, step by step under the names that heirs of such clients know. Calls go by way of
    # these only if one of them was replaced (`overridden`).

    @for_heirs
    def _prepare_url(self, url: str) -> httpx.URL:
        """Where a request goes: a path is one below the base URL."""
        return parse_url(self._address(url))

    @for_heirs
    def _build_headers(
        self, options: FinalRequestOptions, *, retries_taken: int = 0
    ) -> httpx.Headers:
        """The headers of a request, for the try after so many retries."""
        call = options.to_call()
        has_body = call.method != "GET" and (call.files or is_given(call.body))
        content_type = _MEDIA_TYPES.get(call.encoding) if has_body else None
        host = parse_url(self._address(self._route(call))).netloc
        return self._headers_for(call, content_type, self._key_of(call), retries_taken, host)

    @for_heirs
    def _build_request(
        self, options: FinalRequestOptions, *, retries_taken: int = 0
    ) -> httpx.Request:
        """The request that options describe, for the try after so many retries."""
        headers = self._build_headers(options, retries_taken=retries_taken)
        call = options.to_call()
        call.path = str(self._prepare_url(self._route(call)))
        return self._request_for(call, self._outgoing(call), retries_taken, headers)

    # What happens after a try failed; heirs may say this differently, too

    @for_heirs
    def _should_retry(self, response: httpx.Response) -> bool:
        """Whether a failed answer is worth another try."""
        status, headers = response.status_code, response.headers
        if not retry.should_retry(status, headers):
            return False
        return status != 429 or not retry.is_final(429, headers, failures.error_body(response)[0])

    @for_heirs
    def _calculate_retry_timeout(
        self,
        remaining_retries: float,
        options: FinalRequestOptions,
        response_headers: Optional[httpx.Headers] = None,
    ) -> float:
        """How many seconds to wait before the next try."""
        taken = options.get_max_retries(self.max_retries) - remaining_retries
        return retry.delay(int(taken) if taken == taken else 0, response_headers)

    @for_heirs
    def _idempotency_key(self) -> str:
        """A name for a call that its caller gave none."""
        return f"seekgpt-python-retry-{os.urandom(16).hex()}"

    # From a call to a request

    def _outgoing(self, call: Call) -> Outgoing:
        """Everything of a request that its retries share: body, URL, idempotency key."""
        content, content_type = encode_body(call)
        return Outgoing(self._url(call), content, content_type, self._key_of(call))

    def _key_of(self, call: Call) -> Optional[str]:
        """What names a call, so that the server can tell another try from another call."""
        if call.idempotency_key is not None or call.method not in _WITH_KEY:
            return call.idempotency_key
        header = call.key_header or self._key_header
        if not header:
            return None
        said = self.default_headers if self._rewritten else self._custom_headers
        if said and header_rules.first((said,), header.lower()):
            return None  # a header of the client's is what somebody wanted
        return self._idempotency_key()

    def _address(self, path: str) -> str:
        """A path below the base URL, with its query, or a URL as it is."""
        if "://" in path[:10]:
            return path
        text = f"{self._base_text}/{path.lstrip('/')}"
        return under_query(text, self._base_query) if self._base_query else text

    def _url(self, call: Call) -> httpx.URL:
        text = self._address(self._route(call))
        own = self.default_query if self._rewritten else self._custom_query
        keys = None if type(call.security) is str else self._auth_query(call.security)
        if call.query or call.extra_query or own or keys:
            text = join_query(text, keys, own, call.query, call.extra_query)
        url = parse_url(text)
        shared = getattr(self._client, "params", None)
        return url.copy_with(params=str(shared.merge(str(url.params)))) if shared else url

    def _headers_for(
        self,
        call: Call,
        content_type: Optional[str],
        key: Optional[str],
        taken: int,
        host: bytes,
    ) -> httpx.Headers:
        patience = self._patience(call.timeout)[1]
        usual = content_type if content_type == _MEDIA_TYPES["json"] else None
        headers = httpx.Headers(self._prepared_headers(call.security, patience, host, usual))
        if key is None or key.isascii():
            headers.encoding = "ascii"  # as all others are: httpx need not look at each of them
        if content_type is not usual and content_type is not None:
            headers["Content-Type"] = content_type
        if key is not None:
            headers[call.key_header or self._key_header or "Idempotency-Key"] = key
        if taken and self._tells_tries:
            headers["X-Stainless-Retry-Count"] = str(taken)
        if call.headers:
            header_rules.apply(headers, call.headers)
        if call.extra_headers:
            header_rules.apply(headers, call.extra_headers)
        if type(call.security) is not str:
            self._check_proof(call.security)
            return headers
        missing = "authorization" not in headers or "_validate_headers" in self._rewritten
        if missing and call.security != "none" and self._authority_for(call) is None:
            self._validate_headers(headers, {**(call.headers or {}), **(call.extra_headers or {})})
        return headers

    def _request_for(
        self,
        call: Call,
        outgoing: Outgoing,
        taken: int = 0,
        headers: Optional[httpx.Headers] = None,
    ) -> httpx.Request:
        """The request for one try."""
        given = headers
        if headers is None:
            kind, key = outgoing.content_type, outgoing.idempotency_key
            headers = self._headers_for(call, kind, key, taken, outgoing.url.netloc)
        if (given or call.extra_headers) and outgoing.boundary_missing(headers):
            headers["Content-Type"] = outgoing.content_type or ""
        extensions: Dict[str, Any] = {"timeout": dict(self._patience(call.timeout)[0])}
        timeout = call.timeout if is_given(call.timeout) else self.timeout
        if isinstance(timeout, Timeout) and timeout.bounds:
            extensions[BOUNDS] = timeout
        return outgoing.request(
            call.method,
            headers,
            extensions,
            self._client,
            self._body_face,
            self._custom_builder(),
        )

    def _custom_builder(self) -> Optional[Callable[..., httpx.Request]]:
        """The HTTP client's ``build_request`` if somebody made it do more than httpx's own."""
        builder = getattr(self._client, "build_request", None)
        if builder is None or getattr(builder, "__func__", None) in _BUILDERS:
            return None
        return builder  # type: ignore[no-any-return]

    def _prepared_headers(
        self, security: Any, patience: Optional[str], host: bytes, content_type: Optional[str]
    ) -> httpx.Headers:
        """The headers common to all calls of a kind, made once and copied for each."""
        base = getattr(self._client, "headers", None)
        state = (getattr(base, "raw", base), self._custom_headers, self._auth_state())
        known, made = self._prepared
        if known != state or self._rewritten:  # an heir may say something else each time
            made = {}
            self._prepared = (state, made)
        kind = (security, patience, host, content_type, self._flavour())
        found = made.get(kind)
        if found is None:
            found = made[kind] = header_rules.build(
                header_rules.merge(
                    {"Host": host.decode("ascii")},
                    base,
                    self._auth_headers(security),
                    self.auth_headers if "auth_headers" in self._rewritten else None,
                    {
                        "X-Stainless-Retry-Count": "0",
                        "X-Stainless-Read-Timeout": patience,
                    }
                    if self._tells_tries
                    else None,
                    self.default_headers,
                    {} if content_type is None else {"Content-Type": content_type},
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

    def _deadline(self, call: Call) -> Optional[Deadline]:
        """By when a call has to be answered, if that is bounded."""
        timeout = call.timeout if is_given(call.timeout) else self.timeout
        seconds = timeout.call if isinstance(timeout, Timeout) else None
        return None if seconds is None else Deadline(seconds)

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

    def _added_headers(self, call: Call, sent: httpx.Headers) -> Collection[str]:
        """The headers that the caller or a setting has added to those sent, in lower case."""
        names = {*self._custom_headers, *(call.extra_headers or ())}
        if call.idempotency_key is not None:
            names.add("idempotency-key")
        of_client = given_headers(self._client).items()
        return {
            *(name.lower() for name in names),
            *(name for name, value in of_client if sent.get(name) == value),
        }

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

        return f"<{type(self).__name__} {redact_url(self._base_url).rstrip('/')}>"


def _is_foreign(cls: type, name: str) -> bool:
    """Whether a class has an attribute from outside of this library."""
    owner = next(base for base in cls.__mro__ if name in vars(base))
    return owner.__module__.partition(".")[0] != __name__.partition(".")[0]


def _size(name: str, given: Optional[int]) -> Optional[int]:
    """A limit in bytes.

    Raises:
        ValueError: it is none.
    """
    if given is not None and (type(given) is not int or given <= 0):
        raise ValueError(
            f"`{name}` has to be a number of bytes above 0, or None for no limit, not {given!r}"
        )
    return given


def _choose_timeout(timeout: Any, http_client: Any) -> Any:
    """The given timeout, or the one somebody chose for the HTTP client, or the default."""
    if is_given(timeout):
        return timeout
    chosen = getattr(http_client, "timeout", HTTPX_DEFAULT_TIMEOUT)
    if is_a(chosen, "Timeout") and chosen.as_dict() == HTTPX_DEFAULT_TIMEOUT.as_dict():
        return DEFAULT_TIMEOUT
    return chosen


on_demand(__name__)
