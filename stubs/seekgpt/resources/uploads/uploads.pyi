from . import Uploads as Uploads
from . import UploadsWithRawResponse as UploadsWithRawResponse
from . import UploadsWithStreamingResponse as UploadsWithStreamingResponse
from . import AsyncUploads as AsyncUploads
from . import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
from . import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
