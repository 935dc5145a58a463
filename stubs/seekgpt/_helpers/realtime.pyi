from typing import Any, Dict

def call_offer(arguments: Dict[str, Any]) -> None:
    """Send a call's offer and settings as parts of the media types that the API expects."""
