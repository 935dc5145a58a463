from .. import ResponseComputerToolCallOutputScreenshotParam

__all__ = ("ResponseComputerToolCallOutputScreenshotParam",)
