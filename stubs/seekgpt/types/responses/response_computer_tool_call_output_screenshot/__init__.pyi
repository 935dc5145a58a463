from .. import ResponseComputerToolCallOutputScreenshot

__all__ = ("ResponseComputerToolCallOutputScreenshot",)
