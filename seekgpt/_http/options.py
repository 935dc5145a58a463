"""What `client.get`, `client.post` and `client.request` accept, and the call made of it."""

from __future__ import annotations

from typing import (
    Any,
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

    @classmethod
    def construct(cls, **values: Any) -> FinalRequestOptions:
        """Make options; the same as calling the class."""
        return cls(**values)

    def __repr__(self) -> str:
        return f"<FinalRequestOptions {self.method.upper()} {self.url}>"

    def to_call(self, answer: Answer, *, stream: bool = False) -> Call:
        """The call that these options describe."""
        headers = None if isinstance(self.headers, NotGiven) else self.headers
        body, encoding = _body(self, headers)
        return Call(
            method=self.method.upper(),
            path=self.url,
            answer=answer,
            query=self.params or None,
            body=body,
            files=self.files,
            encoding=encoding,
            security=_security(self.security),
            stream=stream,
            extra_headers=headers,
            extra_body=self.extra_json,
            timeout=self.timeout,
            max_retries=None if isinstance(self.max_retries, NotGiven) else self.max_retries,
            idempotency_key=self.idempotency_key,
            follow_redirects=self.follow_redirects,
        )


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


def _security(security: Optional[SecurityOptions]) -> str:
    """Without a choice any key will do: an undeclared endpoint does not say whose it is."""
    if security is None:
        return "any"
    bearer, admin = security.get("bearer_auth"), security.get("admin_api_key_auth")
    return "any" if bearer and admin else "admin" if admin else "bearer" if bearer else "none"
