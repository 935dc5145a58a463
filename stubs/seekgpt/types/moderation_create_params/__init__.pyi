from .. import ModerationCreateParams
from .._literals import _ModerationModel as ModerationModel
from .. import ModerationMultiModalInputParam as ModerationMultiModalInputParam

__all__ = ("ModerationCreateParams",)
