from .. import _eval_run_succeeded_webhook_event
from .. import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent

Data = _eval_run_succeeded_webhook_event.Data
