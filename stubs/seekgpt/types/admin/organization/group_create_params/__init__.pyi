from .. import GroupCreateParams as GroupCreateParams
