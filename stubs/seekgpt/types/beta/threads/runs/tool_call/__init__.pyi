from .. import ToolCall
from .. import CodeInterpreterToolCall as CodeInterpreterToolCall
from .. import FileSearchToolCall as FileSearchToolCall
from .. import FunctionToolCall as FunctionToolCall

__all__ = ("ToolCall",)
