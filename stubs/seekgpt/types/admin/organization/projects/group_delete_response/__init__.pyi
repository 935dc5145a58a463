from .. import GroupDeleteResponse

__all__ = ("GroupDeleteResponse",)
