from .. import GroupCreateParams as GroupCreateParams

__all__ = ("GroupCreateParams",)
