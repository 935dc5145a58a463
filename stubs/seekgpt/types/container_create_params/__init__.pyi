from typing_extensions import TypeAlias
from .. import _container_create_params
from .. import ContainerCreateParams
from ..responses import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from ..responses import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from ..responses import InlineSkillParam as InlineSkillParam
from ..responses import SkillReferenceParam as SkillReferenceParam

__all__ = ("NetworkPolicy", "Skill", "ExpiresAfter", "ContainerCreateParams")
NetworkPolicy: TypeAlias = _container_create_params.NetworkPolicy
Skill: TypeAlias = _container_create_params.Skill

class ExpiresAfter(_container_create_params.ExpiresAfter, total=False): ...
