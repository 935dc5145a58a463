from .._apart import ResponseTextConfigParam as ResponseTextConfigParam
from .._apart import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
