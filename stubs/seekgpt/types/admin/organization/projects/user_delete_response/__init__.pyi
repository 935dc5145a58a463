from .. import UserDeleteResponse as UserDeleteResponse
