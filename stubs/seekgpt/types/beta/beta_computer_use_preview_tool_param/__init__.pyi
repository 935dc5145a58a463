from .. import BetaComputerUsePreviewToolParam

__all__ = ("BetaComputerUsePreviewToolParam",)
