from typing import Optional
from typing_extensions import Literal, TypeAlias

__all__ = ["ReasoningEffort"]
ReasoningEffort: TypeAlias = Optional[
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
]
