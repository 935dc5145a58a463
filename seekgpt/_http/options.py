"""What `client.get`, `client.post` and `client.request` accept, and the call made of it."""

from __future__ import annotations

from typing import (
    Any,
    Dict,
    Mapping,
    Optional,
    TypedDict,
    Union,
)

import httpx

from .._record import Record
from .._sentinels import NotGiven, Omit, not_given, omit
from .call import Answer, Call

Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object


class SecurityOptions(TypedDict, total=False):
    """Which of the client's keys may be sent."""

    bearer_auth: bool
    admin_api_key_auth: bool


class Origin(Record):
    """The call that options were made of: it knows what they have no words for."""

    call: Call
    cast_to: Any
    """The type that its answer was said to become: who asks for another gets another."""


class RequestOptions(TypedDict, total=False):
    """Settings of one request to an endpoint that has no method."""

    headers: Headers
    max_retries: int
    timeout: Union[float, httpx.Timeout, None]
    params: Query
    extra_json: Mapping[str, object]
    idempotency_key: str
    follow_redirects: bool
    security: SecurityOptions
    origin: Origin


class FinalRequestOptions(Record):
    """One request as `client.request` takes it."""

    method: str
    url: str
    params: Query = {}
    headers: Union[Headers, NotGiven] = not_given
    max_retries: Union[int, NotGiven] = not_given
    timeout: Union[float, httpx.Timeout, NotGiven, None] = not_given
    files: Any = None
    idempotency_key: Optional[str] = None
    content: Any = None
    json_data: Body = None
    extra_json: Optional[Mapping[str, object]] = None
    follow_redirects: Optional[bool] = None
    security: Optional[SecurityOptions] = None
    origin: Optional[Origin] = None

    @classmethod
    def construct(cls, **values: Any) -> FinalRequestOptions:
        """Make options; the same as calling the class."""
        return cls(**values)

    @classmethod
    def model_construct(cls, **values: Any) -> FinalRequestOptions:
        """The same, as newer pydantic calls it."""
        return cls(**values)

    @classmethod
    def of(cls, call: Call, cast_to: Any) -> FinalRequestOptions:
        """The options that describe a call, whose answer is said to become ``cast_to``."""
        sent = body_of(call)
        if "body" in sent:
            sent["json_data"] = sent.pop("body")
        method = call.method.lower()
        return cls(method=method, url=call.path, **sent, **settings_of(call, cast_to))

    def __repr__(self) -> str:
        return f"<FinalRequestOptions {self.method.upper()} {self.url}>"

    def get_max_retries(self, max_retries: int) -> int:
        """How often the request is tried again, if ``max_retries`` is what the client says."""
        return max_retries if isinstance(self.max_retries, NotGiven) else self.max_retries

    def to_call(self, answer: Optional[Answer] = None, *, stream: bool = False) -> Call:
        """The call that these options describe; ``answer`` instead of what its origin says."""
        headers = None if isinstance(self.headers, NotGiven) else self.headers
        body, encoding = _body(self, headers)
        described = {
            "method": self.method.upper(),
            "path": self.url,
            "query": self.params or None,
            "body": body,
            "files": self.files,
            "security": _security(self.security),
            "extra_headers": headers,
            "extra_body": self.extra_json,
            "timeout": self.timeout,
            "max_retries": None if isinstance(self.max_retries, NotGiven) else self.max_retries,
            "idempotency_key": self.idempotency_key,
            "follow_redirects": self.follow_redirects,
        }
        if self.origin is None:
            described.update(answer=answer or Answer(), encoding=encoding, stream=stream)
            return Call(**described)
        origin = self.origin.call
        if encoding == "json" and origin.encoding != "content":
            encoding = origin.encoding
        described.update(answer=answer or origin.answer, encoding=encoding)
        # Their contents stand in the query and in the headers of the options.
        return origin.evolve(**described, headers=None, extra_query=None)


def body_of(call: Call) -> Dict[str, Any]:
    """What a call sends, as `client.post` takes it."""
    if call.encoding == "content":
        return {"content": call.body}
    sent = {} if call.body is omit else {"body": call.body}
    return sent if call.files is None else {**sent, "files": call.files}


def settings_of(call: Call, cast_to: Any) -> RequestOptions:
    """What else a call says, and the call itself, as the ``options`` of `client.post`."""
    made: Dict[str, Any] = {
        "headers": {**(call.headers or {}), **(call.extra_headers or {})},
        "params": {**(call.query or {}), **(call.extra_query or {})},
        "extra_json": call.extra_body,
        "max_retries": call.max_retries,
        "idempotency_key": call.idempotency_key,
        "follow_redirects": call.follow_redirects,
    }
    made = {name: value for name, value in made.items() if value is not None}
    if not isinstance(call.timeout, NotGiven):
        made["timeout"] = call.timeout
    made["security"] = _SECURITY[call.security]
    made["origin"] = Origin(call, cast_to)
    return made  # type: ignore[return-value]


def _body(options: FinalRequestOptions, headers: Optional[Mapping[str, Any]]) -> Any:
    if options.content is not None:
        if options.json_data is not None:
            raise TypeError("Passing both `body` and `content` is not supported")
        if options.files is not None:
            raise TypeError("Passing both `files` and `content` is not supported")
        return options.content, "content"
    body = options.json_data
    if isinstance(body, (bytes, bytearray)):
        return bytes(body), "content"
    if options.files or _is_multipart(headers):
        return omit if body is None else body, "multipart"
    return omit if body is None else body, "json"


def _is_multipart(headers: Optional[Mapping[str, Any]]) -> bool:
    for name, value in (headers or {}).items():
        if name.lower() == "content-type" and isinstance(value, str):
            return value.startswith("multipart/form-data")
    return False


#: Which keys each kind of `Call.security` means.
_SECURITY: Dict[str, SecurityOptions] = {
    "any": {"bearer_auth": True, "admin_api_key_auth": True},
    "bearer": {"bearer_auth": True},
    "admin": {"admin_api_key_auth": True},
    "none": {},
}


def _security(security: Optional[SecurityOptions]) -> str:
    """Without a choice any key will do: an undeclared endpoint does not say whose it is."""
    if security is None:
        return "any"
    bearer, admin = security.get("bearer_auth"), security.get("admin_api_key_auth")
    return "any" if bearer and admin else "admin" if admin else "bearer" if bearer else "none"
