from .._apart import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .._apart import ResponseFunctionToolCall as ResponseFunctionToolCall
