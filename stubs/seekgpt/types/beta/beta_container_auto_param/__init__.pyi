from .._apart import _beta_container_auto_param
from .._apart import BetaContainerAutoParam as BetaContainerAutoParam
from .._apart import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from .._apart import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from .._apart import BetaInlineSkillParam as BetaInlineSkillParam
from .._apart import BetaSkillReferenceParam as BetaSkillReferenceParam

NetworkPolicy = _beta_container_auto_param.NetworkPolicy
Skill = _beta_container_auto_param.Skill
