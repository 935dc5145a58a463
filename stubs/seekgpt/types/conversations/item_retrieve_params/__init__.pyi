from ..._literals import _responses_ResponseIncludable as _ResponseIncludable
from .. import ItemRetrieveParams as ItemRetrieveParams

ResponseIncludable = _ResponseIncludable
