from .. import ProjectRateLimit as ProjectRateLimit

__all__ = ("ProjectRateLimit",)
