from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from .. import InputItemListParams as InputItemListParams

ResponseIncludable = ResponseIncludable
