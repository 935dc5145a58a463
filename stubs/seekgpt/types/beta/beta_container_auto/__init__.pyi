from typing_extensions import TypeAlias
from .. import _beta_container_auto
from .. import BetaContainerAuto as BetaContainerAuto
from .. import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .. import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .. import BetaInlineSkill as BetaInlineSkill
from .. import BetaSkillReference as BetaSkillReference

NetworkPolicy: TypeAlias = _beta_container_auto.NetworkPolicy
Skill: TypeAlias = _beta_container_auto.Skill
