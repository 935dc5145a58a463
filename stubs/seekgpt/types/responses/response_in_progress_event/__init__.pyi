from .. import ResponseInProgressEvent
from .. import Response as Response

__all__ = ("ResponseInProgressEvent",)
