from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["EvalRunFailedWebhookEvent", "Data"]

class EvalRunFailedWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["eval.run.failed"]

class Data(BaseModel):
    id: str
