from .. import _output_item_retrieve_response
from .. import OutputItemRetrieveResponse as OutputItemRetrieveResponse
from ... import EvalAPIError as EvalAPIError

Result = _output_item_retrieve_response.Result
Sample = _output_item_retrieve_response.Sample
SampleInput = _output_item_retrieve_response.SampleInput
SampleOutput = _output_item_retrieve_response.SampleOutput
SampleUsage = _output_item_retrieve_response.SampleUsage
