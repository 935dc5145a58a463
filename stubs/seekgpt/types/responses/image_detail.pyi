__all__ = ["ImageDetail"]

from .._literals import _responses_image_detail_ImageDetail as ImageDetail
