from .. import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam

__all__ = ("RealtimeMcphttpErrorParam",)
