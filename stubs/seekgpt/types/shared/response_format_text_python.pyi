from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFormatTextPython"]

class ResponseFormatTextPython(BaseModel):
    type: Literal["python"]
