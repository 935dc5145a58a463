from typing_extensions import Required, TypedDict

__all__ = ["CallReferParams"]

class CallReferParams(TypedDict, total=False):
    """Transfer a phone call to another destination."""

    target_uri: Required[str]
    """Where to send the caller: a `tel:` or `sip:` URI."""
