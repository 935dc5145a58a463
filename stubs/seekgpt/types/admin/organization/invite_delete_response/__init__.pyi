from .. import InviteDeleteResponse

__all__ = ("InviteDeleteResponse",)
