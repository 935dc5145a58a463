from .. import EnvironmentFile

__all__ = ("EnvironmentFile",)
