from .. import _session_usage_updated_event
from .. import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
from .. import SessionUsage as SessionUsage

ContextWindow = _session_usage_updated_event.ContextWindow
