from .. import ResponseInProgressEvent as ResponseInProgressEvent
from .. import Response as Response

__all__ = ("ResponseInProgressEvent",)
