from .. import _role_retrieve_response
from .. import RoleRetrieveResponse as RoleRetrieveResponse

AssignmentSource = _role_retrieve_response.AssignmentSource
