from .. import _input_content_param
from .. import InputContentParam as InputContentParam

class InputContentParamInputText(_input_content_param.InputContentParamInputText, total=False): ...
class InputContentParamInputImage(
    _input_content_param.InputContentParamInputImage,
    total=False,
): ...
