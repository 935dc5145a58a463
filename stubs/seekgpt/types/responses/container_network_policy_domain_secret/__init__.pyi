from .. import ContainerNetworkPolicyDomainSecret

__all__ = ("ContainerNetworkPolicyDomainSecret",)
