from . import Files as Files
from . import FilesWithRawResponse as FilesWithRawResponse
from . import FilesWithStreamingResponse as FilesWithStreamingResponse
from . import AsyncFiles as AsyncFiles
from . import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
from . import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
