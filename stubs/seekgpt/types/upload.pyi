from typing import Optional
from typing_extensions import Literal
from .._model import BaseModel
from .file_object import FileObject

__all__ = ["Upload"]

class Upload(BaseModel):
    """An upload in parts; once completed it holds the resulting file."""

    bytes: int
    created_at: int
    expires_at: int
    file: Optional[FileObject]
    filename: str
    id: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
