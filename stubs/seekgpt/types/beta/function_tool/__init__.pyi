from .._apart import FunctionTool as FunctionTool
from ...shared import FunctionDefinition as FunctionDefinition
