from .. import ToolCallDelta
from .. import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
from .. import FileSearchToolCallDelta as FileSearchToolCallDelta
from .. import FunctionToolCallDelta as FunctionToolCallDelta

__all__ = ("ToolCallDelta",)
