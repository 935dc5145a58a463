from ..._literals import _responses_ResponseIncludable as _ResponseIncludable
from .. import InputItemListParams as InputItemListParams

ResponseIncludable = _ResponseIncludable
