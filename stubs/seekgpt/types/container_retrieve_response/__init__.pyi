from typing_extensions import TypeAlias
from .. import _container_retrieve_response
from .. import ContainerRetrieveResponse as ContainerRetrieveResponse

ExpiresAfter: TypeAlias = _container_retrieve_response.ExpiresAfter
NetworkPolicy: TypeAlias = _container_retrieve_response.NetworkPolicy
