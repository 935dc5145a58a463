from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

_SCRIPTS: Tuple[Tuple[str, ...], ...]

def encode(data: Any, event: Optional[str] = None) -> bytes: ...
def stream(
    node: Any,
    lookup: Any,
    text: str,
    given: Mapping[str, Any],
    answer: Any,
) -> Iterator[bytes]: ...
def told(event: Dict[str, Any], kind: str, piece: str, text: str, answer: Any) -> None: ...
def pieces(text: str) -> List[str]: ...
