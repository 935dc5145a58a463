"""Media types: which of them are written and read alike."""

from __future__ import annotations

JSON = "application/json"
MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"
TEXT = "text/plain"
BYTES = "application/octet-stream"
#: The media types that the encodings of declarations stand for.
ENCODINGS = {"json": JSON, "multipart": MULTIPART, "form": FORM}
#: Those that hold one value after the other.
STREAMS = (
    "text/event-stream",
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/json-seq",
    "application/stream+json",
    "application/x-json-stream",
)


def plain(media: str) -> str:
    """A media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a body of this type is one JSON value."""
    kind = plain(media)
    return kind not in STREAMS and kind.endswith(("/json", "+json", "/*+json"))


def is_text(media: str) -> bool:
    """Whether a body of this type is read as text."""
    kind = plain(media)
    return kind not in STREAMS and (kind.startswith("text/") or kind.endswith(("/xml", "+xml")))


def is_any(media: str) -> bool:
    """Whether a document does not say which type a body has."""
    return plain(media) in ("*/*", "application/*", "*", "")
