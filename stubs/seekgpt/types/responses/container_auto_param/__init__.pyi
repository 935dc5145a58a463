from .._apart import _container_auto_param
from .._apart import ContainerAutoParam as ContainerAutoParam
from .._apart import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from .._apart import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from .._apart import InlineSkillParam as InlineSkillParam
from .._apart import SkillReferenceParam as SkillReferenceParam

NetworkPolicy = _container_auto_param.NetworkPolicy
Skill = _container_auto_param.Skill
