from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseComputerToolCallOutputScreenshotParam",)

class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    file_id: str
    image_url: str
    type: Required[Literal["computer_screenshot"]]
