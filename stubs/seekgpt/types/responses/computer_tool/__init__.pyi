from .._apart import ComputerTool as ComputerTool
