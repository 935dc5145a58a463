from .. import ProjectDataRetention as ProjectDataRetention

__all__ = ("ProjectDataRetention",)
