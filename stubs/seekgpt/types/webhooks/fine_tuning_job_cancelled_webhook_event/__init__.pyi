from .. import _fine_tuning_job_cancelled_webhook_event
from .. import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent

Data = _fine_tuning_job_cancelled_webhook_event.Data
