from .. import _eval_run_canceled_webhook_event
from .. import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent

Data = _eval_run_canceled_webhook_event.Data
