from typing_extensions import TypeAlias
from .. import _eval_run_succeeded_webhook_event
from .. import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent

Data: TypeAlias = _eval_run_succeeded_webhook_event.Data
