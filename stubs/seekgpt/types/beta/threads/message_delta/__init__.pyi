from .. import MessageDelta
from .. import MessageContentDelta as MessageContentDelta

__all__ = ("MessageDelta",)
