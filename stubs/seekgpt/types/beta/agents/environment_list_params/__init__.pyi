from .. import EnvironmentListParams

__all__ = ("EnvironmentListParams",)
