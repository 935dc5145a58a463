from .. import UserUpdateParams as UserUpdateParams
