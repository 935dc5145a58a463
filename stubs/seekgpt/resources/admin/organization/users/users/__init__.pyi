from .. import AsyncUsers as AsyncUsers, Users as Users

__all__ = ("AsyncUsers", "Users")
