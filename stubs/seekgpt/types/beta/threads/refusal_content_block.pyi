from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["RefusalContentBlock"]

class RefusalContentBlock(BaseModel):
    refusal: str
    type: Literal["refusal"]
