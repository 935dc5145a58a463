from .. import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
