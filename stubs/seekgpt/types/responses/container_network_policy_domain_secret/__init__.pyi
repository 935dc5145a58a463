from .. import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret

__all__ = ("ContainerNetworkPolicyDomainSecret",)
