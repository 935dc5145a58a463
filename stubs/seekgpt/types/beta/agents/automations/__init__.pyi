from typing import Optional, Union
from typing_extensions import Literal, TypeAlias, TypedDict
from ....._model.base import BaseModel
from .. import Automation

class _automation_invocation_source:
    class AutomationInvocationSourceResourceAutomation(BaseModel):
        automation: Automation
        type: Literal["automation"]

    class AutomationInvocationSourceResourceManual(BaseModel):
        type: Literal["manual"]

AutomationInvocationSource: TypeAlias = Union[
    _automation_invocation_source.AutomationInvocationSourceResourceManual,
    _automation_invocation_source.AutomationInvocationSourceResourceAutomation,
]

class _automation_invocation:
    class Error(BaseModel):
        code: str
        message: str

class AutomationInvocation(BaseModel):
    """One run of an automation."""

    id: str
    automation_id: str
    created_at: int
    error: Optional[_automation_invocation.Error]
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int]
    session_id: Optional[str]
    skip_reason: Optional[Literal["pending_delivery"]]
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]

class InvocationListParams(TypedDict, total=False):
    """List the runs of an automation, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
