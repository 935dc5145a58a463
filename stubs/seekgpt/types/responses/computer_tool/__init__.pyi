from .. import ComputerTool as ComputerTool

__all__ = ("ComputerTool",)
