from .. import LogProbProperties as LogProbProperties

__all__ = ("LogProbProperties",)
