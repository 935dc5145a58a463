from typing_extensions import Required, TypedDict

__all__ = ["AdminAPIKeyCreateParams"]

class AdminAPIKeyCreateParams(TypedDict, total=False):
    """Create an admin API key; its value is shown only this once."""

    name: Required[str]
    expires_in_seconds: int
