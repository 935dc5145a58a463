from typing import Optional
from ...._model import BaseModel

__all__ = ["ChatSessionFileUpload"]

class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: Optional[int]
    max_files: Optional[int]
