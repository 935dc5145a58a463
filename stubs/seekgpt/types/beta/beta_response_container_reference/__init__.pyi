from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseContainerReference",)

class BetaResponseContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]
