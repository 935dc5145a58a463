from .. import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent

__all__ = ("ResponseFunctionCallArgumentsDoneEvent",)
