from .. import GroupDeleteResponse as GroupDeleteResponse
