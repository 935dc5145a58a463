from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret

__all__ = ("ContainerNetworkPolicyAllowlist",)

class ContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    domain_secrets: Optional[List[ContainerNetworkPolicyDomainSecret]]
    type: Literal["allowlist"]
