from .. import ConversationCreateParams as ConversationCreateParams
from ...shared_params import Metadata as Metadata
from ...responses._apart import ResponseInputItemParam as ResponseInputItemParam
