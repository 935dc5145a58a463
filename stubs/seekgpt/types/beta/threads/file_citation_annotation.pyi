from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["FileCitationAnnotation", "FileCitation"]

class FileCitationAnnotation(BaseModel):
    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]

class FileCitation(BaseModel):
    file_id: str
