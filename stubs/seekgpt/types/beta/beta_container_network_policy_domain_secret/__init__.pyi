from ...._model.base import BaseModel

__all__ = ("BetaContainerNetworkPolicyDomainSecret",)

class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str
