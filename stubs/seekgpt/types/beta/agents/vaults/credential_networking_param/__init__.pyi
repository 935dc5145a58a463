from .. import _credential_networking_param
from .. import CredentialNetworkingParam as CredentialNetworkingParam

class VaultCredentialNetworkingResourceUnrestricted(
    _credential_networking_param.VaultCredentialNetworkingResourceUnrestricted,
): ...
class VaultCredentialNetworkingResourceLimited(
    _credential_networking_param.VaultCredentialNetworkingResourceLimited,
): ...
class VaultCredentialNetworkingParamUnrestricted(
    _credential_networking_param.VaultCredentialNetworkingParamUnrestricted,
): ...
class VaultCredentialNetworkingParamLimited(
    _credential_networking_param.VaultCredentialNetworkingParamLimited,
): ...
