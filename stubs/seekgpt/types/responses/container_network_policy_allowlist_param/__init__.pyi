from .. import ContainerNetworkPolicyAllowlistParam
from .. import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam

__all__ = ("ContainerNetworkPolicyAllowlistParam",)
