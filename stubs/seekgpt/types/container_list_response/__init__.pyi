from typing_extensions import TypeAlias
from .. import _container_list_response
from .. import ContainerListResponse as ContainerListResponse

ExpiresAfter: TypeAlias = _container_list_response.ExpiresAfter
NetworkPolicy: TypeAlias = _container_list_response.NetworkPolicy
