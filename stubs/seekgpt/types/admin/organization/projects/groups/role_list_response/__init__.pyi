from .. import _role_list_response
from .. import RoleListResponse as RoleListResponse

AssignmentSource = _role_list_response.AssignmentSource
