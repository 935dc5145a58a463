from typing_extensions import TypeAlias
from .. import _container_create_response
from .. import ContainerCreateResponse as ContainerCreateResponse

ExpiresAfter: TypeAlias = _container_create_response.ExpiresAfter
NetworkPolicy: TypeAlias = _container_create_response.NetworkPolicy
