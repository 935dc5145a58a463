from .._apart import FunctionTool as FunctionTool
