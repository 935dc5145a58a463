from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["UploadPart"]

class UploadPart(BaseModel):
    """One part of an upload."""

    created_at: int
    id: str
    object: Literal["upload.part"]
    upload_id: str
