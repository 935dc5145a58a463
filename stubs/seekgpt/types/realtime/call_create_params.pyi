from typing_extensions import Required, TypedDict
from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]

class CallCreateParams(TypedDict, total=False):
    """Start a WebRTC call and get the SDP answer."""

    sdp: Required[str]
    """SDP offer made by the caller's WebRTC peer."""
    session: RealtimeSessionCreateRequestParam
    """Session settings to apply before the call begins."""
