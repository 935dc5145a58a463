from typing_extensions import TypeAlias
from .. import _federation_rule_create_params
from .. import FederationRuleCreateParams as FederationRuleCreateParams

Permissions: TypeAlias = _federation_rule_create_params.Permissions

class PermissionsServiceAccountDefault(
    _federation_rule_create_params.PermissionsServiceAccountDefault,
    total=False,
): ...
class PermissionsRestricted(_federation_rule_create_params.PermissionsRestricted, total=False): ...
