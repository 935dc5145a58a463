from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaContainerNetworkPolicyDisabled",)

class BetaContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]
