from .._apart import CustomTool as CustomTool
from ...shared import CustomToolInputFormat as CustomToolInputFormat
