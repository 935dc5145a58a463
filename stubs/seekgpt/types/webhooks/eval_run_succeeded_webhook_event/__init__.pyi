from typing_extensions import TypeAlias
from .. import _eval_run_succeeded_webhook_event
from .. import EvalRunSucceededWebhookEvent

__all__ = ("EvalRunSucceededWebhookEvent", "Data")
Data: TypeAlias = _eval_run_succeeded_webhook_event.Data
