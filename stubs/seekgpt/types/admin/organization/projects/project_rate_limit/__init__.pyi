from .. import ProjectRateLimit

__all__ = ("ProjectRateLimit",)
