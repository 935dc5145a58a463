from typing import Optional
from .._model import BaseModel

__all__ = ["VideoGetCharacterResponse"]

class VideoGetCharacterResponse(BaseModel):
    created_at: int
    id: Optional[str]
    name: Optional[str]
