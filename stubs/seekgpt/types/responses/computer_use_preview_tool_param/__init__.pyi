from .. import ComputerUsePreviewToolParam

__all__ = ("ComputerUsePreviewToolParam",)
