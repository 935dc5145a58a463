from .. import InviteListParams as InviteListParams
