from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseLocalEnvironment",)

class BetaResponseLocalEnvironment(BaseModel):
    type: Literal["local"]
