from ...._model.base import BaseModel

__all__ = ("ContainerNetworkPolicyDomainSecret",)

class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str
