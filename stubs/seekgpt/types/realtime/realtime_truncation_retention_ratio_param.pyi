from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]

class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    retention_ratio: Required[float]
    token_limits: TokenLimits
    type: Required[Literal["retention_ratio"]]

class TokenLimits(TypedDict, total=False):
    post_instructions: int
