from .. import ResponseFormatJSONObject

__all__ = ("ResponseFormatJSONObject",)
