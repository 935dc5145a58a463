from .._apart import _response_prompt_param
from .._apart import ResponsePromptParam as ResponsePromptParam
from .._apart import ResponseInputFileParam as ResponseInputFileParam
from .._apart import ResponseInputImageParam as ResponseInputImageParam
from .._apart import ResponseInputTextParam as ResponseInputTextParam

Variables = _response_prompt_param.Variables
