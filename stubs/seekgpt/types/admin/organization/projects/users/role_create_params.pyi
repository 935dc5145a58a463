from typing_extensions import Required, TypedDict

__all__ = ["RoleCreateParams"]

class RoleCreateParams(TypedDict, total=False):
    """Give a user a role in a project."""

    project_id: Required[str]
    role_id: Required[str]
