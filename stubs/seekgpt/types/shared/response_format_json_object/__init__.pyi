from .. import ResponseFormatJSONObject as ResponseFormatJSONObject

__all__ = ("ResponseFormatJSONObject",)
