from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["EvalRunSucceededWebhookEvent", "Data"]

class EvalRunSucceededWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["eval.run.succeeded"]

class Data(BaseModel):
    id: str
