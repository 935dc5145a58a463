from typing_extensions import Literal, Required, TypedDict
from ...shared_params import FunctionDefinition

__all__ = ("ChatCompletionFunctionToolParam",)

class ChatCompletionFunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]
