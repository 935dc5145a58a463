from .. import InviteDeleteResponse as InviteDeleteResponse
