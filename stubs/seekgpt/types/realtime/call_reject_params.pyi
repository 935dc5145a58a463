from typing_extensions import TypedDict

__all__ = ["CallRejectParams"]

class CallRejectParams(TypedDict, total=False):
    """Refuse an incoming phone call."""

    status_code: int
    """SIP status to send back; default 603 (Decline)."""
