from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ..beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ..beta_inline_skill import BetaInlineSkill
from ..beta_skill_reference import BetaSkillReference

__all__ = ("NetworkPolicy", "Skill", "BetaContainerAuto")
NetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled,
    BetaContainerNetworkPolicyAllowlist,
]
Skill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]

class BetaContainerAuto(BaseModel):
    file_ids: Optional[List[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[NetworkPolicy]
    skills: Optional[List[Skill]]
    type: Literal["container_auto"]
