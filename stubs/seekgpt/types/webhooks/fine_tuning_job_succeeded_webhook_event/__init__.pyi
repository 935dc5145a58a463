from .. import _fine_tuning_job_succeeded_webhook_event
from .. import FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent

Data = _fine_tuning_job_succeeded_webhook_event.Data
