from typing_extensions import TypeAlias
from .. import _role_retrieve_response
from .. import RoleRetrieveResponse as RoleRetrieveResponse

AssignmentSource: TypeAlias = _role_retrieve_response.AssignmentSource
