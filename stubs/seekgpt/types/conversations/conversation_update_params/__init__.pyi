from .. import ConversationUpdateParams
from ...shared_params import Metadata as Metadata

__all__ = ("ConversationUpdateParams",)
