from .. import ResponseFormatText as ResponseFormatText

__all__ = ("ResponseFormatText",)
