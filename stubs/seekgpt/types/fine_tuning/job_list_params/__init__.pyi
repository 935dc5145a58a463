from .. import JobListParams

__all__ = ("JobListParams",)
