from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret

__all__ = ("BetaContainerNetworkPolicyAllowlist",)

class BetaContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    domain_secrets: Optional[List[BetaContainerNetworkPolicyDomainSecret]]
    type: Literal["allowlist"]
