from . import Admin as Admin
from . import AdminWithRawResponse as AdminWithRawResponse
from . import AdminWithStreamingResponse as AdminWithStreamingResponse
from . import AsyncAdmin as AsyncAdmin
from . import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
from . import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
