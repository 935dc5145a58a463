from .._literals import _AudioModel as AudioModel

__all__ = ("AudioModel",)
