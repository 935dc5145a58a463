from .. import ItemRetrieveParams as ItemRetrieveParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
