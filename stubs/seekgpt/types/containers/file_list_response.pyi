from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["FileListResponse"]

class FileListResponse(BaseModel):
    bytes: int
    container_id: str
    created_at: int
    id: str
    object: Literal["container.file"]
    path: str
    source: str
