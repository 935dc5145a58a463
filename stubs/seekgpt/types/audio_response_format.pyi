__all__ = ["AudioResponseFormat"]

from ._literals import _AudioResponseFormat as AudioResponseFormat
