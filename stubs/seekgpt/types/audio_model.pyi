__all__ = ["AudioModel"]

from ._literals import _AudioModel as AudioModel
