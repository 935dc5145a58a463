from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaWebSearchPreviewTool", "UserLocation")

class BetaWebSearchPreviewTool(BaseModel):
    search_content_types: Optional[List[Literal["text", "image"]]]
    search_context_size: Optional[Literal["low", "medium", "high"]]
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: Optional[UserLocation]

class UserLocation(BaseModel):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
    type: Literal["approximate"]
