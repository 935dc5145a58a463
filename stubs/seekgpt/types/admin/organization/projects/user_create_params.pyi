from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]

class UserCreateParams(TypedDict, total=False):
    """Give a member of the organization access to a project."""

    role: Required[str]
    email: Optional[str]
    user_id: Optional[str]
