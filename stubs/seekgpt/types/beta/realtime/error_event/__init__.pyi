from typing_extensions import TypeAlias
from .. import _error_event
from .. import ErrorEvent

__all__ = ("ErrorEvent", "Error")
Error: TypeAlias = _error_event.Error
