from .. import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)

__all__ = ("BetaResponseComputerToolCallOutputScreenshot",)
