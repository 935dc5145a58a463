from .. import ThreadDeleteResponse

__all__ = ("ThreadDeleteResponse",)
