from .. import ItemCreateParams as ItemCreateParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from ...responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
