from .. import _container_create_params
from .. import ContainerCreateParams as ContainerCreateParams
from ..responses._apart import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from ..responses._apart import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from ..responses._apart import InlineSkillParam as InlineSkillParam
from ..responses._apart import SkillReferenceParam as SkillReferenceParam

NetworkPolicy = _container_create_params.NetworkPolicy
Skill = _container_create_params.Skill

class ExpiresAfter(_container_create_params.ExpiresAfter): ...
