from .. import AsyncJobs as AsyncJobs, Jobs as Jobs
