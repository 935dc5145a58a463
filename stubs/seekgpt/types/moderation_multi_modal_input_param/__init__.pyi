from .. import ModerationMultiModalInputParam as ModerationMultiModalInputParam
from .. import ModerationImageURLInputParam as ModerationImageURLInputParam
from .. import ModerationTextInputParam as ModerationTextInputParam
