from .. import BetaComputerToolParam as BetaComputerToolParam

__all__ = ("BetaComputerToolParam",)
