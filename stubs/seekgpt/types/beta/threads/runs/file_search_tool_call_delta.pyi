from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["FileSearchToolCallDelta"]

class FileSearchToolCallDelta(BaseModel):
    file_search: object
    id: Optional[str]
    index: int
    type: Literal["file_search"]
