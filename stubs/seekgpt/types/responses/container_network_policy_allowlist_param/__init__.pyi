from typing import Iterable
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr
from ..container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam

__all__ = ("ContainerNetworkPolicyAllowlistParam",)

class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    type: Required[Literal["allowlist"]]
