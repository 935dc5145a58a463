from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["OtherFileChunkingStrategyObject"]

class OtherFileChunkingStrategyObject(BaseModel):
    type: Literal["other"]
