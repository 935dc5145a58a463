from typing_extensions import TypeAlias
from .. import _output_item_list_response
from .. import OutputItemListResponse as OutputItemListResponse
from ... import EvalAPIError as EvalAPIError

Result: TypeAlias = _output_item_list_response.Result
Sample: TypeAlias = _output_item_list_response.Sample
SampleInput: TypeAlias = _output_item_list_response.SampleInput
SampleOutput: TypeAlias = _output_item_list_response.SampleOutput
SampleUsage: TypeAlias = _output_item_list_response.SampleUsage
