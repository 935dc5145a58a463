from .._literals import _ModerationModel as ModerationModel
