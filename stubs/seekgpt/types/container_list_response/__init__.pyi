from typing_extensions import TypeAlias
from .. import _container_list_response
from .. import ContainerListResponse

__all__ = ("ContainerListResponse", "ExpiresAfter", "NetworkPolicy")
ExpiresAfter: TypeAlias = _container_list_response.ExpiresAfter
NetworkPolicy: TypeAlias = _container_list_response.NetworkPolicy
