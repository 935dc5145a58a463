from .. import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from .. import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam

__all__ = ("ContainerNetworkPolicyAllowlistParam",)
