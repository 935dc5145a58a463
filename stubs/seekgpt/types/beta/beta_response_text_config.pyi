from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]

class BetaResponseTextConfig(BaseModel):
    format: Optional[BetaResponseFormatTextConfig]
    verbosity: Optional[Literal["low", "medium", "high"]]
