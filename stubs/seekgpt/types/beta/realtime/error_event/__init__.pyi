from .. import _error_event
from .. import ErrorEvent as ErrorEvent

Error = _error_event.Error
