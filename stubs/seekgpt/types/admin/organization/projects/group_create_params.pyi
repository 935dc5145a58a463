from typing_extensions import Required, TypedDict

__all__ = ["GroupCreateParams"]

class GroupCreateParams(TypedDict, total=False):
    """Let a group into a project, with a role."""

    group_id: Required[str]
    role: Required[str]
