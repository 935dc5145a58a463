from .. import (
    BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
)

__all__ = ("BetaResponseComputerToolCallOutputScreenshotParam",)
