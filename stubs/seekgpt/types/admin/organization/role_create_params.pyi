from typing import Optional
from typing_extensions import Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["RoleCreateParams"]

class RoleCreateParams(TypedDict, total=False):
    """Create a role for the organization."""

    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: Optional[str]
