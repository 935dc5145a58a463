from .. import BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam

__all__ = ("BetaContainerNetworkPolicyDisabledParam",)
