from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseComputerToolCallOutputScreenshotParam",)

class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    file_id: str
    image_url: str
    type: Required[Literal["computer_screenshot"]]
