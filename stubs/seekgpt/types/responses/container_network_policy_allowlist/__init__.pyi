from .. import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .. import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret

__all__ = ("ContainerNetworkPolicyAllowlist",)
