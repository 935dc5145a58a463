from .. import ResponseFormatTextPython as ResponseFormatTextPython

__all__ = ("ResponseFormatTextPython",)
