__all__ = ["ImageDetail"]

from .._literals import _responses_ImageDetail as ImageDetail
