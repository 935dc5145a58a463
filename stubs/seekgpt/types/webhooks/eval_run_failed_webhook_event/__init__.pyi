from typing_extensions import TypeAlias
from .. import _eval_run_failed_webhook_event
from .. import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent

Data: TypeAlias = _eval_run_failed_webhook_event.Data
