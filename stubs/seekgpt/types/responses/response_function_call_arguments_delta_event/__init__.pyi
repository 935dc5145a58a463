from .. import ResponseFunctionCallArgumentsDeltaEvent

__all__ = ("ResponseFunctionCallArgumentsDeltaEvent",)
