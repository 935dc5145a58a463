from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseComputerToolCallOutputScreenshot",)

class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    file_id: Optional[str]
    image_url: Optional[str]
    type: Literal["computer_screenshot"]
