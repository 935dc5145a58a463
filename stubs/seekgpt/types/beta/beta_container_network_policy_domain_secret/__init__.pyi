from .. import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret

__all__ = ("BetaContainerNetworkPolicyDomainSecret",)
