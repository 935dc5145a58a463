from .. import GroupDeleteResponse as GroupDeleteResponse

__all__ = ("GroupDeleteResponse",)
