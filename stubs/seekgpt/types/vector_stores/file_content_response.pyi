from typing import Optional
from ..._model import BaseModel

__all__ = ["FileContentResponse"]

class FileContentResponse(BaseModel):
    """A piece of the text extracted from a vector store file."""

    text: Optional[str]
    type: Optional[str]
