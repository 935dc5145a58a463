from .. import ItemListParams as ItemListParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
