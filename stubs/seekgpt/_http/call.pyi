from typing import Any, Mapping, Optional
from .._record import Record
from .answer import Answer

class Call(Record):
    """All that a method knows about the request it wants, and how its answer is to be read."""

    method: str
    path: str
    """Expanded and percent-encoded, relative to the client's ``base_url``; or an absolute URL."""
    answer: Answer
    query: Optional[Mapping[str, object]]
    headers: Optional[Mapping[str, Any]]
    body: object
    """JSON-able data, or for multipart a mapping; ``omit`` for a request without a body."""
    encoding: str
    """How the body is written: ``json``, ``multipart``, ``form``, or ``content`` for raw bytes."""
    files: Any
    """Files given apart from the body (`client.post(files=...)`): a mapping or pairs."""
    security: str
    """Whose key is sent: ``bearer`` (the API key), ``admin``, ``any`` of the two, or ``none``."""
    stream: bool
    mode: str
    """What the caller gets: ``parsed``, ``raw`` or ``streaming``."""
    extra_headers: Optional[Mapping[str, Any]]
    extra_query: Optional[Mapping[str, object]]
    extra_body: object
    timeout: Any
    max_retries: Optional[int]
    idempotency_key: Optional[str]
    follow_redirects: Optional[bool]
    def __repr__(self) -> str: ...
