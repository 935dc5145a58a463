from .. import UserCreateResponse as UserCreateResponse
