from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ("BetaWebSearchToolParam", "Filters", "UserLocation")

class BetaWebSearchToolParam(TypedDict, total=False):
    external_web_access: bool
    filters: Optional[Filters]
    search_context_size: Literal["low", "medium", "high"]
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    user_location: Optional[UserLocation]

class Filters(TypedDict, total=False):
    allowed_domains: Optional[SequenceNotStr[str]]

class UserLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
    type: Literal["approximate"]
