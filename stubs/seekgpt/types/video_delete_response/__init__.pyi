from .. import VideoDeleteResponse

__all__ = ("VideoDeleteResponse",)
