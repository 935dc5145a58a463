from .._apart import AssistantToolParam as AssistantToolParam
from .._apart import CodeInterpreterToolParam as CodeInterpreterToolParam
from .._apart import FileSearchToolParam as FileSearchToolParam
from .._apart import FunctionToolParam as FunctionToolParam
