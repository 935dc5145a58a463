from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]

class RealtimeTruncationRetentionRatio(BaseModel):
    retention_ratio: float
    token_limits: Optional[TokenLimits]
    type: Literal["retention_ratio"]

class TokenLimits(BaseModel):
    post_instructions: Optional[int]
