from .. import ComputerTool as ComputerTool
