__all__ = ["ModerationModel"]

from ._literals import _moderation_model_ModerationModel as ModerationModel
