from .. import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam

__all__ = ("ContainerNetworkPolicyDisabledParam",)
