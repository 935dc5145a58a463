from .. import InviteListParams as InviteListParams

__all__ = ("InviteListParams",)
