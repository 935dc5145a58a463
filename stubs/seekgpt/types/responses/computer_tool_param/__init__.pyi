from .. import ComputerToolParam

__all__ = ("ComputerToolParam",)
