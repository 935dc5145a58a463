from .. import JobListEventsParams as JobListEventsParams

__all__ = ("JobListEventsParams",)
