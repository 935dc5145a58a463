from typing_extensions import TypeAlias
from .. import _role_create_response
from .. import RoleCreateResponse
from ... import Role as Role

__all__ = ("RoleCreateResponse", "Group")
Group: TypeAlias = _role_create_response.Group
