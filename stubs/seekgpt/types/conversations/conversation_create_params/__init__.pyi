from .. import ConversationCreateParams as ConversationCreateParams
from ...responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
from ...shared_params import Metadata as Metadata
