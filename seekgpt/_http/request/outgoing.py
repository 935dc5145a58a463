"""What a call sends, encoded once and shared by all of its tries."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Tuple
from urllib.parse import parse_qsl, urlencode

import httpx

from ..._record import Record
from ..._redact import redact_url
from ..._sentinels import is_given
from . import body as json_body
from . import query as querystring

if TYPE_CHECKING:
    from ..call import Call

parse_url: Callable[[str], httpx.URL] = lru_cache(maxsize=512)(httpx.URL)
"""Parsing costs more than all the rest of an address, and most calls repeat theirs."""


class Outgoing(Record):
    """Where a request goes and what it carries."""

    url: httpx.URL
    content: Any
    content_type: Optional[str]
    idempotency_key: Optional[str]

    def __repr__(self) -> str:
        return f"<Outgoing to {redact_url(self.url)}>"

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again; an iterator cannot."""
        content = self.content
        if content is None or type(content) is bytes:
            return True
        return _is_upload(content) and bool(content.replayable)

    @property
    def fault(self) -> Optional[Exception]:
        """What the caller's own file raised while it was sent."""
        fault: Optional[Exception] = getattr(self.content, "fault", None)
        return fault

    def boundary_missing(self, headers: httpx.Headers) -> bool:
        """Whether a caller's own multipart header lacks the boundary that the body has."""
        if self.content_type is None or not self.content_type.startswith("multipart/"):
            return False
        given = headers.get("content-type", "")
        kind = self.content_type.partition(";")[0]
        return given.startswith(kind) and "boundary=" not in given

    def request(
        self,
        method: str,
        headers: httpx.Headers,
        extensions: Dict[str, Any],
        http: Any,
        body_face: Callable[..., Any],
        builder: Optional[Callable[..., httpx.Request]] = None,
    ) -> httpx.Request:
        """The request itself, with what belongs to the HTTP client's session."""
        content = self.content
        if _is_upload(content):
            length = content.length
            if length is None:
                if "content-length" not in headers:
                    headers["Transfer-Encoding"] = "chunked"
            else:
                headers["Content-Length"] = str(length)
            content = body_face(content)
        if builder is not None:
            request = builder(
                method,
                str(self.url),
                content=content,
                headers=headers,
                timeout=extensions.get("timeout"),
                extensions=extensions,
                # The session's parameters would take the place of those in the URL.
                **({"params": str(self.url.params)} if getattr(http, "params", None) else {}),
            )
            # It adds its session's headers once more, among them those that are to be left out.
            for name in set(getattr(http, "headers", ())) - set(headers):
                request.headers.pop(name, None)
            return request
        cookies = getattr(http, "cookies", None) or None
        if content is None or type(content) is bytes:
            # The same that httpx makes of it, but for its search for what else a body might be.
            if content or method in ("POST", "PUT", "PATCH"):
                headers["Content-Length"] = str(len(content or b""))
            content = body_face(content or b"")
        elif not isinstance(content, _STREAMS):
            return httpx.Request(
                method,
                self.url,
                headers=headers,
                content=content,
                cookies=cookies,
                extensions=extensions,
            )
        # A stream that starts over at each iteration, so that redirects can send it again.
        if "host" not in headers:
            headers = httpx.Headers([(b"Host", self.url.netloc), *headers.raw])
        request = httpx.Request(
            method,
            self.url,
            headers=headers,
            stream=content,
            cookies=cookies,
            extensions=extensions,
        )
        if isinstance(content, httpx.ByteStream):
            request.read()
        return request


_STREAMS = (httpx.SyncByteStream, httpx.AsyncByteStream)


def encode_body(call: Call) -> Tuple[Any, Optional[str]]:
    """The body to send and its media type; ``(None, None)`` without a body."""
    body = call.body
    if not is_given(body) and call.method in ("GET", "HEAD"):
        return None, None
    if call.extra_body is not None:
        body = _extend(body, call.extra_body)
    encoding = call.encoding
    if encoding == "multipart" and (is_given(body) or call.files is not None):
        return _multipart(call, body)
    if not is_given(body):
        return None, None
    if encoding == "json":
        return json_body.encode(body), call.media or "application/json"
    if encoding == "form":
        fields = querystring.flatten(_mapping(body, "form"))
        return urlencode(fields).encode("ascii"), call.media or "application/x-www-form-urlencoded"
    return _raw(body), call.media or None


def _extend(body: Any, extra: Any) -> Any:
    """A body with ``extra_body`` laid over it."""
    if not is_given(body) or body is None:
        return extra
    if isinstance(body, Mapping) and isinstance(extra, Mapping):
        return {**body, **extra}
    raise TypeError(
        f"`extra_body` can only be added to an object, but the body is a {type(body).__name__}"
    )


def _mapping(body: Any, kind: str) -> Mapping[str, object]:
    if isinstance(body, Mapping):
        return body
    raise TypeError(
        f"Expected the body of a {kind} request as a mapping, got {type(body).__name__}"
    )


def _multipart(call: Call, body: Any) -> Tuple[Any, Optional[str]]:
    fields = _mapping(body, "multipart") if is_given(body) and body is not None else None
    from . import multipart
    from .files import pairs

    media = call.media or "multipart/form-data"
    upload = multipart.encode(fields, pairs(call.files), _given_boundary(call), media)
    if len(upload.segments) == 1 and isinstance(upload.segments[0], bytes):
        return upload.segments[0], upload.content_type
    return upload, upload.content_type


def _given_boundary(call: Call) -> Optional[str]:
    """The boundary that the caller's own Content-Type header promises."""
    for name, value in (call.extra_headers or {}).items():
        if name.lower() == "content-type" and isinstance(value, str):
            for field in value.split(";")[1:]:
                key, _, boundary = field.strip().partition("=")
                if key.lower() == "boundary":
                    return boundary.strip('"')
    return None


def _is_upload(content: Any) -> bool:
    """Whether a body streams from files; what encodes those is loaded with the first of them."""
    if content is None or type(content) is bytes:
        return False
    from .multipart import Upload

    return isinstance(content, Upload)


def _raw(body: Any) -> Any:
    """Bytes as they are, files as a stream, and iterables of bytes as httpx takes them."""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, tuple) and len(body) > 1:  # a file with its name, which nothing here tells
        return _raw(body[1])
    from . import multipart
    from .files import is_content, iterated, open_source

    if is_content(body):
        return multipart.Upload([open_source(body)])
    if isinstance(body, (*_STREAMS, Mapping)):
        return body
    if hasattr(body, "__aiter__") or hasattr(body, "__iter__"):
        return multipart.Upload([iterated(body)])
    return body


def join_query(text: str, *layers: Optional[Mapping[str, object]]) -> str:
    """A URL with query parameters: its own first, each layer over the ones before."""
    text, _, own = text.partition("?")
    params: Dict[str, object] = {}
    for layer in layers:
        params.update(layer or {})
    kept = urlencode([pair for pair in parse_qsl(own, True) if pair[0] not in params])
    joined = "&".join(filter(None, (kept, querystring.encode(params))))
    return f"{text}?{joined}" if joined else text


def under_query(text: str, base: str) -> str:
    """A URL with the query of a base URL, as far as it does not say something else itself."""
    text, _, own = text.partition("?")
    names = {name for name, _ in parse_qsl(own, True)}
    kept = urlencode([pair for pair in parse_qsl(base, True) if pair[0] not in names])
    return f"{text}?{'&'.join(filter(None, (kept, own)))}"
