from .. import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot

__all__ = ("ResponseComputerToolCallOutputScreenshot",)
