from typing_extensions import TypeAlias
from .. import _container_auto_param
from .. import ContainerAutoParam
from .. import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from .. import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from .. import InlineSkillParam as InlineSkillParam
from .. import SkillReferenceParam as SkillReferenceParam

__all__ = ("NetworkPolicy", "Skill", "ContainerAutoParam")
NetworkPolicy: TypeAlias = _container_auto_param.NetworkPolicy
Skill: TypeAlias = _container_auto_param.Skill
