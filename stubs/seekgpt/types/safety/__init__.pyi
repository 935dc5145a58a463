from typing import Optional
from typing_extensions import Literal
from ..._model.base import BaseModel

class SafetyAlert(BaseModel):
    """A request that looked unsafe, and why."""

    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: Optional[str]
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: Optional[str]

class _safety_case:
    class Notice(BaseModel):
        type: Literal["warning", "deactivation"]

class SafetyCase(BaseModel):
    """What was decided about an end user."""

    id: str
    created_at: int
    entity_identifier: str
    notice: _safety_case.Notice
    object: Literal["safety.case"]
    reason: Optional[str]
