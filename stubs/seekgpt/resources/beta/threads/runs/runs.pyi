from . import Runs as Runs
from . import RunsWithRawResponse as RunsWithRawResponse
from . import RunsWithStreamingResponse as RunsWithStreamingResponse
from . import AsyncRuns as AsyncRuns
from . import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from . import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
