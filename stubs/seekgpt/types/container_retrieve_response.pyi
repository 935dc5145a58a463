from typing import List, Optional
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["ContainerRetrieveResponse", "ExpiresAfter", "NetworkPolicy"]

class ContainerRetrieveResponse(BaseModel):
    """A container: state, lifetime, memory and network policy."""

    created_at: int
    expires_after: Optional[ExpiresAfter]
    id: str
    last_active_at: Optional[int]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    name: str
    network_policy: Optional[NetworkPolicy]
    object: str
    status: str

class ExpiresAfter(BaseModel):
    anchor: Optional[Literal["last_active_at"]]
    minutes: Optional[int]

class NetworkPolicy(BaseModel):
    allowed_domains: Optional[List[str]]
    type: Literal["allowlist", "disabled"]
