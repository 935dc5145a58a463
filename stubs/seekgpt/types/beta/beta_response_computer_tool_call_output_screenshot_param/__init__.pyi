from .. import BetaResponseComputerToolCallOutputScreenshotParam

__all__ = ("BetaResponseComputerToolCallOutputScreenshotParam",)
