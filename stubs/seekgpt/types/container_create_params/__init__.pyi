from .. import _container_create_params
from .. import ContainerCreateParams as ContainerCreateParams

NetworkPolicy = _container_create_params.NetworkPolicy
Skill = _container_create_params.Skill

class ExpiresAfter(_container_create_params.ExpiresAfter): ...
