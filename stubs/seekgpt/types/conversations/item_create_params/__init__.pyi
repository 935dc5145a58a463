from .. import ItemCreateParams as ItemCreateParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from ...responses._apart import ResponseInputItemParam as ResponseInputItemParam
