from .. import BetaContainerNetworkPolicyAllowlist
from .. import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret

__all__ = ("BetaContainerNetworkPolicyAllowlist",)
