from .. import BetaComputerUsePreviewTool

__all__ = ("BetaComputerUsePreviewTool",)
