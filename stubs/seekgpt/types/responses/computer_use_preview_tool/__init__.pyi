from .. import ComputerUsePreviewTool as ComputerUsePreviewTool
