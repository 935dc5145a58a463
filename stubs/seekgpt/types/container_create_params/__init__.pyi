from .. import _container_create_params
from .. import ContainerCreateParams as ContainerCreateParams
from ..responses.container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from ..responses.container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from ..responses.inline_skill_param import InlineSkillParam as InlineSkillParam
from ..responses.skill_reference_param import SkillReferenceParam as SkillReferenceParam

NetworkPolicy = _container_create_params.NetworkPolicy
Skill = _container_create_params.Skill

class ExpiresAfter(_container_create_params.ExpiresAfter): ...
