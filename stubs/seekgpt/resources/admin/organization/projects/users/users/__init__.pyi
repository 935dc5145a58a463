from .. import AsyncUsers as AsyncUsers, Users as Users
