from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from .. import ItemCreateParams as ItemCreateParams
from ...responses._apart import ResponseInputItemParam as ResponseInputItemParam

ResponseIncludable = ResponseIncludable
