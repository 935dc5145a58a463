from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaComputerUsePreviewTool",)

class BetaComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
