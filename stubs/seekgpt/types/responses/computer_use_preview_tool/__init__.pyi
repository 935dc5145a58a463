from .._apart import ComputerUsePreviewTool as ComputerUsePreviewTool
