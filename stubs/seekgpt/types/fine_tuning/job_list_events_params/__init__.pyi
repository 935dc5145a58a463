from .. import JobListEventsParams as JobListEventsParams
