from .. import BetaContainerNetworkPolicyDisabled

__all__ = ("BetaContainerNetworkPolicyDisabled",)
