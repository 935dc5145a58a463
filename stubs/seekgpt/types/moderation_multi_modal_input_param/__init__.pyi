from .. import ModerationMultiModalInputParam
from .. import ModerationImageURLInputParam as ModerationImageURLInputParam
from .. import ModerationTextInputParam as ModerationTextInputParam

__all__ = ("ModerationMultiModalInputParam",)
