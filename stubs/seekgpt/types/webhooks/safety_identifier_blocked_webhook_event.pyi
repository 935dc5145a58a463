from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["SafetyIdentifierBlockedWebhookEvent", "Data"]

class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["safety_identifier.blocked"]

class Data(BaseModel):
    model: Optional[str]
    project_id: Optional[str]
    request_id: Optional[str]
    safety_category: str
    safety_identifier: str
