from .. import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam

__all__ = ("ContainerNetworkPolicyDomainSecretParam",)
