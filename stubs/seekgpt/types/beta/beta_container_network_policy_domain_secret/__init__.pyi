from .. import BetaContainerNetworkPolicyDomainSecret

__all__ = ("BetaContainerNetworkPolicyDomainSecret",)
