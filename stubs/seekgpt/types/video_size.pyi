__all__ = ["VideoSize"]

from ._literals import _VideoSize as VideoSize
