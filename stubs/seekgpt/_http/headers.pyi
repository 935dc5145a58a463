from httpx._models import Headers as HttpxHeaders
from typing import Any, Dict, Iterable, Mapping, Optional

def platform_headers(version: str) -> Mapping[str, str]:
    """Who is calling, from what kind of machine. Found out at the first request only."""

def bearer(key: str, what: str) -> str:
    """The value of an Authorization header.

    A key with a line break or a letter outside ASCII is refused here, without showing it: further
    down it would fail with an error that quotes it.
    """

def merge(*layers: Optional[Mapping[str, Any]]) -> Dict[str, Any]:
    """Join header layers, later ones winning, whatever their case. ``omit`` removes a header."""

def apply(headers: HttpxHeaders, layer: Mapping[str, Any]) -> None:
    """Put a call's own headers over prepared ones."""

def clean(name: str, value: Any) -> str:
    """A header's value as text; what would break the request is refused without being quoted."""

def build(layer: Mapping[str, Any]) -> HttpxHeaders:
    """Prepared headers from merged layers."""

def is_omitted(layer: Optional[Mapping[str, Any]], name: str) -> bool:
    """Whether a layer says, in whatever case, that a header shall not be sent."""

def first(layers: Iterable[Optional[Mapping[str, Any]]], name: str) -> Any:
    """What the first layer that names a header, in whatever case, says about it, or ``None``."""

PRIVATE: tuple[str, ...]
