from .. import ComputerUsePreviewTool as ComputerUsePreviewTool

__all__ = ("ComputerUsePreviewTool",)
