from .. import ThreadDeleteResponse as ThreadDeleteResponse

__all__ = ("ThreadDeleteResponse",)
