from .. import InviteListParams

__all__ = ("InviteListParams",)
