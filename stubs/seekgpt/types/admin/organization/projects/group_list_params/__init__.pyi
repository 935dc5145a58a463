from .. import GroupListParams as GroupListParams
