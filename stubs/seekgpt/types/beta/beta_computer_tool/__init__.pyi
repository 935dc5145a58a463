from .. import BetaComputerTool

__all__ = ("BetaComputerTool",)
