from .. import BetaComputerToolParam

__all__ = ("BetaComputerToolParam",)
