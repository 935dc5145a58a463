from .. import _output_item_list_response
from .. import OutputItemListResponse as OutputItemListResponse
from ... import EvalAPIError as EvalAPIError

Result = _output_item_list_response.Result
Sample = _output_item_list_response.Sample
SampleInput = _output_item_list_response.SampleInput
SampleOutput = _output_item_list_response.SampleOutput
SampleUsage = _output_item_list_response.SampleUsage
