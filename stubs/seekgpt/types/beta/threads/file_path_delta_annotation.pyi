from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["FilePathDeltaAnnotation", "FilePath"]

class FilePathDeltaAnnotation(BaseModel):
    end_index: Optional[int]
    file_path: Optional[FilePath]
    index: int
    start_index: Optional[int]
    text: Optional[str]
    type: Literal["file_path"]

class FilePath(BaseModel):
    file_id: Optional[str]
