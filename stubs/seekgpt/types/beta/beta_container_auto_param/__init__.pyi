from typing_extensions import TypeAlias
from .. import _beta_container_auto_param
from .. import BetaContainerAutoParam
from .. import BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam
from .. import BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam
from .. import BetaInlineSkillParam as BetaInlineSkillParam
from .. import BetaSkillReferenceParam as BetaSkillReferenceParam

__all__ = ("NetworkPolicy", "Skill", "BetaContainerAutoParam")
NetworkPolicy: TypeAlias = _beta_container_auto_param.NetworkPolicy
Skill: TypeAlias = _beta_container_auto_param.Skill
