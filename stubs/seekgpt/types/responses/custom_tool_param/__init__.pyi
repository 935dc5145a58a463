from .. import CustomToolParam
from ...shared_params import CustomToolInputFormat as CustomToolInputFormat

__all__ = ("CustomToolParam",)
