from .. import _federation_rule_update_params
from .. import FederationRuleUpdateParams as FederationRuleUpdateParams

Permissions = _federation_rule_update_params.Permissions

class PermissionsDefaultPermissionsParam(
    _federation_rule_update_params.PermissionsDefaultPermissionsParam,
): ...
class PermissionsRestrictedPermissionsParam(
    _federation_rule_update_params.PermissionsRestrictedPermissionsParam,
): ...
