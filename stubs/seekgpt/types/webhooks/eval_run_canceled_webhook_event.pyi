from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["EvalRunCanceledWebhookEvent", "Data"]

class EvalRunCanceledWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["eval.run.canceled"]

class Data(BaseModel):
    id: str
