from .. import AsyncJobs as AsyncJobs, Jobs as Jobs

__all__ = ("AsyncJobs", "Jobs")
