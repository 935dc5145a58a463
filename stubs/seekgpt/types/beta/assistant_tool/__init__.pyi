from typing import Union
from typing_extensions import TypeAlias
from ..code_interpreter_tool import CodeInterpreterTool
from ..file_search_tool import FileSearchTool
from ..function_tool import FunctionTool

__all__ = ("AssistantTool",)
AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
