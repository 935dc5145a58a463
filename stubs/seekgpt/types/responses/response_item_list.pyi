from typing import List
from typing_extensions import Literal
from ..._model import BaseModel
from .response_item import ResponseItem

__all__ = ["ResponseItemList"]

class ResponseItemList(BaseModel):
    """One page of response items."""

    data: List[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
