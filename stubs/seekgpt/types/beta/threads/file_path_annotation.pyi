from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["FilePathAnnotation", "FilePath"]

class FilePathAnnotation(BaseModel):
    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]

class FilePath(BaseModel):
    file_id: str
