from .. import ProjectDataRetention

__all__ = ("ProjectDataRetention",)
