from .. import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent

__all__ = ("ResponseFunctionCallArgumentsDeltaEvent",)
