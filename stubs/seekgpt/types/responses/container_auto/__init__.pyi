from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from ..container_network_policy_disabled import ContainerNetworkPolicyDisabled
from ..inline_skill import InlineSkill
from ..skill_reference import SkillReference

__all__ = ("NetworkPolicy", "Skill", "ContainerAuto")
NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]
Skill: TypeAlias = Union[SkillReference, InlineSkill]

class ContainerAuto(BaseModel):
    file_ids: Optional[List[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[NetworkPolicy]
    skills: Optional[List[Skill]]
    type: Literal["container_auto"]
