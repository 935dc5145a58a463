__all__ = ["VideoSeconds"]

from ._literals import _VideoSeconds as VideoSeconds
