from .._literals import _ModerationModel
from .. import ModerationCreateParams as ModerationCreateParams
from .. import ModerationMultiModalInputParam as ModerationMultiModalInputParam

ModerationModel = _ModerationModel
