from typing import Any, List, Mapping, Tuple

Pair = Tuple[str, str]

def encode(params: Mapping[str, object]) -> str:
    """Write parameters as a query string. What is ``None``, empty or omitted is left out."""

def flatten(params: Mapping[str, object]) -> List[Pair]:
    """The parameters as flat ``(name, text)`` pairs, without ``None`` and omitted ones."""

def plain(value: Any) -> str:
    """One value as the text that stands for it in a URL or a form field."""
