from .. import ResponseIncompleteEvent
from .. import Response as Response

__all__ = ("ResponseIncompleteEvent",)
