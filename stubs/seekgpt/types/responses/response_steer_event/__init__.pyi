from .. import ResponseSteerEvent
from .. import ResponseSteerInput as ResponseSteerInput

__all__ = ("ResponseSteerEvent",)
