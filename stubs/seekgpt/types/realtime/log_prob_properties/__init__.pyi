from .. import LogProbProperties

__all__ = ("LogProbProperties",)
