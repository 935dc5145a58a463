from .. import ContainerNetworkPolicyDisabledParam

__all__ = ("ContainerNetworkPolicyDisabledParam",)
