from typing import Optional
from typing_extensions import TypedDict
from ...._types import SequenceNotStr

__all__ = ["RoleUpdateParams"]

class RoleUpdateParams(TypedDict, total=False):
    """Change the name or permissions of an organization role."""

    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]
