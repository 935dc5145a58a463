from . import Jobs as Jobs
from . import JobsWithRawResponse as JobsWithRawResponse
from . import JobsWithStreamingResponse as JobsWithStreamingResponse
from . import AsyncJobs as AsyncJobs
from . import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
from . import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
