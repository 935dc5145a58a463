from .. import BetaContainerNetworkPolicyDisabledParam

__all__ = ("BetaContainerNetworkPolicyDisabledParam",)
