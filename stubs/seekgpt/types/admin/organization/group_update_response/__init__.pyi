from .. import GroupUpdateResponse

__all__ = ("GroupUpdateResponse",)
