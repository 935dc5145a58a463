from .. import ResponseTextConfig as ResponseTextConfig
from .. import ResponseFormatTextConfig as ResponseFormatTextConfig
