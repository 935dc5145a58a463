from .._literals import _ModerationModel as ModerationModel
from .. import ModerationCreateParams as ModerationCreateParams
from .. import ModerationMultiModalInputParam as ModerationMultiModalInputParam

ModerationModel = ModerationModel
