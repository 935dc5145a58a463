from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["UserUpdateParams"]

class UserUpdateParams(TypedDict, total=False):
    """Change a user's role in a project."""

    project_id: Required[str]
    role: Optional[str]
