from .. import ToolCallDelta as ToolCallDelta
from .. import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
from .. import FileSearchToolCallDelta as FileSearchToolCallDelta
from .. import FunctionToolCallDelta as FunctionToolCallDelta
