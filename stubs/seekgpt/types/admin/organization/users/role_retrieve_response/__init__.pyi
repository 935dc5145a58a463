from typing_extensions import TypeAlias
from .. import _role_retrieve_response
from .. import RoleRetrieveResponse

__all__ = ("RoleRetrieveResponse", "AssignmentSource")
AssignmentSource: TypeAlias = _role_retrieve_response.AssignmentSource
