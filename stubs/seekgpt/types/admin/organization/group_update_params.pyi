from typing_extensions import Required, TypedDict

__all__ = ["GroupUpdateParams"]

class GroupUpdateParams(TypedDict, total=False):
    """Rename a group."""

    name: Required[str]
