from .. import BetaResponseComputerToolCallOutputScreenshot

__all__ = ("BetaResponseComputerToolCallOutputScreenshot",)
