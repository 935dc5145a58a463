from . import Users as Users
from . import UsersWithRawResponse as UsersWithRawResponse
from . import UsersWithStreamingResponse as UsersWithStreamingResponse
from . import AsyncUsers as AsyncUsers
from . import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
from . import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
