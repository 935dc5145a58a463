from ..._literals import _responses_ResponseIncludable as _ResponseIncludable
from .. import ItemCreateParams as ItemCreateParams
from ...responses._apart import ResponseInputItemParam as ResponseInputItemParam

ResponseIncludable = _ResponseIncludable
