from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("WebSearchTool", "Filters", "UserLocation")

class WebSearchTool(BaseModel):
    """Lets the model search the web."""

    external_web_access: Optional[bool]
    filters: Optional[Filters]
    search_context_size: Optional[Literal["low", "medium", "high"]]
    type: Literal["web_search", "web_search_2025_08_26"]
    user_location: Optional[UserLocation]

class Filters(BaseModel):
    allowed_domains: Optional[List[str]]

class UserLocation(BaseModel):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
    type: Optional[Literal["approximate"]]
