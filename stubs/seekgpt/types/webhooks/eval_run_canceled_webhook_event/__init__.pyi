from typing_extensions import TypeAlias
from .. import _eval_run_canceled_webhook_event
from .. import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent

Data: TypeAlias = _eval_run_canceled_webhook_event.Data
