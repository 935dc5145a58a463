from .. import InputItemListParams as InputItemListParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
