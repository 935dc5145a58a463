from typing import Any, Dict, Optional

def as_base64(arguments: Dict[str, Any]) -> Optional[Dict[str, Any]]:
    """Ask for base64 and hand out floats, unless the caller chose an encoding."""

def floats(text: str) -> Any:
    """Little-endian 32-bit floats in base64, as a list."""
