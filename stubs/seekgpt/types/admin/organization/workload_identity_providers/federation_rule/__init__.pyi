from typing_extensions import TypeAlias
from .. import _federation_rule
from .. import FederationRule as FederationRule

Permissions: TypeAlias = _federation_rule.Permissions
PermissionsServiceAccountDefault: TypeAlias = _federation_rule.PermissionsServiceAccountDefault
PermissionsRestricted: TypeAlias = _federation_rule.PermissionsRestricted
