from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeMcpToolExecutionError"]

class RealtimeMcpToolExecutionError(BaseModel):
    message: str
    type: Literal["tool_execution_error"]
