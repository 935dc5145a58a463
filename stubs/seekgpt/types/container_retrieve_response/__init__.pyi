from .. import _container_retrieve_response
from .. import ContainerRetrieveResponse as ContainerRetrieveResponse

ExpiresAfter = _container_retrieve_response.ExpiresAfter
NetworkPolicy = _container_retrieve_response.NetworkPolicy
