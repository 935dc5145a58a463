from typing_extensions import TypeAlias
from .. import _eval_run_canceled_webhook_event
from .. import EvalRunCanceledWebhookEvent

__all__ = ("EvalRunCanceledWebhookEvent", "Data")
Data: TypeAlias = _eval_run_canceled_webhook_event.Data
