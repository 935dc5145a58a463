from .. import UserCreateParams as UserCreateParams
