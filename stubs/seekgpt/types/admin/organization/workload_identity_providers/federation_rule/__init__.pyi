from .. import _federation_rule
from .. import FederationRule as FederationRule

Permissions = _federation_rule.Permissions
PermissionsServiceAccountDefault = _federation_rule.PermissionsServiceAccountDefault
PermissionsRestricted = _federation_rule.PermissionsRestricted
