from httpx._models import Headers as HttpxHeaders
from httpx._models import Request as HttpxRequest
from httpx._urls import URL as HttpxURL
from typing import Any, Callable, Dict, Mapping, Optional, Tuple
from .._record import Record
from .call import Call

parse_url: Callable[[str], HttpxURL]

class Outgoing(Record):
    """Where a request goes and what it carries."""

    url: HttpxURL
    content: Any
    content_type: Optional[str]
    idempotency_key: Optional[str]
    def __repr__(self) -> str: ...
    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again; an iterator cannot."""
    def boundary_missing(self, headers: HttpxHeaders) -> bool:
        """Whether a caller's own multipart header lacks the boundary that the body has."""
    def request(
        self,
        method: str,
        headers: HttpxHeaders,
        extensions: Dict[str, Any],
        http: Any,
        upload_face: Callable[..., Any],
        builder: Optional[Callable[..., HttpxRequest]] = None,
    ) -> HttpxRequest:
        """The request itself, with what belongs to the HTTP client's session."""

def encode_body(call: Call) -> Tuple[Any, Optional[str]]:
    """The body to send and its media type; ``(None, None)`` without a body."""

def join_query(text: str, *layers: Optional[Mapping[str, object]]) -> str:
    """A URL with query parameters: its own first, each layer over the ones before."""
