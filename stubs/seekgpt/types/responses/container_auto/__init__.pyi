from .._apart import _container_auto
from .._apart import ContainerAuto as ContainerAuto
from .._apart import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .._apart import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .._apart import InlineSkill as InlineSkill
from .._apart import SkillReference as SkillReference

NetworkPolicy = _container_auto.NetworkPolicy
Skill = _container_auto.Skill
