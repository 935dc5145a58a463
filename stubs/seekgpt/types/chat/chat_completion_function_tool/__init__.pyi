from .. import ChatCompletionFunctionTool
from ...shared import FunctionDefinition as FunctionDefinition

__all__ = ("ChatCompletionFunctionTool",)
