from typing_extensions import TypeAlias
from .. import _role_list_response
from .. import RoleListResponse

__all__ = ("RoleListResponse", "AssignmentSource")
AssignmentSource: TypeAlias = _role_list_response.AssignmentSource
