from . import Threads as Threads
from . import ThreadsWithRawResponse as ThreadsWithRawResponse
from . import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
from . import AsyncThreads as AsyncThreads
from . import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
from . import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
