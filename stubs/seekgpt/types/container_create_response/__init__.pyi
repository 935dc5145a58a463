from typing_extensions import TypeAlias
from .. import _container_create_response
from .. import ContainerCreateResponse

__all__ = ("ContainerCreateResponse", "ExpiresAfter", "NetworkPolicy")
ExpiresAfter: TypeAlias = _container_create_response.ExpiresAfter
NetworkPolicy: TypeAlias = _container_create_response.NetworkPolicy
