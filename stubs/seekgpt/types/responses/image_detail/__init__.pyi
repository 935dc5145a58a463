from ..._literals import _responses_ImageDetail as _ImageDetail

ImageDetail = _ImageDetail
