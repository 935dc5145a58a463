from .. import _role_create_response
from .. import RoleCreateResponse as RoleCreateResponse
from .... import Role as Role

Group = _role_create_response.Group
