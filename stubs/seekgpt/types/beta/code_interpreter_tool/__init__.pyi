from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ("CodeInterpreterTool",)

class CodeInterpreterTool(BaseModel):
    type: Literal["code_interpreter"]
