from typing_extensions import TypeAlias
from .. import _fine_tuning_job_cancelled_webhook_event
from .. import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent

Data: TypeAlias = _fine_tuning_job_cancelled_webhook_event.Data
