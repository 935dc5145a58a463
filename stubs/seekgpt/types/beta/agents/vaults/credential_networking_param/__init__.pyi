from .. import _credential_networking_param
from .. import CredentialNetworkingParam as CredentialNetworkingParam

class VaultCredentialNetworkingResourceUnrestricted(
    _credential_networking_param.VaultCredentialNetworkingResourceUnrestricted,
    total=False,
): ...
class VaultCredentialNetworkingResourceLimited(
    _credential_networking_param.VaultCredentialNetworkingResourceLimited,
    total=False,
): ...
class VaultCredentialNetworkingParamUnrestricted(
    _credential_networking_param.VaultCredentialNetworkingParamUnrestricted,
    total=False,
): ...
class VaultCredentialNetworkingParamLimited(
    _credential_networking_param.VaultCredentialNetworkingParamLimited,
    total=False,
): ...
