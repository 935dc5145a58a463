from .._literals import _AudioResponseFormat as AudioResponseFormat

__all__ = ("AudioResponseFormat",)
