from .. import GroupUpdateResponse as GroupUpdateResponse

__all__ = ("GroupUpdateResponse",)
