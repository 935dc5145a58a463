from .. import ComputerToolParam as ComputerToolParam

__all__ = ("ComputerToolParam",)
