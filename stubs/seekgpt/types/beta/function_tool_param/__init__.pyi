from typing_extensions import Literal, Required, TypedDict
from ...shared_params import FunctionDefinition

__all__ = ("FunctionToolParam",)

class FunctionToolParam(TypedDict, total=False):
    """A function of yours on offer to the model, with a schema of its parameters."""

    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]
