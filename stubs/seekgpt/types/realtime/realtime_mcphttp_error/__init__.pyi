from .. import RealtimeMcphttpError as RealtimeMcphttpError

__all__ = ("RealtimeMcphttpError",)
