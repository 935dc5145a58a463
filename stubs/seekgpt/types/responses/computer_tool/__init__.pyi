from .. import ComputerTool

__all__ = ("ComputerTool",)
