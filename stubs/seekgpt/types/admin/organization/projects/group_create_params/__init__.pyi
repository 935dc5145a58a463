from .. import GroupCreateParams

__all__ = ("GroupCreateParams",)
