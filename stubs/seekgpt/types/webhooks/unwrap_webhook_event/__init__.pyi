from .. import UnwrapWebhookEvent
from .. import AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent
from .. import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent
from .. import AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent
from .. import AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent
from .. import AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent
from .. import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent
from .. import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent
from .. import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent
from .. import AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent
from .. import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
from .. import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
from .. import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
from .. import BatchFailedWebhookEvent as BatchFailedWebhookEvent
from .. import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
from .. import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
from .. import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
from .. import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent
from .. import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent
from .. import FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent
from .. import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
from .. import LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent
from .. import LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent
from .. import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent
from .. import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
from .. import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
from .. import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
from .. import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent
from .. import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent
from .. import SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent
from .. import SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent
from .. import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent

__all__ = ("UnwrapWebhookEvent",)
