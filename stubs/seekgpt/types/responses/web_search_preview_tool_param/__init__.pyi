from typing import Optional, Sequence
from typing_extensions import Literal, Required, TypedDict

__all__ = ("WebSearchPreviewToolParam", "UserLocation")

class WebSearchPreviewToolParam(TypedDict, total=False):
    search_content_types: Sequence[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: Optional[UserLocation]

class UserLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
    type: Required[Literal["approximate"]]
