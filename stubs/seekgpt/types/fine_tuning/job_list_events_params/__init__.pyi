from .. import JobListEventsParams

__all__ = ("JobListEventsParams",)
