from .. import ModerationCreateParams as ModerationCreateParams
from .._literals import _ModerationModel as ModerationModel
from .. import ModerationMultiModalInputParam as ModerationMultiModalInputParam
