from .. import RealtimeMcphttpError

__all__ = ("RealtimeMcphttpError",)
