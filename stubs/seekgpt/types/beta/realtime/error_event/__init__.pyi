from typing_extensions import TypeAlias
from .. import _error_event
from .. import ErrorEvent as ErrorEvent

Error: TypeAlias = _error_event.Error
