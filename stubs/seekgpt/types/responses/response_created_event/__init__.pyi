from .. import ResponseCreatedEvent
from .. import Response as Response

__all__ = ("ResponseCreatedEvent",)
