from typing import List, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel

class WebhookCreateParams(TypedDict, total=False):
    """Set up an endpoint that events are sent to. The answer has the secret, which is shown only now."""

    name: Required[str]
    url: Required[str]
    event_types: Required[
        Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
    ]

class WebhookUpdateParams(TypedDict, total=False):
    """Rename a webhook endpoint, or change its address or its events."""

    name: str
    url: str
    event_types: Sequence[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]

class WebhookListParams(TypedDict, total=False):
    """List webhook endpoints, newest first, page by page."""

    after: Optional[str]
    limit: int

class WebhookRotateSecretParams(TypedDict, total=False):
    """Give a webhook endpoint a new secret, which is shown only now."""

    keep_old_secret_active_for_24_hours: bool

class WebhookTestParams(TypedDict, total=False):
    """Send a sample event to a webhook endpoint."""

    event_type: Required[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]

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
        sip_media_security: Union[Literal["rtp", "srtp"], str, None]

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
        sip_media_security: Union[Literal["rtp", "srtp"], str, None]

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

class _agent_environment_expired_webhook_event:
    class Data(BaseModel):
        id: str

class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_environment_expired_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

class _agent_environment_failed_webhook_event:
    class Data(BaseModel):
        id: str

class AgentEnvironmentFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_environment_failed_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]

class _agent_environment_ready_webhook_event:
    class Data(BaseModel):
        id: str

class AgentEnvironmentReadyWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_environment_ready_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]

class _agent_environment_suspended_webhook_event:
    class Data(BaseModel):
        id: str

class AgentEnvironmentSuspendedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_environment_suspended_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]

class _agent_session_action_required_webhook_event:
    class DataRequiredAction(BaseModel):
        type: Literal[
            "computer_use_approval_request",
            "mcp_approval_request",
            "function_call",
            "environment_connection",
        ]

    class Data(BaseModel):
        id: str
        required_action: _agent_session_action_required_webhook_event.DataRequiredAction

class AgentSessionActionRequiredWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_session_action_required_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

class _agent_session_created_webhook_event:
    class DataConnect(BaseModel):
        remote_url: str

    class Data(BaseModel):
        id: str
        environment_type: str
        connect: Optional[_agent_session_created_webhook_event.DataConnect]
        environment_id: Optional[str]

class AgentSessionCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_session_created_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

class _agent_session_failed_webhook_event:
    class Data(BaseModel):
        id: str
        environment_type: str
        environment_id: Optional[str]

class AgentSessionFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_session_failed_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]

class _agent_session_idle_webhook_event:
    class Data(BaseModel):
        id: str
        environment_type: str
        environment_id: Optional[str]

class AgentSessionIdleWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_session_idle_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]

class _agent_session_in_progress_webhook_event:
    class Data(BaseModel):
        id: str
        environment_type: str
        environment_id: Optional[str]

class AgentSessionInProgressWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _agent_session_in_progress_webhook_event.Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

class _live_transport_connected_webhook_event:
    class Data(BaseModel):
        session_id: str
        type: Literal["webrtc"]

class LiveTransportConnectedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _live_transport_connected_webhook_event.Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

class _live_transport_incoming_webhook_event:
    class DataSipHeader(BaseModel):
        name: str
        value: str

    class Data(BaseModel):
        session_id: str
        sip_headers: List[_live_transport_incoming_webhook_event.DataSipHeader]
        type: Literal["sip"]
        sip_media_security: Union[Literal["rtp", "srtp"], str, None]

class LiveTransportIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _live_transport_incoming_webhook_event.Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]]

class _safety_alert_created_webhook_event:
    class Data(BaseModel):
        id: str

class SafetyAlertCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _safety_alert_created_webhook_event.Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]

class _safety_deactivation_issued_webhook_event:
    class Data(BaseModel):
        id: str

class SafetyDeactivationIssuedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _safety_deactivation_issued_webhook_event.Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]

class _safety_org_alert_created_webhook_event:
    class Data(BaseModel):
        id: str

class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _safety_org_alert_created_webhook_event.Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

class _safety_warning_issued_webhook_event:
    class Data(BaseModel):
        id: str

class SafetyWarningIssuedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: _safety_warning_issued_webhook_event.Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

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
    AgentEnvironmentExpiredWebhookEvent,
    AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent,
    AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent,
    AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
    LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent,
    SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent,
    SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
]

class WebhookEndpointWithSecret(BaseModel):
    """A webhook endpoint, with its secret."""

    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: Optional[str]
    url: str
    updated_at: Optional[int]

class WebhookEndpoint(BaseModel):
    """Where events are sent to, and which."""

    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: Optional[str]
    url: str
    updated_at: Optional[int]

class DeletedWebhookEndpoint(BaseModel):
    """Confirms that a webhook endpoint is gone."""

    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]

class WebhookEndpointTestResult(BaseModel):
    """What became of a sample event."""

    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str

class WebhookEventTypeList(BaseModel):
    """The types of events that can be delivered."""

    data: List[str]
    object: Literal["list"]

class WebhookEndpointList(BaseModel):
    data: List[WebhookEndpoint]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]
