from .. import ToolCall as ToolCall
from .. import CodeInterpreterToolCall as CodeInterpreterToolCall
from .. import FileSearchToolCall as FileSearchToolCall
from .. import FunctionToolCall as FunctionToolCall
