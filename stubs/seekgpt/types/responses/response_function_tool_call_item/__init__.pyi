from .. import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .. import ResponseFunctionToolCall as ResponseFunctionToolCall
