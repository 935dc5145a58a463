from .. import _eval_run_failed_webhook_event
from .. import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent

Data = _eval_run_failed_webhook_event.Data
