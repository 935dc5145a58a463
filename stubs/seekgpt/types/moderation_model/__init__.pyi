from .._literals import _ModerationModel

ModerationModel = _ModerationModel
