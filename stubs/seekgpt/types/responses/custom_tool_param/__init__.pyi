from .._apart import CustomToolParam as CustomToolParam
from ...shared_params import CustomToolInputFormat as CustomToolInputFormat
