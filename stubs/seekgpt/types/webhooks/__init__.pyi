from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model.base import BaseModel

__all__ = (
    "BatchCancelledWebhookEvent",
    "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent",
    "BatchFailedWebhookEvent",
    "EvalRunCanceledWebhookEvent",
    "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent",
    "LiveCallIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEvent",
    "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent",
    "ResponseFailedWebhookEvent",
    "ResponseIncompleteWebhookEvent",
    "SafetyIdentifierBlockedWebhookEvent",
    "UnwrapWebhookEvent",
)

class _batch_cancelled_webhook_event:
    class Data(BaseModel):
        id: str

class BatchCancelledWebhookEvent(BaseModel):
    created_at: int
    data: _batch_cancelled_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.cancelled"]

class _batch_completed_webhook_event:
    class Data(BaseModel):
        id: str

class BatchCompletedWebhookEvent(BaseModel):
    """Webhook: a batch is complete."""

    created_at: int
    data: _batch_completed_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.completed"]

class _batch_expired_webhook_event:
    class Data(BaseModel):
        id: str

class BatchExpiredWebhookEvent(BaseModel):
    created_at: int
    data: _batch_expired_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.expired"]

class _batch_failed_webhook_event:
    class Data(BaseModel):
        id: str

class BatchFailedWebhookEvent(BaseModel):
    """Webhook: a batch failed."""

    created_at: int
    data: _batch_failed_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.failed"]

class _eval_run_canceled_webhook_event:
    class Data(BaseModel):
        id: str

class EvalRunCanceledWebhookEvent(BaseModel):
    created_at: int
    data: _eval_run_canceled_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["eval.run.canceled"]

class _eval_run_failed_webhook_event:
    class Data(BaseModel):
        id: str

class EvalRunFailedWebhookEvent(BaseModel):
    created_at: int
    data: _eval_run_failed_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["eval.run.failed"]

class _eval_run_succeeded_webhook_event:
    class Data(BaseModel):
        id: str

class EvalRunSucceededWebhookEvent(BaseModel):
    created_at: int
    data: _eval_run_succeeded_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["eval.run.succeeded"]

class _fine_tuning_job_cancelled_webhook_event:
    class Data(BaseModel):
        id: str

class FineTuningJobCancelledWebhookEvent(BaseModel):
    created_at: int
    data: _fine_tuning_job_cancelled_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["fine_tuning.job.cancelled"]

class _fine_tuning_job_failed_webhook_event:
    class Data(BaseModel):
        id: str

class FineTuningJobFailedWebhookEvent(BaseModel):
    """Webhook: a training job failed."""

    created_at: int
    data: _fine_tuning_job_failed_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["fine_tuning.job.failed"]

class _fine_tuning_job_succeeded_webhook_event:
    class Data(BaseModel):
        id: str

class FineTuningJobSucceededWebhookEvent(BaseModel):
    """Webhook: a training job succeeded."""

    created_at: int
    data: _fine_tuning_job_succeeded_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["fine_tuning.job.succeeded"]

class _live_call_incoming_webhook_event:
    class DataSipHeader(BaseModel):
        name: str
        value: str

    class Data(BaseModel):
        session_id: str
        sip_headers: List[_live_call_incoming_webhook_event.DataSipHeader]

class LiveCallIncomingWebhookEvent(BaseModel):
    created_at: int
    data: _live_call_incoming_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["live.call.incoming"]

class _realtime_call_incoming_webhook_event:
    class DataSipHeader(BaseModel):
        name: str
        value: str

    class Data(BaseModel):
        call_id: str
        sip_headers: List[_realtime_call_incoming_webhook_event.DataSipHeader]

class RealtimeCallIncomingWebhookEvent(BaseModel):
    """Webhook: a phone call has come in and waits for an answer."""

    created_at: int
    data: _realtime_call_incoming_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["realtime.call.incoming"]

class _response_cancelled_webhook_event:
    class Data(BaseModel):
        id: str

class ResponseCancelledWebhookEvent(BaseModel):
    created_at: int
    data: _response_cancelled_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.cancelled"]

class _response_completed_webhook_event:
    class Data(BaseModel):
        id: str

class ResponseCompletedWebhookEvent(BaseModel):
    """Webhook: a background response is complete."""

    created_at: int
    data: _response_completed_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.completed"]

class _response_failed_webhook_event:
    class Data(BaseModel):
        id: str

class ResponseFailedWebhookEvent(BaseModel):
    """Webhook: a background response failed."""

    created_at: int
    data: _response_failed_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.failed"]

class _response_incomplete_webhook_event:
    class Data(BaseModel):
        id: str

class ResponseIncompleteWebhookEvent(BaseModel):
    created_at: int
    data: _response_incomplete_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.incomplete"]

class _safety_identifier_blocked_webhook_event:
    class Data(BaseModel):
        model: Optional[str]
        project_id: Optional[str]
        request_id: Optional[str]
        safety_category: str
        safety_identifier: str

class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    created_at: int
    data: _safety_identifier_blocked_webhook_event.Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["safety_identifier.blocked"]

UnwrapWebhookEvent: TypeAlias = Union[
    BatchCancelledWebhookEvent,
    BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent,
    BatchFailedWebhookEvent,
    EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent,
    EvalRunSucceededWebhookEvent,
    FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent,
    FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent,
    RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent,
    ResponseCompletedWebhookEvent,
    ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent,
]
