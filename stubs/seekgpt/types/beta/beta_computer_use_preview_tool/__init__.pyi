from .. import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool

__all__ = ("BetaComputerUsePreviewTool",)
