from .._literals import _VideoSize as VideoSize

__all__ = ("VideoSize",)
