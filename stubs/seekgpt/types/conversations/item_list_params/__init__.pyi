from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from .. import ItemListParams as ItemListParams

ResponseIncludable = ResponseIncludable
