from .. import BetaComputerTool as BetaComputerTool

__all__ = ("BetaComputerTool",)
