from .. import UserListParams as UserListParams
