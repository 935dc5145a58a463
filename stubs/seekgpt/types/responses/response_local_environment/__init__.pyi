from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseLocalEnvironment",)

class ResponseLocalEnvironment(BaseModel):
    type: Literal["local"]
