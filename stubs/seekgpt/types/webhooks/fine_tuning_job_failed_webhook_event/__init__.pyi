from .. import _fine_tuning_job_failed_webhook_event
from .. import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent

Data = _fine_tuning_job_failed_webhook_event.Data
