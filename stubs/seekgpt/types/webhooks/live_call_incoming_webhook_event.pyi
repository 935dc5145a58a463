from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["LiveCallIncomingWebhookEvent", "Data", "DataSipHeader"]

class LiveCallIncomingWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["live.call.incoming"]

class Data(BaseModel):
    session_id: str
    sip_headers: List[DataSipHeader]

class DataSipHeader(BaseModel):
    name: str
    value: str
