from .. import _federation_rule_create_params
from .. import FederationRuleCreateParams as FederationRuleCreateParams

Permissions = _federation_rule_create_params.Permissions

class PermissionsServiceAccountDefault(
    _federation_rule_create_params.PermissionsServiceAccountDefault,
): ...
class PermissionsRestricted(_federation_rule_create_params.PermissionsRestricted): ...
