from .._literals import _ImageModel as ImageModel
