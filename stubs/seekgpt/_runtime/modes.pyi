from typing import Any, Dict, Mapping

HEADER: str

def asking(arguments: Mapping[str, Any], mode: str) -> Dict[str, Any]:
    """The arguments of a call, asking for an answer of a mode."""

def asked(options: Dict[str, Any]) -> str:
    """The mode that the headers of a call ask for; the header is taken out of ``options``."""
