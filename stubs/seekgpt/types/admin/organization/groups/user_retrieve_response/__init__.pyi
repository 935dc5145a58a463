from .. import UserRetrieveResponse as UserRetrieveResponse
