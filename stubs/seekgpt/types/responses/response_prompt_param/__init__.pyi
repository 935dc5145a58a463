from typing_extensions import TypeAlias
from .. import _response_prompt_param
from .. import ResponsePromptParam
from .. import ResponseInputFileParam as ResponseInputFileParam
from .. import ResponseInputImageParam as ResponseInputImageParam
from .. import ResponseInputTextParam as ResponseInputTextParam

__all__ = ("Variables", "ResponsePromptParam")
Variables: TypeAlias = _response_prompt_param.Variables
