"""JSON values one after the other, each in a line of its own (or after a record separator)."""

from __future__ import annotations

from typing import List

from .sse import ServerSentEvent

#: The media types of such bodies.
MEDIA = frozenset(
    (
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        "application/x-jsonl",
        "application/json-seq",
        "application/stream+json",
        "application/x-json-stream",
    )
)


class LinesDecoder:
    """Turns the chunks of one body into events: a line is one."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> List[ServerSentEvent]:
        """The lines that are whole now."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        texts = (line.strip(b"\x1e\r\n\t ").decode("utf-8", "replace") for line in lines)
        return [ServerSentEvent(data=text) for text in texts if text]
