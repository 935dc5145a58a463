from .._apart import AssistantTool as AssistantTool
from .._apart import CodeInterpreterTool as CodeInterpreterTool
from .._apart import FileSearchTool as FileSearchTool
from .._apart import FunctionTool as FunctionTool
