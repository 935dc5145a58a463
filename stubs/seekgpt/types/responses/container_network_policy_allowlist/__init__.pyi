from .. import ContainerNetworkPolicyAllowlist
from .. import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret

__all__ = ("ContainerNetworkPolicyAllowlist",)
