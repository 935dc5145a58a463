from .. import ConversationCreateParams as ConversationCreateParams
from ...responses._apart import ResponseInputItemParam as ResponseInputItemParam
from ...shared_params import Metadata as Metadata
