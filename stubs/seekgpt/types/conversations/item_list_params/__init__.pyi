from ..._literals import _responses_ResponseIncludable as _ResponseIncludable
from .. import ItemListParams as ItemListParams

ResponseIncludable = _ResponseIncludable
