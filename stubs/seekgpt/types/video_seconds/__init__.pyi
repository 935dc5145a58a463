from .._literals import _VideoSeconds as VideoSeconds

__all__ = ("VideoSeconds",)
