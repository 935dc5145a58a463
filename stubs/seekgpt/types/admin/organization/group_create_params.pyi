from typing_extensions import Required, TypedDict

__all__ = ["GroupCreateParams"]

class GroupCreateParams(TypedDict, total=False):
    """Create a group."""

    name: Required[str]
