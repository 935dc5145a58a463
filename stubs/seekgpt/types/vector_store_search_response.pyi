from typing import Dict, List, Optional, Union
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["VectorStoreSearchResponse", "Content"]

class VectorStoreSearchResponse(BaseModel):
    """One hit of a search: file, score from 0 to 1, attributes and text."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    content: List[Content]
    file_id: str
    filename: str
    score: float

class Content(BaseModel):
    text: str
    type: Literal["text"]
