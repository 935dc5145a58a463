from .. import RealtimeFunctionTool as RealtimeFunctionTool
