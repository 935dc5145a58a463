from typing import Optional
from typing_extensions import Literal, TypeAlias

__all__ = ("ServiceTier",)
ServiceTier: TypeAlias = Optional[
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
]
