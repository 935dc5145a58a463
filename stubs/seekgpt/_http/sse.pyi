from typing import Any, List, Optional

_BOM: str

class ServerSentEvent:
    """One event as it was sent: ``event`` is its name, ``data`` its text."""

    event: Optional[str]
    data: str
    id: Optional[str]
    retry: Optional[int]
    def __init__(
        self,
        event: Optional[str] = None,
        data: str = "",
        id: Optional[str] = None,
        retry: Optional[int] = None,
    ) -> None: ...
    def json(self) -> Any:
        """The data, decoded as JSON."""
    def __eq__(self, other: object) -> bool: ...
    def __repr__(self) -> str: ...

class Decoder:
    """Turns the chunks of one stream into events, as the WHATWG standard has it.

    Lines end with CR, LF or CRLF and nothing else; ``id`` is remembered from event to event; an
    event that the stream did not finish with an empty line is never delivered. Unlike a browser,
    the decoder also reports events without data, since a name alone may mean something.
    """

    last_event_id: Optional[str]
    def __init__(self) -> None: ...
    def feed(self, chunk: bytes) -> List[ServerSentEvent]:
        """The events that ``chunk`` completes."""
