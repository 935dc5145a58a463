from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseCompactionItemParam",)

class ResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    id: Optional[str]
    type: Literal["compaction"]
