from .. import InviteDeleteResponse as InviteDeleteResponse

__all__ = ("InviteDeleteResponse",)
