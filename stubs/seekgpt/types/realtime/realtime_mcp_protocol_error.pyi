from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeMcpProtocolError"]

class RealtimeMcpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["protocol_error"]
