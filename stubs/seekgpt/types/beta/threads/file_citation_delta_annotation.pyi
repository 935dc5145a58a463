from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["FileCitationDeltaAnnotation", "FileCitation"]

class FileCitationDeltaAnnotation(BaseModel):
    end_index: Optional[int]
    file_citation: Optional[FileCitation]
    index: int
    start_index: Optional[int]
    text: Optional[str]
    type: Literal["file_citation"]

class FileCitation(BaseModel):
    file_id: Optional[str]
    quote: Optional[str]
