from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("CodeInterpreterTool",)

class CodeInterpreterTool(BaseModel):
    type: Literal["code_interpreter"]
