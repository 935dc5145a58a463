from .. import ModerationTextInputParam as ModerationTextInputParam

__all__ = ("ModerationTextInputParam",)
