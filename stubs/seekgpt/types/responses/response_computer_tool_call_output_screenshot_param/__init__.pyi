from .. import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)

__all__ = ("ResponseComputerToolCallOutputScreenshotParam",)
