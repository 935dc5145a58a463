from typing import Optional
from typing_extensions import Required, TypedDict
from ....._types import SequenceNotStr

__all__ = ["RoleUpdateParams"]

class RoleUpdateParams(TypedDict, total=False):
    """Change the name or permissions of a project role."""

    project_id: Required[str]
    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]
