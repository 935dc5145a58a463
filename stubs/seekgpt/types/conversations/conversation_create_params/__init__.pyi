from .. import ConversationCreateParams
from ...responses import ResponseInputItemParam as ResponseInputItemParam
from ...shared_params import Metadata as Metadata

__all__ = ("ConversationCreateParams",)
