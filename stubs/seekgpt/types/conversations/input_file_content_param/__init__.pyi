from ...responses.response_input_file_param import ResponseInputFileParam as InputFileContentParam
from ...responses.response_input_file_param import ResponseInputFileParam as ResponseInputFileParam

__all__ = ("InputFileContentParam",)
