from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ChatKitAttachment"]

class ChatKitAttachment(BaseModel):
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str]
    type: Literal["image", "file"]
