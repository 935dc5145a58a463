from .. import FunctionTool as FunctionTool
