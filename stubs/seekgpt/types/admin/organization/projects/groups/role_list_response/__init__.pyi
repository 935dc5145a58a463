from typing_extensions import TypeAlias
from .. import _role_list_response
from .. import RoleListResponse as RoleListResponse

AssignmentSource: TypeAlias = _role_list_response.AssignmentSource
