__all__ = ["ModerationModel"]

from ._literals import _ModerationModel as ModerationModel
