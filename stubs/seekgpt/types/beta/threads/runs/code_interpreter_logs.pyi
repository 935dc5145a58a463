from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["CodeInterpreterLogs"]

class CodeInterpreterLogs(BaseModel):
    index: int
    logs: Optional[str]
    type: Literal["logs"]
