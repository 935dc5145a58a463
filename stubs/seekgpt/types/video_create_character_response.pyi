from typing import Optional
from .._model import BaseModel

__all__ = ["VideoCreateCharacterResponse"]

class VideoCreateCharacterResponse(BaseModel):
    created_at: int
    id: Optional[str]
    name: Optional[str]
