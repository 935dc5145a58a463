from typing import List
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse"]

class BetaCompactedResponse(BaseModel):
    created_at: int
    id: str
    object: Literal["response.compaction"]
    output: List[BetaResponseOutputItem]
    usage: BetaResponseUsage
