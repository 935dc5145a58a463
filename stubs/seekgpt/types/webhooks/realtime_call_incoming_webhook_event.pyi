from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeCallIncomingWebhookEvent", "Data", "DataSipHeader"]

class RealtimeCallIncomingWebhookEvent(BaseModel):
    """Webhook: a phone call has come in and waits for an answer."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["realtime.call.incoming"]

class Data(BaseModel):
    call_id: str
    sip_headers: List[DataSipHeader]

class DataSipHeader(BaseModel):
    name: str
    value: str
