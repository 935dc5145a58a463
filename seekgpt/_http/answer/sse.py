"""Server-sent events: from bytes, cut anywhere, to events. Without I/O.

The decoder works on whole events, not on lines: line ends are brought to LF by ``bytes.replace``,
events are cut apart by ``str.split``, and the two shapes that real streams consist of (``data:``
alone, or after ``event:``) are read without looking at their lines one by one.
"""

from __future__ import annotations

import re
from typing import Any, List, Optional

from ..._codec import loads

_BOM = "\ufeff"
_NUMBER = re.compile(r"[0-9]{1,18}\Z")


class ServerSentEvent:
    """One event as it was sent: ``event`` is its name, ``data`` its text."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self,
        event: Optional[str] = None,
        data: str = "",
        id: Optional[str] = None,
        retry: Optional[int] = None,
    ) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """The data, decoded as JSON."""
        return loads(self.data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(event={self.event!r}, data={self.data!r}, "
            f"id={self.id!r}, retry={self.retry!r})"
        )


class Decoder:
    """Turns the chunks of one stream into events, as the WHATWG standard has it.

    Lines end with CR, LF or CRLF and nothing else; ``id`` is remembered from event to event; an
    event that the stream did not finish with an empty line is never delivered. Unlike a browser,
    the decoder also reports events without data, since a name alone may mean something.
    """

    def __init__(self) -> None:
        self.last_event_id: Optional[str] = None
        self._pending: List[bytes] = []
        self._after_cr = False
        self._at_start = True

    def feed(self, chunk: bytes) -> List[ServerSentEvent]:
        """The events that ``chunk`` completes."""
        if self._after_cr or b"\r" in chunk:
            chunk = self._with_plain_line_ends(chunk)
        pending = self._pending
        if pending:
            # The border may run through the empty line that ends an event. An unfinished event is
            # joined only when its end has come, lest a long one be copied with every chunk.
            if b"\n\n" not in chunk and not (chunk[:1] == b"\n" and pending[-1][-1:] == b"\n"):
                if chunk:
                    pending.append(chunk)
                return []
            pending.append(chunk)
            chunk = b"".join(pending)
            pending.clear()
        end = chunk.rfind(b"\n\n")
        if end < 0:
            if chunk:
                pending.append(chunk)
            return []
        if end + 2 < len(chunk):
            pending.append(chunk[end + 2 :])
        return self._events(chunk[:end].decode("utf-8", "replace"))

    @property
    def rest(self) -> bytes:
        """What has arrived of an event that is not finished."""
        return b"".join(self._pending)

    def _with_plain_line_ends(self, chunk: bytes) -> bytes:
        if not chunk:
            return chunk
        if self._after_cr and chunk[:1] == b"\n":
            # The other half of a CRLF whose CR has ended the line already.
            chunk = chunk[1:]
            self._after_cr = False
            if not chunk:
                return chunk
        self._after_cr = chunk[-1:] == b"\r"
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _events(self, text: str) -> List[ServerSentEvent]:
        if self._at_start:
            self._at_start = False
            if text.startswith(_BOM):
                text = text[1:]
        last_id = self.last_event_id
        events: List[ServerSentEvent] = []
        for block in text.split("\n\n"):
            if block.startswith("data: "):
                if "\n" not in block:
                    events.append(ServerSentEvent(None, block[6:], last_id))
                    continue
            elif block.startswith("event: "):
                name, _, rest = block.partition("\n")
                if rest.startswith("data: ") and "\n" not in rest:
                    events.append(ServerSentEvent(name[7:] or None, rest[6:], last_id))
                    continue
            event = self._event(block)
            last_id = self.last_event_id
            if event is not None:
                events.append(event)
        return events

    def _event(self, block: str) -> Optional[ServerSentEvent]:
        """Read a block of any shape, line by line."""
        name: Optional[str] = None
        data: List[str] = []
        retry: Optional[int] = None
        says_something = False
        for line in block.split("\n"):
            # A comment is a line whose field has an empty name.
            field, _, value = line.partition(":")
            if value.startswith(" "):
                value = value[1:]
            if field == "data":
                data.append(value)
            elif field == "event":
                name = value or None
            elif field == "id" and "\0" not in value:
                self.last_event_id = value
            elif field == "retry" and _NUMBER.match(value):
                retry = int(value)
            else:
                continue
            says_something = True
        if not says_something:
            return None
        return ServerSentEvent(name, "\n".join(data), self.last_event_id, retry)
