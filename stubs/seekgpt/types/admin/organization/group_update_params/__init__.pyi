from .. import GroupUpdateParams as GroupUpdateParams
