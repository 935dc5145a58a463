from .. import ModerationTextInputParam

__all__ = ("ModerationTextInputParam",)
