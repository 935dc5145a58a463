from .._apart import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
