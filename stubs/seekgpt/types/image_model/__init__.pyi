from .._literals import _ImageModel

ImageModel = _ImageModel
