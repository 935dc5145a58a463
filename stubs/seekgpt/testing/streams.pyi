from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

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

def told(event: Dict[str, Any], kind: str, piece: str, text: str, answer: Any) -> None:
    """Make an event say its part of the story: ids, states and text that agree with the others."""

def pieces(text: str) -> List[str]:
    """Text cut into its words, as models hand it out."""
