from typing_extensions import Literal, TypeAlias

__all__ = ["BetaImageDetail"]
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
