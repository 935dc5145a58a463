from .. import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled

__all__ = ("ContainerNetworkPolicyDisabled",)
