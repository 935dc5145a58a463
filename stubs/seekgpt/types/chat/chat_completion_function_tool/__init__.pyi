from .. import ChatCompletionFunctionTool as ChatCompletionFunctionTool
from ...shared import FunctionDefinition as FunctionDefinition
