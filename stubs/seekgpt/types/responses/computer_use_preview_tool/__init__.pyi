from .. import ComputerUsePreviewTool

__all__ = ("ComputerUsePreviewTool",)
