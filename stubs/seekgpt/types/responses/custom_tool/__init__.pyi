from .. import CustomTool
from ...shared import CustomToolInputFormat as CustomToolInputFormat

__all__ = ("CustomTool",)
