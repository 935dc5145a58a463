from .. import ResponseFunctionCallArgumentsDoneEvent

__all__ = ("ResponseFunctionCallArgumentsDoneEvent",)
