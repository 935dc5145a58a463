from typing_extensions import TypeAlias
from .. import _credential_networking
from .. import CredentialNetworking as CredentialNetworking

VaultCredentialNetworkingResourceUnrestricted: TypeAlias = (
    _credential_networking.VaultCredentialNetworkingResourceUnrestricted
)
VaultCredentialNetworkingResourceLimited: TypeAlias = (
    _credential_networking.VaultCredentialNetworkingResourceLimited
)
