from typing import Any, Iterator, Mapping, Optional, Tuple

_SCRIPTS: Tuple[Tuple[str, ...], ...]

def encode(data: Any, event: Optional[str] = None) -> bytes:
    """One server-sent event."""

def stream(
    node: Any,
    lookup: Any,
    text: str,
    given: Mapping[str, Any],
    answer: Any,
) -> Iterator[bytes]:
    """The events of a stream; ``answer`` is what the same call answers without one."""
