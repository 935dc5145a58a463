from .. import ModerationCreateResponse
from .. import Moderation as Moderation

__all__ = ("ModerationCreateResponse",)
