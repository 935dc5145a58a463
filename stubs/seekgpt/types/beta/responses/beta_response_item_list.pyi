from typing import List
from typing_extensions import Literal
from ...._model import BaseModel
from ..beta_response_item import BetaResponseItem

__all__ = ["BetaResponseItemList"]

class BetaResponseItemList(BaseModel):
    data: List[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
