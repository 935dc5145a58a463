from .. import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .. import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret

__all__ = ("BetaContainerNetworkPolicyAllowlist",)
