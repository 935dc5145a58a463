from .. import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam

__all__ = ("ComputerUsePreviewToolParam",)
