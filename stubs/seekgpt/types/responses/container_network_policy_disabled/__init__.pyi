from .. import ContainerNetworkPolicyDisabled

__all__ = ("ContainerNetworkPolicyDisabled",)
