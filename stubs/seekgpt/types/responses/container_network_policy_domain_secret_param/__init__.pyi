from .. import ContainerNetworkPolicyDomainSecretParam

__all__ = ("ContainerNetworkPolicyDomainSecretParam",)
