from typing_extensions import Literal
from ...._model.base import BaseModel
from ...shared import FunctionDefinition

__all__ = ("FunctionTool",)

class FunctionTool(BaseModel):
    """A function of yours on offer to the model, with a schema of its parameters."""

    function: FunctionDefinition
    type: Literal["function"]
