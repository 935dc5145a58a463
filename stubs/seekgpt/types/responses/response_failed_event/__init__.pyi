from .. import ResponseFailedEvent
from .. import Response as Response

__all__ = ("ResponseFailedEvent",)
