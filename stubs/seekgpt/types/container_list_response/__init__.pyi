from .. import _container_list_response
from .. import ContainerListResponse as ContainerListResponse

ExpiresAfter = _container_list_response.ExpiresAfter
NetworkPolicy = _container_list_response.NetworkPolicy
