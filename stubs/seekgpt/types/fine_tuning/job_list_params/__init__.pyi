from .. import JobListParams as JobListParams

__all__ = ("JobListParams",)
