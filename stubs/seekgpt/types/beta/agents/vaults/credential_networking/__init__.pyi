from typing_extensions import TypeAlias
from .. import _credential_networking
from .. import CredentialNetworking

__all__ = (
    "CredentialNetworking",
    "VaultCredentialNetworkingResourceUnrestricted",
    "VaultCredentialNetworkingResourceLimited",
)
VaultCredentialNetworkingResourceUnrestricted: TypeAlias = (
    _credential_networking.VaultCredentialNetworkingResourceUnrestricted
)
VaultCredentialNetworkingResourceLimited: TypeAlias = (
    _credential_networking.VaultCredentialNetworkingResourceLimited
)
