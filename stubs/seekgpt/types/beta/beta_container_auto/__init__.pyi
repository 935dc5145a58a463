from .._apart import _beta_container_auto
from .._apart import BetaContainerAuto as BetaContainerAuto
from .._apart import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .._apart import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .._apart import BetaInlineSkill as BetaInlineSkill
from .._apart import BetaSkillReference as BetaSkillReference

NetworkPolicy = _beta_container_auto.NetworkPolicy
Skill = _beta_container_auto.Skill
