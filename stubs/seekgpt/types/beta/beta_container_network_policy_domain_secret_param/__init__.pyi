from .. import BetaContainerNetworkPolicyDomainSecretParam

__all__ = ("BetaContainerNetworkPolicyDomainSecretParam",)
