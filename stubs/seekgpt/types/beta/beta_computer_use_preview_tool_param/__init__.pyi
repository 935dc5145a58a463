from .. import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam

__all__ = ("BetaComputerUsePreviewToolParam",)
