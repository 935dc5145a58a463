from typing_extensions import TypeAlias
from .. import _federation_rule_update_params
from .. import FederationRuleUpdateParams as FederationRuleUpdateParams

Permissions: TypeAlias = _federation_rule_update_params.Permissions

class PermissionsDefaultPermissionsParam(
    _federation_rule_update_params.PermissionsDefaultPermissionsParam,
    total=False,
): ...
class PermissionsRestrictedPermissionsParam(
    _federation_rule_update_params.PermissionsRestrictedPermissionsParam,
    total=False,
): ...
