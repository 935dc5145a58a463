from .. import ErrorEvent
from .. import Error as Error

__all__ = ("ErrorEvent",)
