from .._apart import CodeInterpreterTool as CodeInterpreterTool
