from .. import _container_create_response
from .. import ContainerCreateResponse as ContainerCreateResponse

ExpiresAfter = _container_create_response.ExpiresAfter
NetworkPolicy = _container_create_response.NetworkPolicy
