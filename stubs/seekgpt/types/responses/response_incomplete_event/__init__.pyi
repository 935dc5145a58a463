from .. import ResponseIncompleteEvent as ResponseIncompleteEvent
from .. import Response as Response

__all__ = ("ResponseIncompleteEvent",)
