from typing_extensions import TypeAlias
from .. import _session_usage_updated_event
from .. import SessionUsageUpdatedEvent
from .. import SessionUsage as SessionUsage

__all__ = ("SessionUsageUpdatedEvent", "ContextWindow")
ContextWindow: TypeAlias = _session_usage_updated_event.ContextWindow
