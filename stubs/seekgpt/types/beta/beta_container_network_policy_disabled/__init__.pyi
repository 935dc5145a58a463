from .. import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled

__all__ = ("BetaContainerNetworkPolicyDisabled",)
