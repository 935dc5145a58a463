from typing_extensions import TypeAlias
from .. import _container_auto
from .. import ContainerAuto as ContainerAuto
from .. import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .. import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .. import InlineSkill as InlineSkill
from .. import SkillReference as SkillReference

NetworkPolicy: TypeAlias = _container_auto.NetworkPolicy
Skill: TypeAlias = _container_auto.Skill
