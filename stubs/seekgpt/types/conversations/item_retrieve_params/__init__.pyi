from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from .. import ItemRetrieveParams as ItemRetrieveParams

ResponseIncludable = ResponseIncludable
