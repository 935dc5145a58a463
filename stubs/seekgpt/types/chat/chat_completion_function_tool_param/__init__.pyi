from .._apart import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
from ...shared_params import FunctionDefinition as FunctionDefinition
