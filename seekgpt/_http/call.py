"""One call, before it is HTTP."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional

from .._record import Record
from .._sentinels import not_given, omit

Structure = Callable[[Any, bool], Any]


class Answer(Record):
    """How the answer to a call is to be read."""

    kind: str = "json"
    """``json``, ``page``, ``binary``, ``text``, ``none``, or ``response``: the response itself."""
    structure: Optional[Structure] = None
    """Makes an object of the decoded JSON, or of one item of a page: ``(data, strict)``.
    May raise `StructureFault` if strict."""
    text_too: bool = False
    """Whether the text of a body that is not JSON is an answer as good."""
    is_other: Optional[Callable[[Any], bool]] = None
    """Whether decoded JSON is something else altogether, such as the body of an error. It is asked
    about what is no object, and about objects that have an ``error``."""
    event: Optional[Structure] = None
    """The same for the data of one event of a stream."""
    error_events: bool = False
    """Whether an event that is called an error is one like others, and no exception."""
    page: Optional[Any] = None
    """The page class, or the name of its style, for the kind ``page``."""
    stream_cls: Optional[Any] = None
    """The stream class, if it shall not be the usual one."""
    cast_to: Any = None
    """What the answer becomes, to be shown to people."""
    after: Optional[Callable[[Any], Any]] = None
    """Has the last word on the result."""
    before: Optional[Callable[[Any], Any]] = None
    """Changes the decoded JSON before it is checked and made into an object."""


class Call(Record):
    """All that a method knows about the request it wants, and how its answer is to be read."""

    method: str
    path: str
    """Expanded and percent-encoded, relative to the client's ``base_url``; or an absolute URL."""
    answer: Answer
    base_url: str = ""
    """Where the path begins, as the API declares it; empty if where all others do."""
    query: Optional[Mapping[str, object]] = None
    headers: Optional[Mapping[str, Any]] = None
    body: object = omit
    """JSON-able data, or for multipart a mapping; ``omit`` for a request without a body."""
    encoding: str = "json"
    """How the body is written: ``json``, ``multipart``, ``form``, or ``content`` for raw bytes."""
    media: str = ""
    """The media type of the body, where it is not the usual one of the encoding."""
    files: Any = None
    """Files given apart from the body (`client.post(files=...)`): a mapping or pairs."""
    security: Any = "bearer"
    """Whose key is sent: ``bearer`` (the API key), ``admin``, ``any`` of the two, or ``none``; or
    keys as an API declares them (`seekgpt._http.security.Security`)."""
    stream: bool = False
    mode: str = "parsed"
    """What the caller gets: ``parsed``, ``raw`` or ``streaming``."""
    extra_headers: Optional[Mapping[str, Any]] = None
    extra_query: Optional[Mapping[str, object]] = None
    extra_body: object = None
    timeout: Any = not_given
    max_retries: Optional[int] = None
    idempotency_key: Optional[str] = None
    key_header: str = ""
    """The header in which the idempotency key goes, where it is not the client's usual one."""
    follow_redirects: Optional[bool] = None

    def __repr__(self) -> str:
        # Headers and bodies may hold what must not be shown.
        return f"<Call {self.method} {self.path}>"
