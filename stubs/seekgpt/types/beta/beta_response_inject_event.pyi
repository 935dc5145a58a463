from typing import List
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectEvent"]

class BetaResponseInjectEvent(BaseModel):
    input: List[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]
