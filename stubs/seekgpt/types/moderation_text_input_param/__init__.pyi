from .. import ModerationTextInputParam as ModerationTextInputParam
