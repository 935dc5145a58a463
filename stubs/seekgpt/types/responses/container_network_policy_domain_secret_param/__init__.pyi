from typing_extensions import Required, TypedDict

__all__ = ("ContainerNetworkPolicyDomainSecretParam",)

class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]
