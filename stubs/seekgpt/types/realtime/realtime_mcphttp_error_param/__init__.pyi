from .. import RealtimeMcphttpErrorParam

__all__ = ("RealtimeMcphttpErrorParam",)
