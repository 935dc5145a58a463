from typing_extensions import Required, TypedDict

__all__ = ["RoleCreateParams"]

class RoleCreateParams(TypedDict, total=False):
    """Give a user an organization role."""

    role_id: Required[str]
