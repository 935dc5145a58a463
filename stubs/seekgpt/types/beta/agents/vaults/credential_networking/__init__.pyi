from .. import _credential_networking
from .. import CredentialNetworking as CredentialNetworking

VaultCredentialNetworkingResourceUnrestricted = (
    _credential_networking.VaultCredentialNetworkingResourceUnrestricted
)
VaultCredentialNetworkingResourceLimited = (
    _credential_networking.VaultCredentialNetworkingResourceLimited
)
