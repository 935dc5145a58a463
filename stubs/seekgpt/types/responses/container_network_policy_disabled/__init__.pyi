from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ContainerNetworkPolicyDisabled",)

class ContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]
