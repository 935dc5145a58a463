from ..._literals import _responses_ResponseIncludable as _ResponseIncludable

ResponseIncludable = _ResponseIncludable
