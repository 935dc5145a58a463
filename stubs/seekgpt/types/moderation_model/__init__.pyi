from .._literals import _ModerationModel as ModerationModel

__all__ = ("ModerationModel",)
