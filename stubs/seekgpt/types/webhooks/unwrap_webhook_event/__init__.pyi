from .. import UnwrapWebhookEvent
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
from .. import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent
from .. import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
from .. import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
from .. import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
from .. import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent

__all__ = ("UnwrapWebhookEvent",)
