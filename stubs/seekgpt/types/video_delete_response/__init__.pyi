from .. import VideoDeleteResponse as VideoDeleteResponse

__all__ = ("VideoDeleteResponse",)
